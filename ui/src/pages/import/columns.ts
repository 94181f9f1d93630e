// What a clerk said of the columns of lists, by the shape of the list: its headings in their order.
import type { ColumnMeaning, Field, Preview, PreviewSheet } from '../../lib/api'
import { folded } from '../../lib/format'
import { keepFirst, keptList } from '../../lib/kept'

const KEY = 'sovang-columns'
/** Lists of so many shapes are remembered. */
const MOST = 50
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
type Kept = { shape: string; columns: { column: string; field: Field | null }[] }

const shapeOf = (sheet: PreviewSheet) => sheet.columns.map((one) => `${one.column} ${folded(one.heading)}`).join('\n')

const isKept = (one: unknown): one is Kept =>
  typeof one === 'object' && one !== null && 'shape' in one && 'columns' in one && Array.isArray(one.columns)
const kept = () => keptList(KEY, isKept)

/** The columns whose meaning differs from what was read. */
export function corrected(sheet: PreviewSheet, fields: Record<string, Field | null>): ColumnMeaning[] {
  return sheet.columns
    .map(({ column, field }) => ({ column, before: field ?? null, field: fields[column] ?? null }))
    .filter(({ before, field }) => before !== field)
    .map(({ column, field }) => ({ sheet: sheet.name, column, field }))
}

export function remember(sheet: PreviewSheet, columns: ColumnMeaning[]): void {
  const shape = shapeOf(sheet)
  const entry = { shape, columns: columns.map(({ column, field }) => ({ column, field: field ?? null })) }
  const others = kept().filter((one) => one.shape !== shape)
  keepFirst(KEY, entry, others, MOST)
}

/** What was said of lists of the same shape before. */
export function remembered(preview: Preview): ColumnMeaning[] {
  const all = kept()
  return preview.sheets.flatMap((sheet) => {
    const known = all.find((one) => one.shape === shapeOf(sheet))
    return (known?.columns ?? [])
      .filter((one) => one.field === null || FIELDS.includes(one.field))
      .map((one) => ({ sheet: sheet.name, ...one }))
  })
}
