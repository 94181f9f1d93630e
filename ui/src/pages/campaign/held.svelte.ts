/**
 * The order of the list, held while the clerk writes in it: a row keeps its place though its new words would sort or filter
 * it elsewhere, and a new row stays at the end. What others change, another question, or rows that were not read before
 * bring the list in its true order.
 */
import type { GridQuery, GridRow } from '../../lib/api'
import { call } from '../../lib/call'
import { SvelteSet } from 'svelte/reactivity'

export class HeldRows {
  /** Rows that were written in and would no longer be found by the question. */
  readonly unfit = new SvelteSet<number>()
  #base = $state(0)
  /** How many rows the question really has. */
  #counted = 0
  #added = $state.raw<number[]>([])
  /** Identities of the rows seen, by the place of the first of each page. */
  readonly #pages: Record<number, number[]> = {}
  #holding = false
  #id = ''
  /** The register's revision that was followed last. */
  #followed = -1
  #revision = $state(0)

  get total(): number {
    return this.#base + this.#added.length
  }

  /** Another number: the rows shown must be read again. */
  get revision(): number {
    return this.#revision
  }

  /** Follows the list: a new question, or a change that was not made in it, ends the holding. */
  follow(id: string, revision: number, total: number | undefined, own: boolean): void {
    const foreign = revision !== this.#followed && !own
    if (id !== this.#id || foreign) this.#release()
    this.#id = id
    this.#followed = revision
    if (total !== undefined) this.#counted = total
    if (!this.#holding && !own && total !== undefined) this.#base = total
  }

  /** Rows were written in the list; the new ones stand at its end. */
  wrote(added: readonly number[]): void {
    this.#holding = true
    this.#added = [...this.#added, ...added]
    this.#revision += 1
  }

  /** Where a row stands that the register has at `place`. */
  placeOf(award: number, place: number): number {
    const added = this.#added.indexOf(award)
    if (added >= 0) return this.#base + added
    for (const [offset, ids] of Object.entries(this.#pages)) {
      const at = this.#holding ? ids.indexOf(award) : -1
      if (at >= 0) return Number(offset) + at
    }
    return place
  }

  async load(query: GridQuery, offset: number, limit: number): Promise<GridRow[]> {
    const inside = Math.min(offset + limit, this.#base) - offset
    if (this.#holding && inside > 0 && !this.#pages[offset]) this.#release()
    if (!this.#holding) {
      const { rows } = await call('window_awards', { query, offset, limit })
      if (!this.#holding) this.#pages[offset] = rows.map((row) => row.id)
      return rows
    }
    const ids = this.#pages[offset] ?? []
    const added = this.#added.slice(Math.max(0, offset - this.#base), Math.max(0, offset + limit - this.#base))
    const all = [...ids.slice(0, Math.max(0, inside)), ...added]
    const { rows, matching } = await call('show_rows', { query, awards: all })
    for (const id of all) {
      if (matching.includes(id)) this.unfit.delete(id)
      else this.unfit.add(id)
    }
    return rows
  }

  #release(): void {
    this.#holding = false
    this.#base = this.#counted
    this.#added = []
    this.#revision += 1
    this.unfit.clear()
    for (const page of Object.keys(this.#pages)) Reflect.deleteProperty(this.#pages, page)
  }
}
