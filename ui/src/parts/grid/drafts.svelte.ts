/**
 * Texts written by the person and not yet read back from the source: shown over the rows until a newer page comes. Edits
 * are handed on one after the other, so that two cells typed quickly into the empty last row make one new row, not two.
 */
import type { Pages } from './pages.svelte'
import type { EditKind, GridSource, RowEdit } from './types'

interface Draft {
  cells: Record<string, string>
  pending: number
  revision: number
}

type Submit<R> = (edits: RowEdit<R>[], how: EditKind) => void | Promise<void>

export class Drafts<R> {
  readonly #source: () => GridSource<R>
  readonly #pages: Pages<R>
  readonly #submit: Submit<R>
  // A plain map on purpose: one tick tells of all its changes.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #drafts = new Map<number, Draft>()
  #queue: Promise<void> = Promise.resolve()
  #tick = $state(0)

  constructor(source: () => GridSource<R>, pages: Pages<R>, submit: Submit<R>) {
    this.#source = source
    this.#pages = pages
    this.#submit = submit
  }

  of = (index: number): Record<string, string> | undefined => {
    const draft = this.#tick >= 0 ? this.#drafts.get(index) : undefined
    return draft && this.#live(index, draft) ? draft.cells : undefined
  }

  /** Rows typed below the last one that the source does not count yet. */
  get extra(): number {
    const { total } = this.#source()
    let end = total
    if (this.#tick >= 0)
      for (const [index, draft] of this.#drafts) if (index >= end && this.#live(index, draft)) end = index + 1
    return end - total
  }

  hand(edits: RowEdit<R>[], how: EditKind): void {
    for (const [index, draft] of this.#drafts) if (!this.#live(index, draft)) this.#drafts.delete(index)
    for (const { index, cells } of edits) {
      const draft = this.#drafts.get(index) ?? { cells: {}, pending: 0, revision: 0 }
      this.#drafts.set(index, { ...draft, cells: { ...draft.cells, ...cells }, pending: draft.pending + 1 })
    }
    this.#tick += 1
    this.#queue = this.#queue.then(() => this.#run(edits, how))
  }

  async #run(edits: RowEdit<R>[], how: EditKind): Promise<void> {
    const revision = this.#source().revision
    let kept = true
    try {
      await this.#submit(await Promise.all(edits.map((edit) => this.#resolved(edit))), how)
    } catch {
      // The page has told the person; here the old text only comes back.
      kept = false
    }
    for (const { index } of edits) {
      const draft = this.#drafts.get(index)
      if (!draft) continue
      if (kept) this.#drafts.set(index, { ...draft, pending: draft.pending - 1, revision })
      else this.#drafts.delete(index)
    }
    this.#tick += 1
  }

  /** A row that was new when it was typed into may have been made since. */
  async #resolved(edit: RowEdit<R>): Promise<RowEdit<R>> {
    if (edit.row !== null || edit.index >= this.#source().total) return edit
    const [row] = await this.#pages.rows(edit.index, 1)
    return { ...edit, row: row ?? null }
  }

  #live(index: number, { pending, revision }: Draft): boolean {
    if (pending > 0) return true
    const source = this.#source()
    return index < source.total ? this.#pages.revision(index) <= revision : source.revision <= revision
  }
}
