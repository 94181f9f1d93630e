// Where a field of a row came from, in words: the cell, how it was found there, what the file says, how sure it is.
import type { Field, How, PreviewRow } from '../../lib/api'
import { t } from '../../text/text'

/** Another row, or the title, says it. */
const INHERITED: readonly How[] = ['merged', 'ditto', 'group', 'section', 'title', 'default']

export function originOf(row: PreviewRow, field: Field): { said: string; inherited: boolean } | null {
  const origin = row.awardee?.from[field]
  if (!origin) return null
  const words = t().list
  const cells = [origin.at, ...(origin.and ?? [])].flatMap((cell) => (cell ? [cell] : []))
  const file = cells.map((cell) => {
    const column = cell.replace(/\d+$/, '')
    const own = cell.slice(column.length) === String(row.row)
    return own ? (row.before[column] ?? row.cells[column]) : undefined
  })
  const text = file.filter((one) => one).join(' ')
  return {
    said: words.origin(cells.join(' + '), words.how[origin.how], text, origin.sure),
    inherited: INHERITED.includes(origin.how),
  }
}
