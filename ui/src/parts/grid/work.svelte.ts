/** Where the work in the grid stands: the rows, the active cell, the range chosen from it, and what is in view. */
import { Drafts, type Draft } from './drafts.svelte'
import { editText } from './edit'
import { Pages } from './pages.svelte'
import { Scroll } from './scroll.svelte'
import { activeOf, at, fit, rangeOf, type Cell, type Field, type Range, type Selection } from './selection'
import type { GridColumn, GridProps } from './types'
import { edgesOf, firstRow, poolSize } from './viewport'

/** Rows one copy or one change may reach. */
export const REACH = 50_000

/** On a narrow or much enlarged window frozen columns would leave nothing else to see. */
const FROZEN_SHARE = 0.6

export class Work<R> {
  readonly props: () => GridProps<R>
  readonly pages: Pages<R>
  readonly drafts: Drafts<R>
  readonly scroll: Scroll
  /** The cell to be brought into view. */
  reveal = $state.raw<Cell | null>(null)
  /** Widths while an edge is dragged. */
  dragged = $state.raw<Record<string, number>>({})
  /** What the fill handle has been dragged over. */
  filling = $state.raw<Range | null>(null)
  /** Where a run of Tabs began: Enter goes back under it. */
  tabFrom: number | null = null
  #chosen = $state.raw<Selection>(at(0, 0))
  /** The record the active cell stands on; it is followed when the list is read anew. */
  #followed: string | null = null

  constructor(props: () => GridProps<R>) {
    this.props = props
    this.pages = new Pages<R>(() => props().source)
    this.drafts = new Drafts<R>({
      source: () => props().source,
      pages: this.pages,
      keyOf: (row) => props().rowKey(row),
      submit: () => props().onEdit,
      needs: () => props().needs,
    })
    this.scroll = new Scroll(() => this.rows)
  }

  /** Rows without the empty last one. */
  readonly known = $derived.by(() => this.props().source.total + this.drafts.extra)
  readonly rows = $derived.by(() => this.known + (this.props().allowNew ? 1 : 0))
  readonly stops = $derived.by(() => {
    const { columns } = this.props()
    const all = columns.map((_, c) => c)
    const edited = all.filter((c) => columns[c]?.editable)
    return edited.length ? edited : all
  })
  readonly field = $derived.by<Field>(() => ({
    rows: this.rows,
    realRows: this.known,
    columns: this.props().columns.length,
    screen: Math.floor(this.scroll.extent.view / this.scroll.rowHeight),
    stops: this.stops,
  }))
  readonly selection = $derived.by<Selection>(() => {
    const { anchor, head, active } = this.#chosen
    const fitted = { anchor: fit(anchor, this.field), head: fit(head, this.field) }
    return active ? { ...fitted, active: fit(active, this.field) } : fitted
  })
  readonly active = $derived.by(() => activeOf(this.selection))
  readonly range = $derived.by(() => rangeOf(this.selection))
  readonly column = $derived.by(() => this.props().columns[this.active.column])
  readonly edges = $derived.by(() =>
    edgesOf(this.props().columns.map((c) => (this.dragged[c.id] ?? c.width) * this.scroll.scale)),
  )
  readonly frozen = $derived.by(() => {
    const { columns } = this.props()
    const end = columns.findIndex((c) => !c.frozen)
    const count = end < 0 ? columns.length : end
    return this.scroll.width && (this.edges[count] ?? 0) > this.scroll.width * FROZEN_SHARE ? 0 : count
  })
  readonly pool = $derived.by(() => poolSize(this.scroll.extent))
  readonly first = $derived.by(() => firstRow(this.scroll.top, this.scroll.extent))
  readonly canEdit = $derived.by(() => {
    const row = this.rowAt(this.active.row)
    return this.props().onEdit !== undefined && row !== undefined && (this.column?.editable?.(row) ?? false)
  })
  readonly broken = $derived.by(() => this.pages.failed(this.first) || this.pages.failed(this.first + this.pool - 1))
  /** Where the active cell stands in the box, whether in view or not. */
  readonly place = $derived.by(() => {
    const { column, row } = this.active
    const from = this.edges[column] ?? 0
    const { rowHeight, top, left } = this.scroll
    return {
      x: from - (column < this.frozen ? 0 : left),
      y: rowHeight * (row + 1) - top,
      width: (this.edges[column + 1] ?? 0) - from,
    }
  })

  /** `null` for a new row, until it is read; `undefined` for one on its way. */
  rowAt(index: number): R | null | undefined {
    return index >= this.props().source.total || this.drafts.freshAt(index) ? null : this.pages.row(index)
  }

  /** A cell's text as it would be edited or copied, what is typed and not yet read back included. */
  textOf(row: R | null, index: number, column: GridColumn<R>): string {
    return this.drafts.of(index)?.[column.id] ?? (row === null ? '' : editText(column, row))
  }

  /** Whether some cell of the range can be written in one of these columns, as far as its rows are here. */
  writable(columns: readonly GridColumn<R>[]): boolean {
    const { top, bottom } = this.range
    for (let index = top; index <= Math.min(bottom, top + REACH); index += 1) {
      const row = this.rowAt(index)
      if (row !== undefined && columns.some((column) => column.editable?.(row))) return true
    }
    return false
  }

  get activeText(): string {
    return this.column ? this.textOf(this.rowAt(this.active.row) ?? null, this.active.row, this.column) : ''
  }

  select(to: Selection, reveal: Cell | null = to.active ?? to.head): void {
    this.#chosen = to
    this.#followed = null
    this.reveal = reveal && { ...reveal }
  }

  selectCell(cell: Cell): void {
    this.select({ anchor: cell, head: cell })
  }

  /** Keeps the active cell on its record: called with the record that stands there now. */
  follow(key: string | null): void {
    if (key === null || key === this.#followed) return
    const { rowKey } = this.props()
    const was = this.#followed
    const index = was === null ? -1 : this.pages.find((row) => rowKey(row) === was)
    if (index >= 0) {
      const cell = { row: index, column: this.active.column }
      this.#chosen = { anchor: cell, head: cell }
      this.reveal = cell
    } else this.#followed = key
  }

  /** The new row that the active cell stands on, or that it is the empty last one; where that is, and of which list. */
  #below: { id: string | undefined; total: number; row: number; on: Draft | 'empty' } | null = null

  /** Below the last row that the source counts, the active cell stays on its new row, and on the empty one, whatever comes in above. */
  stay(): void {
    const { id, total } = this.props().source
    const { row } = this.active
    // Who has gone elsewhere is not fetched back.
    const below = this.#below
    const was = below && below.id === id && below.row === row ? below : null
    const empty = was?.on === 'empty' && was.total !== total ? this.known : undefined
    const to = was && was.on !== 'empty' ? this.drafts.placeOf(was.on) : empty
    if (to !== undefined && to !== row) this.selectCell({ row: to, column: this.active.column })
    const now = to ?? row
    this.#below = now >= total ? { id, total, row: now, on: this.drafts.freshAt(now) ?? 'empty' } : null
  }

  /** Another list altogether is shown: it begins at its first row. */
  renew(): void {
    this.tabFrom = null
    this.select(at(0, this.active.column))
    this.scroll.to(0)
  }

  /** The next cell with a problem; nothing where it is not known, because rows on the way there are not here. */
  nextProblem(direction: 1 | -1): Cell | 'none' | null {
    const { columns, source } = this.props()
    let { row, column } = this.active
    for (;;) {
      column += direction
      if (column < 0 || column >= columns.length) {
        row += direction
        column = direction > 0 ? 0 : columns.length - 1
      }
      if (row < 0 || row >= this.known) return 'none'
      // What is wrong with a new row is known once it is read.
      const here = row < source.total ? this.pages.row(row) : null
      if (here === undefined) return null
      if (here && columns[column]?.problem?.(here)) return { row, column }
    }
  }
}
