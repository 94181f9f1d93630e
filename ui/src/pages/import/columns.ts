// The columns of a sheet, and what they may hold.
import type { Field, PreviewRow, PreviewSheet } from '../../lib/api'
import { columnOf } from './rows'

export const FIELDS: readonly Field[] = [
  'ordinal',
  'name',
  'honorific',
  'position',
  'unit',
  'position_unit',
  'form',
  'achievement',
  'birth',
  'birth_male',
  'birth_female',
  'gender',
  'citizen_id',
  'note',
]

/** The field of a code; null for a column that is not read. */
export const fieldOf = (code: string): Field | null => FIELDS.find((one) => one === code) ?? null

const byLetters = (one: string, other: string) => one.length - other.length || (one < other ? -1 : 1)

/** The letters of the columns that hold anything, from the left. */
export const lettersOf = (sheet: PreviewSheet): string[] =>
  [...new Set([...sheet.columns.map((one) => one.column), ...sheet.top.flatMap((row) => Object.keys(row.cells))])].sort(
    byLetters,
  )

/** A cell of a row, and over how many columns its text may run. */
export type Run = { letter: string; span: number }

/** The cells of a line above a table: what it says runs on over the empty cells to its right. */
export function runsOf(cells: Record<string, string>, letters: string[]): Run[] {
  const runs: Run[] = []
  for (const letter of letters) {
    const last = runs.at(-1)
    if (last && cells[last.letter] && !cells[letter]) last.span += 1
    else runs.push({ letter, span: 1 })
  }
  return runs
}

/** Whether a clerk should see how the columns are understood before the rows: lists of this shape were not taken in yet. */
export const isUnseen = (sheets: PreviewSheet[]): boolean =>
  !sheets.every((sheet) => sheet.lines || (sheet.header_row !== null && sheet.known !== null))

/** A column of the check: its heading, and the fields that it may come from, the likeliest first. */
export type Column = {
  id: 'name' | 'position' | 'unit' | 'form' | 'achievement' | 'birth'
  head: string
  fields: Field[]
}

/** Where a field of a row stands in its sheet; `usual` is the column in which most rows of the sheet have it. */
export function cellOf(row: PreviewRow, fields: Field[], usual: PreviewSheet['fields']): string | null {
  const own = fields.map((field) => columnOf(row.awardee?.from[field])).find((column) => column)
  const letters = own ?? fields.map((field) => usual[field]).find((column) => column)
  return letters ? `${letters}${row.row}` : null
}
