// A list of hits that grows as it is scrolled. An answer to an older question is dropped.
import type { Refusal } from '../../lib/api'
import { Refused } from '../../lib/call'

/** Hits that come at once. */
export const WINDOW = 200
/** Hits after which a person should narrow the search instead of scrolling on. */
export const MOST = 20_000

type Read<T> = (offset: number, limit: number, signal: AbortSignal) => Promise<T[]>

export class Hits<T> {
  rows = $state.raw<T[]>([])
  loading = $state(false)
  ended = $state(false)
  refusal = $state.raw<Refusal>()
  #read: Read<T> | null = null
  #asked = new AbortController()

  /** Begins anew; what is shown stays until the first answer. */
  async start(read: Read<T>): Promise<void> {
    this.#read = read
    await this.#bring(0)
  }
  /** Brings the next window, if there is one. */
  async more(): Promise<void> {
    if (!this.loading && !this.ended && !this.refusal && this.rows.length < MOST) await this.#bring(this.rows.length)
  }
  async #bring(offset: number): Promise<void> {
    this.#asked.abort()
    const mine = new AbortController()
    this.#asked = mine
    this.loading = true
    try {
      const rows = (await this.#read?.(offset, WINDOW, mine.signal)) ?? []
      if (mine.signal.aborted) return
      this.rows = offset ? [...this.rows, ...rows] : rows
      this.ended = rows.length < WINDOW
      this.refusal = undefined
    } catch (thrown) {
      if (mine.signal.aborted) return
      if (!(thrown instanceof Refused)) throw thrown
      this.refusal = thrown.refusal
    }
    this.loading = false
  }
}
