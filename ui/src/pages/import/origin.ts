// Where a field of a row came from, in words: the cell, how it was found there, what the file says, how sure it is.
import type { Field, How, Preview, PreviewConverted } from '../../lib/api'
import { t } from '../../text/text'
import type { ListRow } from './rows'

/** Another row, or the title, says it. */
const INHERITED: readonly How[] = ['merged', 'ditto', 'group', 'section', 'title', 'default']
export type Converted = Map<string, PreviewConverted>
const at = (sheet: string, cell: string) => `${sheet}\n${cell}`

/** What stood in cells that were brought to Unicode. */
export const originsOf = (preview: Preview): Converted =>
  new Map(preview.converted.flatMap((one) => (one.cell ? [[at(one.sheet, one.cell), one] as const] : [])))

export function originOf(
  row: ListRow,
  field: Field,
  converted: Converted,
): { said: string; inherited: boolean } | null {
  const origin = row.awardee?.from[field]
  if (!origin) return null
  const words = t().list
  const cells = [origin.at, ...(origin.and ?? [])].flatMap((cell) => (cell ? [cell] : []))
  const file = cells.map((cell) => {
    const before = converted.get(at(row.sheet, cell))?.before
    if (before !== undefined) return before
    const own = cell.replace(/^[A-Z]+/, '') === String(row.row)
    return own ? row.cells[cell.replace(/\d+$/, '')] : undefined
  })
  const text = file.filter((one) => one).join(' ')
  return {
    said: words.origin(cells.join(' + '), words.how[origin.how], text, origin.sure),
    inherited: INHERITED.includes(origin.how),
  }
}
