/**
 * The order of the list, held while the clerk writes in it: a row keeps its place though its new words would sort or filter
 * it elsewhere, and a new row stays at the end. What others change, or another question, brings the list in its true order.
 */
import type { GridQuery, GridRow } from '../../lib/api'
import { call } from '../../lib/call'
import { SvelteSet } from 'svelte/reactivity'

export class HeldRows {
  /** Rows that were written in and would no longer be found by the question. */
  readonly unfit = new SvelteSet<number>()
  #base = $state(0)
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
    if (!this.#holding && !own && total !== undefined) this.#base = total
  }

  /** Rows were written in the list; the new ones stand at its end. */
  wrote(added: readonly number[]): void {
    this.#holding = true
    this.#added = [...this.#added, ...added]
    this.#revision += 1
  }

  async load(query: GridQuery, offset: number, limit: number): Promise<GridRow[]> {
    if (!this.#holding) {
      const { rows } = await call('window_awards', { query, offset, limit })
      if (!this.#holding) this.#pages[offset] = rows.map((row) => row.id)
      return rows
    }
    const inside = Math.min(offset + limit, this.#base) - offset
    const ids = inside > 0 ? (this.#pages[offset] ??= await this.#idsOf(query, offset, inside)) : []
    const added = this.#added.slice(Math.max(0, offset - this.#base), Math.max(0, offset + limit - this.#base))
    const all = [...ids.slice(0, Math.max(0, inside)), ...added]
    const { rows, matching } = await call('show_rows', { query, awards: all })
    for (const id of all) {
      if (matching.includes(id)) this.unfit.delete(id)
      else this.unfit.add(id)
    }
    return rows
  }

  async #idsOf(query: GridQuery, offset: number, limit: number): Promise<number[]> {
    return (await call('window_awards', { query, offset, limit })).rows.map((row) => row.id)
  }

  #release(): void {
    this.#holding = false
    this.#added = []
    this.#revision += 1
    this.unfit.clear()
    for (const page of Object.keys(this.#pages)) Reflect.deleteProperty(this.#pages, page)
  }
}
