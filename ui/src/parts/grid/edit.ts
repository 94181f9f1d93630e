/** What a paste, a fill or a clearing would write. Touches neither DOM nor rows. */
import type { Range } from './selection'
import type { GridColumn, RowEdit } from './types'

/** A block of texts to be written from a cell on; a text of `null` leaves its cell alone. */
export interface Block {
  top: number
  left: number
  cells: (string | null)[][]
}

/** A pasted table laid over the selection: repeated where the selection is a multiple of it, as Excel does. */
export function blockFromPaste(table: string[][], range: Range): Block {
  const high = table.length
  const wide = Math.max(...table.map((row) => row.length))
  const rows = range.bottom - range.top + 1
  const columns = range.right - range.left + 1
  const times =
    rows % high === 0 && columns % wide === 0 ? { down: rows / high, across: columns / wide } : { down: 1, across: 1 }
  const cells = Array.from({ length: high * times.down }, (_, r) =>
    Array.from({ length: wide * times.across }, (_, c) => table[r % high]?.[c % wide] ?? null),
  )
  return { top: range.top, left: range.left, cells }
}

/** One text in every cell of a range. */
export function blockFromText(text: string, range: Range): Block {
  const row = Array.from({ length: range.right - range.left + 1 }, () => text)
  return { top: range.top, left: range.left, cells: Array.from({ length: range.bottom - range.top + 1 }, () => row) }
}

/** The part of the target that lies beyond the source, the source's texts repeated in it: what dragging the handle writes. */
export function blockFromFill(table: readonly string[][], source: Range, target: Range): Block {
  const down = target.bottom > source.bottom
  const aside = target.right > source.right
  const top = down ? source.bottom + 1 : target.top
  const left = aside ? source.right + 1 : target.left
  const bottom = target.top < source.top ? source.top - 1 : target.bottom
  const right = target.left < source.left ? source.left - 1 : target.right
  const [high, wide] = [table.length, table[0]?.length ?? 1]
  const wrap = (n: number, size: number): number => ((n % size) + size) % size
  const cells = Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from(
      { length: right - left + 1 },
      (_, c) => table[wrap(top + r - source.top, high)]?.[wrap(left + c - source.left, wide)] ?? null,
    ),
  )
  return { top, left, cells }
}

/** The edits a block makes, rows without a change left out, and how many cells were passed over as read-only. */
export function editsFromBlock<R>(
  block: Block,
  columns: readonly GridColumn<R>[],
  rows: readonly (R | null)[],
  drafted: (index: number) => Record<string, string> | undefined = () => undefined,
): { edits: RowEdit<R>[]; skipped: number } {
  const edits: RowEdit<R>[] = []
  let skipped = 0
  block.cells.forEach((texts, r) => {
    const row = rows[r] ?? null
    const cells: Record<string, string> = {}
    texts.forEach((text, c) => {
      const column = columns[block.left + c]
      if (text === null || !column) return
      const now = drafted(block.top + r)?.[column.id] ?? (row === null ? '' : editText(column, row))
      if (text === now) return
      if (column.editable?.(row)) cells[column.id] = text
      else skipped += 1
    })
    if (Object.keys(cells).length) edits.push({ row, index: block.top + r, cells })
  })
  return { edits, skipped }
}

export const editText = <R>(column: GridColumn<R>, row: R): string => column.editText?.(row) ?? column.text(row)
