// The columns of a sheet, and what they may hold.
import type { Field, PreviewHeader, PreviewRow, PreviewSheet, ShownRow } from '../../lib/api'
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
export function lettersOf({ headers, shown }: PreviewSheet): string[] {
  const headed = headers.flatMap((header) => header.columns.map((one) => one.column))
  return [...new Set([...headed, ...shown.flatMap((row) => Object.keys(row.cells))])].sort(byLetters)
}

/** The row of the header that a sheet begins with; null where it was not read as a list. */
export const headerRow = (sheet: PreviewSheet): number | null => sheet.headers[0]?.rows[0] ?? null

/** The header under which a row stands, or in which. */
export function headerOver(headers: PreviewHeader[], row: number): PreviewHeader | undefined {
  const nearest = (header: PreviewHeader) => header.rows.filter((one) => one <= row).at(-1) ?? -1
  const over = headers.filter((header) => nearest(header) >= 0)
  return over.sort((one, other) => nearest(other) - nearest(one))[0]
}

/** The rows of a sheet that are shown, by the headers that are corrected above them: the first, with the lines over it, and
 * each of another make. */
export function parts({ headers, shown }: PreviewSheet): { header: PreviewHeader | undefined; rows: ShownRow[] }[] {
  const begins = headers.map((header, at) => (at ? (header.rows[0] ?? 0) : 0))
  const ends = [...begins.slice(1), Infinity]
  const rowsOf = (at: number) => shown.filter(({ row }) => row >= (begins[at] ?? 0) && row < (ends[at] ?? Infinity))
  return headers.length
    ? headers.map((header, at) => ({ header, rows: rowsOf(at) }))
    : [{ header: undefined, rows: shown }]
}

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
  !sheets.every(({ lines, headers }) => lines || (headers.length && headers.every((one) => one.known !== null)))

/** A column of the check: its heading, and the fields that it may come from, the likeliest first. */
export type Column = {
  id: 'name' | 'position' | 'unit' | 'form' | 'achievement' | 'birth'
  head: string
  fields: Field[]
}

/** Where a field of a row stands in its sheet; `usual` is the column in which most rows under its header have it. */
export function cellOf(row: PreviewRow, fields: Field[], usual: PreviewHeader['fields']): string | null {
  const own = fields.map((field) => columnOf(row.awardee?.from[field])).find((column) => column)
  const letters = own ?? fields.map((field) => usual[field]).find((column) => column)
  return letters ? `${letters}${row.row}` : null
}
