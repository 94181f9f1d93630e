/**
 * Texts written by the person and not yet read back from the source: shown over the rows until a newer page comes. Edits
 * are handed on one after the other, so that two cells typed quickly into the empty last row make one new row, not two.
 */
import { Quiet } from './quiet'
import type { Pages } from './pages.svelte'
import type { EditKind, GridSource, RowEdit } from './types'

interface Draft {
  cells: Record<string, string>
  pending: number
  revision: number
  /** A new row that still lacks the cell it needs: nothing of it was handed on. */
  waits: boolean
}

type Submit<R> = (edits: RowEdit<R>[], how: EditKind) => void | Promise<void>

export class Drafts<R> {
  readonly #source: () => GridSource<R>
  readonly #pages: Pages<R>
  readonly #submit: Submit<R>
  /** One tick tells of all its changes. */
  readonly #drafts = new Quiet<number, Draft>()
  readonly #needs: () => string | undefined
  #queue: Promise<void> = Promise.resolve()
  #tick = $state(0)

  constructor(
    source: () => GridSource<R>,
    pages: Pages<R>,
    submit: Submit<R>,
    needs: () => string | undefined = () => undefined,
  ) {
    this.#source = source
    this.#pages = pages
    this.#submit = submit
    this.#needs = needs
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

  /** Another list altogether is shown: what waited in the old one is gone. */
  clear(): void {
    this.#drafts.clear()
    this.#tick += 1
  }

  hand(edits: RowEdit<R>[], how: EditKind): void {
    for (const [index, draft] of this.#drafts) if (!this.#live(index, draft)) this.#drafts.delete(index)
    const ready = edits.filter((edit) => this.#note(edit)).map((edit) => this.#whole(edit))
    this.#tick += 1
    if (ready.length) this.#queue = this.#queue.then(() => this.#run(ready, how))
  }

  /** Keeps what was typed; false where the row must wait for more. */
  #note({ row, index, cells }: RowEdit<R>): boolean {
    const draft = this.#drafts.get(index) ?? { cells: {}, pending: 0, revision: 0, waits: row === null }
    const all = { ...draft.cells, ...cells }
    const needs = this.#needs()
    const waits = draft.waits && needs !== undefined && !all[needs]?.trim()
    const emptied = waits && Object.values(all).every((text) => !text)
    if (emptied) this.#drafts.delete(index)
    else this.#drafts.set(index, { ...draft, cells: all, waits: draft.waits, pending: draft.pending + (waits ? 0 : 1) })
    return !waits
  }

  /** A row that waited is handed on with all that was typed into it. */
  #whole(edit: RowEdit<R>): RowEdit<R> {
    const draft = this.#drafts.get(edit.index)
    if (!draft?.waits) return edit
    this.#drafts.set(edit.index, { ...draft, waits: false })
    return { ...edit, cells: draft.cells }
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

  #live(index: number, { pending, revision, waits }: Draft): boolean {
    if (pending > 0 || waits) return true
    const source = this.#source()
    return index < source.total ? this.#pages.revision(index) <= revision : source.revision <= revision
  }
}
