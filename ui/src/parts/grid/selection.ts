/** The active cell and the rectangle chosen from it: one corner is the anchor, the head is the corner that moves. */
import { clamp } from './viewport'

export interface Cell {
  row: number
  column: number
}

export interface Selection {
  anchor: Cell
  head: Cell
  /** The active cell where it is not the anchor: Enter and Tab walk it through the range. */
  active?: Cell
}

/** All bounds are within. */
export interface Range {
  top: number
  bottom: number
  left: number
  right: number
}

/** What there is to walk over: rows with the empty last one, real rows, columns, rows on one screen. */
export interface Field {
  rows: number
  realRows: number
  columns: number
  screen: number
  /** Columns that are typed into. */
  stops: readonly number[]
}

export type Step =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'row-start'
  | 'row-end'
  | 'top'
  | 'bottom'
  | 'far-left'
  | 'far-right'
  | 'first'
  | 'last'

export const at = (row: number, column: number): Selection => ({ anchor: { row, column }, head: { row, column } })

export function rangeOf({ anchor, head }: Selection): Range {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  }
}

export const activeOf = ({ anchor, active }: Selection): Cell => active ?? anchor

export const isSingle = ({ anchor, head }: Selection): boolean =>
  anchor.row === head.row && anchor.column === head.column

export const has = (range: Range, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right

export function fit(cell: Cell, field: Field): Cell {
  return { row: clamp(cell.row, 0, Math.max(0, field.rows - 1)), column: clamp(cell.column, 0, field.columns - 1) }
}

function stepped({ row, column }: Cell, step: Step, field: Field): Cell {
  const last = Math.max(0, field.realRows - 1)
  const right = field.columns - 1
  switch (step) {
    case 'up':
      return { row: row - 1, column }
    case 'down':
      return { row: row + 1, column }
    case 'left':
      return { row, column: column - 1 }
    case 'right':
      return { row, column: column + 1 }
    case 'page-up':
      return { row: row - Math.max(1, field.screen - 1), column }
    case 'page-down':
      return { row: row + Math.max(1, field.screen - 1), column }
    case 'row-start': {
      const first = field.stops[0] ?? 0
      return { row, column: column === first ? 0 : first }
    }
    case 'far-left':
      return { row, column: 0 }
    case 'row-end':
    case 'far-right':
      return { row, column: right }
    case 'top':
      return { row: 0, column }
    case 'bottom':
      return { row: row < last ? last : field.rows - 1, column }
    case 'first':
      return { row: 0, column: 0 }
    case 'last':
      return { row: field.rows - 1, column: right }
  }
}

/** Moves the active cell, or with `extend` only the corner. */
export function move(selection: Selection, step: Step, extend: boolean, field: Field): Selection {
  const cell = fit(stepped(extend ? selection.head : activeOf(selection), step, field), field)
  return extend ? { anchor: selection.anchor, head: cell } : { anchor: cell, head: cell }
}

/** Tab: the next stop to the right or left, on to the next row at the end; `null` at the corner, where Tab leaves the grid. */
export function tab(cell: Cell, back: boolean, field: Field): Cell | null {
  const { stops } = field
  const next = back ? stops.filter((stop) => stop < cell.column).at(-1) : stops.find((stop) => stop > cell.column)
  if (next !== undefined) return { row: cell.row, column: next }
  const row = cell.row + (back ? -1 : 1)
  const column = back ? stops.at(-1) : stops[0]
  return row < 0 || row >= field.rows || column === undefined ? null : { row, column }
}

/** Enter and Tab within a range: the next cell down the columns or along the rows, from the last round to the first. */
export function cycle(selection: Selection, along: 'rows' | 'columns', back: boolean): Selection {
  const range = rangeOf(selection)
  const high = range.bottom - range.top + 1
  const wide = range.right - range.left + 1
  const from = activeOf(selection)
  const [row, column] = [from.row - range.top, from.column - range.left]
  const at = (along === 'rows' ? row * wide + column : column * high + row) + (back ? -1 : 1)
  const place = (at + high * wide) % (high * wide)
  const active =
    along === 'rows'
      ? { row: range.top + Math.floor(place / wide), column: range.left + (place % wide) }
      : { row: range.top + (place % high), column: range.left + Math.floor(place / high) }
  return { anchor: selection.anchor, head: selection.head, active }
}

/** The whole table; the rows or the columns chosen, made whole. The empty last row is never among them. */
export function whole(selection: Selection, what: 'all' | 'rows' | 'columns', field: Field): Selection {
  const range = rangeOf(selection)
  const last = Math.max(0, field.realRows - 1)
  const rows = what === 'rows' ? [range.top, range.bottom] : [0, last]
  const columns = what === 'columns' ? [range.left, range.right] : [0, field.columns - 1]
  const active = activeOf(selection)
  return {
    anchor: { row: rows[0] ?? 0, column: columns[0] ?? 0 },
    head: { row: rows[1] ?? 0, column: columns[1] ?? 0 },
    ...(active.row <= last ? { active } : {}),
  }
}
