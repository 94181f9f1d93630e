/** Rows read in pages as they come into view, the last pages kept. Old rows stay in sight until the new ones are here. */
import { Quiet } from './quiet'
import type { GridSource } from './types'

export const PAGE = 200
const KEPT = 20
const AT_ONCE = 4

interface Page<R> {
  rows: R[] | null
  /** The source's revision the rows were read at; -1 before the first. */
  revision: number
  failed: boolean
  asked: { revision: number; rows: Promise<R[]> } | null
}

export class Pages<R> {
  readonly #source: () => GridSource<R>
  /** One tick tells of all its changes. */
  readonly #pages = new Quiet<number, Page<R>>()
  #id: string | undefined
  #wanted: [first: number, last: number] = [0, -1]
  #tick = $state(0)

  constructor(source: () => GridSource<R>) {
    this.#source = source
  }

  /** The row, or nothing while it is on its way. */
  row(index: number): R | undefined {
    return this.#seen(index)?.rows?.[index % PAGE]
  }

  failed(index: number): boolean {
    return this.#seen(index)?.failed ?? false
  }

  /** The revision a row in sight was read at; -1 where none was. */
  revision(index: number): number {
    return this.#seen(index)?.revision ?? -1
  }

  /** The index of a row among those that are here and new, or -1. */
  find(is: (row: R) => boolean): number {
    for (const [page, { rows, revision }] of this.#pages) {
      const at = revision === this.#source().revision ? (rows?.findIndex(is) ?? -1) : -1
      if (at >= 0) return page * PAGE + at
    }
    return -1
  }

  /** Rows that must all be here already, else nothing. */
  held(offset: number, count: number): R[] | null {
    const rows: R[] = []
    for (let i = offset; i < offset + count; i += 1) {
      const row = this.#pages.get(Math.floor(i / PAGE))?.rows?.[i % PAGE]
      if (row === undefined) return null
      rows.push(row)
    }
    return rows
  }

  /** Rows fetched where need be; long reaches pass by the cache, so that what is in view stays kept. */
  async rows(offset: number, count: number): Promise<R[]> {
    const found: R[] = []
    const end = Math.min(offset + count, this.#source().total)
    const brief = count <= 2 * PAGE
    for (let at = offset; at < end;) {
      const page = Math.floor(at / PAGE)
      const fresh = this.#pages.get(page)?.revision === this.#source().revision
      const rows = brief || fresh ? await this.#read(page) : await this.#source().load(page * PAGE, PAGE)
      const part = rows.slice(at % PAGE, end - page * PAGE)
      if (!part.length) break
      found.push(...part)
      at = (page + 1) * PAGE
    }
    return found
  }

  /** Says which rows are in view: what lacks or is old is read, nearest first, a few pages at once. */
  want(first: number, last: number): void {
    const source = this.#source()
    if (source.id !== this.#id) {
      this.#id = source.id
      this.#pages.clear()
      this.#tick += 1
    }
    this.#wanted = [first, Math.min(last, source.total - 1)]
    this.#ask(false)
  }

  retry(): void {
    this.#ask(true)
  }

  #ask(again: boolean): void {
    const [first, last] = this.#wanted
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) {
      const held = this.#pages.get(page)
      if (held) {
        // Last used, last thrown away.
        this.#pages.delete(page)
        this.#pages.set(page, held)
      }
      const old = held?.revision !== this.#source().revision || (again && held.failed)
      if (old && this.#asking() < AT_ONCE) this.#read(page).catch(() => undefined)
    }
  }

  #asking(): number {
    let count = 0
    for (const page of this.#pages.values()) if (page.asked) count += 1
    return count
  }

  #read(at: number): Promise<R[]> {
    const source = this.#source()
    const { revision } = source
    const page = this.#pages.get(at) ?? { rows: null, revision: -1, failed: false, asked: null }
    if (page.rows && !page.failed && page.revision === revision) return Promise.resolve(page.rows)
    if (page.asked?.revision === revision) return page.asked.rows
    const rows = source.load(at * PAGE, PAGE)
    const asked = { revision, rows }
    this.#pages.set(at, Object.assign(page, { asked }))
    this.#evict()
    rows.then(
      (read) => this.#settle(page, asked, { rows: read, revision, failed: false }),
      () => this.#settle(page, asked, { failed: true, revision }),
    )
    return rows
  }

  #settle(page: Page<R>, asked: Page<R>['asked'], found: Partial<Page<R>>): void {
    // An answer to an older question is no news.
    if (page.asked === asked) {
      Object.assign(page, found, { asked: null })
      this.#tick += 1
    }
    this.#ask(false)
  }

  #evict(): void {
    for (const page of this.#pages.keys()) {
      if (this.#pages.size <= KEPT) return
      this.#pages.delete(page)
    }
  }

  #seen(index: number): Page<R> | undefined {
    return this.#tick >= 0 ? this.#pages.get(Math.floor(index / PAGE)) : undefined
  }
}
