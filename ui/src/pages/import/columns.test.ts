import { describe, expect, it } from 'vitest'
import type { PreviewSheet } from '../../lib/api'
import { headerOver, parts, runsOf } from './columns'

it('a line above a table runs on over the empty cells to its right, as far as the next that says something', () => {
  const letters = ['A', 'B', 'C', 'D', 'E']
  expect(runsOf({ B: 'ỦY BAN NHÂN DÂN XÃ', D: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }, letters)).toEqual([
    { letter: 'A', span: 1 },
    { letter: 'B', span: 2 },
    { letter: 'D', span: 2 },
  ])
  expect(runsOf({ A: 'DANH SÁCH' }, letters)).toEqual([{ letter: 'A', span: 5 }])
})

describe('a sheet with two tables, the first of which comes again', () => {
  const header = (...rows: number[]) => ({ rows, columns: [], known: null, fields: {} })
  const [first, below] = [header(3, 60), header(34)]
  const rowOf = (row: number) => ({ row, cells: {} })
  const sheet: PreviewSheet = {
    name: 'DS',
    headers: [first, below],
    lines: false,
    shown: [1, 3, 4, 5, 34, 35].map(rowOf),
    rows: 50,
    wrong: null,
  }
  it('has the header over each row, not the one that was met last', () => {
    const over = [2, 3, 33, 34, 59, 60, 99].map((row) => headerOver(sheet.headers, row))
    expect(over).toEqual([undefined, first, first, below, below, first, first])
  })
  it('is shown in a part for each header, lines above the first with it', () => {
    const shown = parts(sheet).map((part) => part.rows.map((one) => one.row))
    expect(shown).toEqual([
      [1, 3, 4, 5],
      [34, 35],
    ])
    expect(parts({ ...sheet, headers: [] })).toEqual([{ header: undefined, rows: sheet.shown }])
  })
})
