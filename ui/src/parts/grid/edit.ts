/** What a key means in the grid, and what a paste, a fill or a clearing would write. Touches neither DOM nor rows. */
import type { Range, Step } from './selection'
import type { GridColumn, RowEdit } from './types'

/** `type`: begun by typing, arrows leave the cell. `edit`: begun by F2, arrows move the caret. */
export type Mode = 'idle' | 'type' | 'edit'

export type Command =
  | { do: 'move'; step: Step; extend: boolean }
  | { do: 'tab'; back: boolean }
  | { do: 'enter'; back: boolean }
  | { do: 'edit' | 'cancel' | 'clear' | 'erase' | 'fill' | 'fill-down' | 'save' | 'suggest' | 'copy-headings' | 'menu' }
  | { do: 'select'; what: 'all' | 'rows' | 'columns' }
  | { do: 'problem'; direction: 1 | -1 }

export interface Key {
  key: string
  ctrlKey: boolean
  shiftKey: boolean
  altKey: boolean
  metaKey: boolean
  isComposing: boolean
  keyCode: number
}

const STEPS: Record<string, [plain: Step, ctrl: Step | null]> = {
  ArrowUp: ['up', 'top'],
  ArrowDown: ['down', 'bottom'],
  ArrowLeft: ['left', 'far-left'],
  ArrowRight: ['right', 'far-right'],
  PageUp: ['page-up', null],
  PageDown: ['page-down', null],
  Home: ['row-start', 'first'],
  End: ['row-end', 'last'],
}

/** The command of a key, or `null` where the box itself (or the page) should have it. */
export function commandOf(key: Key, mode: Mode): Command | null {
  // Input methods own every key until they let go of it.
  if (key.isComposing || key.keyCode === 229) return null
  const ctrl = key.ctrlKey || key.metaKey
  const { shiftKey: shift, altKey: alt } = key
  if (alt) return key.key === 'ArrowDown' && !ctrl ? { do: 'suggest' } : null
  switch (key.key) {
    case 'Enter':
      return ctrl ? { do: 'fill' } : { do: 'enter', back: shift }
    case 'Tab':
      return ctrl ? null : { do: 'tab', back: shift }
    case 'Escape':
      return { do: 'cancel' }
    case 'F2':
      return { do: 'edit' }
    case 'F8':
      return { do: 'problem', direction: shift ? -1 : 1 }
  }
  if (ctrl && !shift && key.key.toLowerCase() === 's') return { do: 'save' }
  return mode === 'idle' ? idleCommand(key, ctrl, shift) : typingCommand(key, mode, ctrl, shift)
}

function idleCommand(key: Key, ctrl: boolean, shift: boolean): Command | null {
  const steps = STEPS[key.key]
  if (steps) {
    const step = ctrl ? steps[1] : steps[0]
    return step && { do: 'move', step, extend: shift }
  }
  switch (key.key) {
    case 'Delete':
      return ctrl ? null : { do: 'clear' }
    case 'Backspace':
      return { do: 'erase' }
    case 'ContextMenu':
      return { do: 'menu' }
    case 'F10':
      return shift ? { do: 'menu' } : null
    case ' ':
      return ctrl ? { do: 'select', what: 'columns' } : shift ? { do: 'select', what: 'rows' } : null
  }
  if (!ctrl) return null
  const letter = key.key.toLowerCase()
  if (shift) return letter === 'c' ? { do: 'copy-headings' } : null
  return letter === 'a' ? { do: 'select', what: 'all' } : letter === 'd' ? { do: 'fill-down' } : null
}

/** While text is typed only bare arrows leave the cell: some input methods send Shift+Left to mend what was typed. */
function typingCommand(key: Key, mode: Mode, ctrl: boolean, shift: boolean): Command | null {
  if (mode !== 'type' || ctrl || shift) return null
  const steps = STEPS[key.key]
  return steps && key.key !== 'Home' && key.key !== 'End' ? { do: 'move', step: steps[0], extend: false } : null
}

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
