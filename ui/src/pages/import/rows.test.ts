import { describe, expect, it } from 'vitest'
import type { Fate, Preview, PreviewAwardee, PreviewProblem } from '../../lib/api'
import { columnsOf, IS, mends, namedAlike, NO_CHANGES, notesOf, rowsOf, withCells } from './rows'

const awardee = (row: number, name: string, fate: Fate, form: string | null = 'Giấy khen'): PreviewAwardee => ({
  kind: 'individual',
  name,
  honorific: null,
  position: null,
  unit: null,
  form,
  achievement: null,
  birth_year: null,
  birth: null,
  gender: null,
  citizen_id: null,
  note: null,
  posthumous: false,
  sheet: 'Sheet1',
  row,
  from: { name: { how: 'column', at: `B${row}`, sure: 100 } },
  fate,
  differences: [],
})
const problem = (row: number, severity: PreviewProblem['severity'], text?: string): PreviewProblem => ({
  sheet: 'Sheet1',
  row,
  column: 'B',
  severity,
  message: 'Hãy xem lại.',
  message_en: 'Look again.',
  suggestion: text ? { mend: 'capitals', text } : null,
  alike: null,
})
const preview: Preview = {
  decision: null,
  sheets: [{ name: 'Sheet1', header_row: 1, lines: false, columns: [], known: null, top: [] }],
  fates: null,
  remembered: [],
  awardees: [
    awardee(2, 'LÝ THỊ ÁNH', 'new'),
    awardee(3, 'Sơn Sang', 'no_form', 'Khen đột xuất'),
    awardee(5, 'Kim Phúc', 'same'),
    awardee(6, 'Võ Lý', 'new'),
  ],
  converted: [],
  problems: [problem(1, 'warning'), problem(2, 'info', 'Lý Thị Ánh'), problem(4, 'error'), problem(6, 'warning')],
  skipped: [],
  rows: [1, 2, 3, 4, 5, 6].map((row) => ({ sheet: 'Sheet1', row, cells: { B: `ô ${row}` } })),
}

describe('the rows of a list', () => {
  const rows = rowsOf(preview)
  it('are its awardees and what would be one, each in its state', () => {
    expect(rows.map((row) => [row.row, row.awardee?.name ?? null, row.state])).toEqual([
      [2, 'LÝ THỊ ÁNH', 'ready'],
      [3, 'Sơn Sang', 'bad'],
      [4, null, 'bad'],
      [5, 'Kim Phúc', 'same'],
      [6, 'Võ Lý', 'look'],
    ])
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length)
    expect(rows.filter(IS.ready)).toHaveLength(2)
    expect(rows.filter(IS.look)).toHaveLength(3)
  })
  it('leave to the list as a whole what is said of no row', () => {
    expect(notesOf(preview, rows).map((one) => one.row)).toEqual([1])
  })
  it('know the column of a field, and who names the same form', () => {
    expect(columnsOf(rows)('Sheet1', 'name')).toBe('B')
    expect(columnsOf(rows)('Sheet1', 'unit')).toBeUndefined()
    expect(namedAlike(rows, 'Khen đột xuất')).toBe(1)
  })
  it('are mended by the last word on each cell', () => {
    const cells = mends(rows, 'capitals')
    expect(cells).toEqual([{ sheet: 'Sheet1', cell: 'B2', text: 'Lý Thị Ánh' }])
    const once = withCells(NO_CHANGES, cells)
    const twice = withCells(once, [{ sheet: 'Sheet1', cell: 'B2', text: 'Lý Ánh' }])
    expect(twice.cells.map((one) => one.text)).toEqual(['Lý Ánh'])
    expect(NO_CHANGES.cells).toEqual([])
  })
})
