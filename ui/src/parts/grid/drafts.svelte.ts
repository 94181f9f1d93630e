/**
 * Texts written by the person and not yet read back from the source: shown over their rows until a newer page comes. They
 * belong to their row, not to its place, whatever becomes of the list meanwhile. Edits are handed on one after the other,
 * so that two cells typed quickly into the empty last row make one new row, not two.
 */
import { Quiet } from './quiet'
import type { Pages } from './pages.svelte'
import type { Change, EditKind, GridProps, GridSource, Made, RowEdit } from './types'

/** What was typed into one row. */
export interface Draft {
  /** The row's key; none while a new row has not been made. */
  key: string | null
  /** The list that a new row belongs to. */
  readonly home: string
  cells: Record<string, string>
  pending: number
  /** The revision of the source before the newest of it was handed on, and before its row was made. */
  revision: number
  made: number
  /** A new row that still lacks the cell it needs: nothing of it was handed on. */
  waits: boolean
}

type Submit<R> = NonNullable<GridProps<R>['onEdit']>
type Handed<R> = { draft: Draft; change: Change<R> }

interface Around<R> {
  source: () => GridSource<R>
  pages: Pages<R>
  keyOf: (row: R) => string
  /** Where changes go; asked when they are made, not when their turn comes. */
  submit: () => Submit<R> | undefined
  needs?: () => string | undefined
}

export class Drafts<R> {
  readonly #around: Around<R>
  /** Of rows that are there, by their keys. One tick tells of all changes. */
  readonly #kept = new Quiet<string, Draft>()
  /** Of rows below the last one, in their order. */
  #fresh: Draft[] = []
  #queue: Promise<void> = Promise.resolve()
  #tick = $state(0)

  constructor(around: Around<R>) {
    this.#around = around
  }

  of = (index: number): Record<string, string> | undefined => {
    const fresh = this.freshAt(index)
    if (fresh || !this.#kept.size) return fresh?.cells
    const { pages, keyOf } = this.#around
    const row = pages.row(index)
    const draft = row === undefined ? undefined : this.#kept.get(keyOf(row))
    return draft && (draft.pending > 0 || pages.revision(index) <= draft.revision) ? draft.cells : undefined
  }

  /** What was typed into a new row at that place: below the last that the source counts, or counted and not read yet. */
  freshAt(index: number): Draft | undefined {
    const { total } = this.#around.source()
    if (index >= total) return this.#news()[index - total]
    return this.#tick >= 0 && this.#around.pages.row(index) === undefined ? this.#made().at(index - total) : undefined
  }

  /** Where a new row stands now; nowhere once the source counts it. */
  placeOf(draft: Draft): number | undefined {
    const at = this.#news().indexOf(draft)
    return at < 0 ? undefined : this.#around.source().total + at
  }

  /** Rows typed below the last one that the source does not count yet. */
  get extra(): number {
    return this.#news().length
  }

  /** The texts of new rows that lack the cell they need, so that nothing of them was handed on. */
  get waiting(): Record<string, string>[] {
    return this.#tick >= 0 ? this.#fresh.filter((draft) => draft.waits).map((draft) => draft.cells) : []
  }

  /** Once all that was handed on is written, or refused. */
  settled(): Promise<void> {
    return this.#queue
  }

  hand(edits: RowEdit<R>[], how: EditKind): void {
    this.#sweep()
    const submit = this.#around.submit()
    const handed = edits.flatMap((edit) => this.#note(edit) ?? [])
    this.#tick += 1
    if (handed.length && submit) this.#queue = this.#queue.then(() => this.#run(handed, how, submit))
  }

  /** New rows of this list that the source does not count yet. */
  #news(): Draft[] {
    const { home = '', revision } = this.#around.source()
    const isNew = (draft: Draft): boolean => draft.home === home && (draft.key === null || revision <= draft.made)
    return this.#tick >= 0 ? this.#fresh.filter(isNew) : []
  }

  /** New rows of this list that the source counts. */
  #made(): Draft[] {
    const { home = '', revision } = this.#around.source()
    return this.#fresh.filter((draft) => draft.home === home && draft.key !== null && revision > draft.made)
  }

  /** Lets go of what the source has given back. */
  #sweep(): void {
    const { pages, keyOf, source } = this.#around
    const { revision } = source()
    const read = new Quiet(this.#kept.size ? pages.newest().map((row) => [keyOf(row), row]) : [])
    const isOver = (draft: Draft): boolean =>
      draft.key !== null && draft.pending === 0 && revision > draft.revision && read.has(draft.key)
    this.#fresh = this.#fresh.filter((draft) => !isOver(draft))
    for (const [key, draft] of this.#kept) if (isOver(draft)) this.#kept.delete(key)
  }

  /** Keeps what was typed; nothing is handed on where the row must wait for more. */
  #note(edit: RowEdit<R>): Handed<R> | null {
    const draft = this.#draftOf(edit)
    draft.cells = { ...draft.cells, ...edit.cells }
    const needed = this.#around.needs?.()
    if (draft.waits && needed !== undefined && !draft.cells[needed]?.trim()) {
      if (Object.values(draft.cells).every((text) => !text)) this.#drop(draft)
      return null
    }
    // A row that waited is handed on with all that was typed into it.
    const cells = draft.waits ? draft.cells : edit.cells
    draft.waits = false
    draft.pending += 1
    return { draft, change: { row: edit.row, key: draft.key, cells } }
  }

  #draftOf({ row, index, fresh }: RowEdit<R>): Draft {
    const { keyOf, source } = this.#around
    const key = row === null ? null : keyOf(row)
    const known = fresh ?? (key === null ? this.freshAt(index) : this.#kept.get(key))
    if (known) return known
    const { revision, home = '' } = source()
    const draft: Draft = { key, home, cells: {}, pending: 0, revision, made: revision, waits: key === null }
    if (key === null) this.#fresh = [...this.#fresh, draft]
    else this.#kept.set(key, draft)
    return draft
  }

  async #run(handed: Handed<R>[], how: EditKind, submit: Submit<R>): Promise<void> {
    const { revision } = this.#around.source()
    // A row that was new when it was typed into may have been made since, or refused.
    const changes = handed.map(({ draft, change }) => ({ ...change, key: draft.key }))
    const made: Made = (keys) =>
      handed.forEach(({ draft }, at) => {
        if (draft.key === null) [draft.key, draft.made] = [keys[at] ?? null, revision]
      })
    let written = true
    try {
      await submit(changes, how, made)
    } catch {
      // The page has told the person; here the old text only comes back.
      written = false
    }
    for (const { draft } of handed) {
      draft.pending -= 1
      draft.revision = revision
      if (!written || draft.key === null) this.#drop(draft)
      else this.#kept.set(draft.key, draft)
    }
    this.#tick += 1
  }

  #drop(draft: Draft): void {
    this.#fresh = this.#fresh.filter((one) => one !== draft)
    if (draft.key !== null && this.#kept.get(draft.key) === draft) this.#kept.delete(draft.key)
  }
}
