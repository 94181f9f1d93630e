import { expect, test } from 'vitest'
import { blockFromFill, blockFromPaste, blockFromText, editsFromBlock } from './edit'
import type { GridColumn } from './types'

interface Row {
  n: string
  a: string
  b: string
}
const columns: GridColumn<Row>[] = [
  { id: 'n', heading: 'N', width: 40, text: (r) => r.n },
  { id: 'a', heading: 'A', width: 90, text: (r) => r.a, editable: () => true },
  { id: 'b', heading: 'B', width: 90, text: (r) => r.b, editable: (r) => r?.a !== 'fast' },
]
const row = (n: string, a: string, b: string): Row => ({ n, a, b })

test('a paste is repeated only where the selection is a multiple of it', () => {
  expect(blockFromPaste([['x']], { top: 2, bottom: 3, left: 1, right: 2 }).cells).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ])
  expect(blockFromPaste([['x'], ['y']], { top: 0, bottom: 2, left: 1, right: 1 }).cells).toEqual([['x'], ['y']])
})

test('a ragged paste leaves alone what it does not name; read-only cells are counted', () => {
  const { edits, skipped } = editsFromBlock(
    { top: 7, left: 0, cells: [['9', 'A', 'B'], ['1'], ['2', 'fast', 'C', 'beyond'], ['', 'neu', '']] },
    columns,
    [row('0', 'a', 'b'), row('1', 'a', 'b'), row('2', 'fast', 'b'), null],
  )
  expect(edits.map(({ index, cells }) => [index, cells])).toEqual([
    [7, { a: 'A', b: 'B' }],
    [10, { a: 'neu' }],
  ])
  expect(edits[1]?.row).toBeNull()
  expect(skipped).toBe(2)
})

test('clearing names only what holds text, and looks at drafts first', () => {
  const block = blockFromText('', { top: 0, bottom: 1, left: 1, right: 2 })
  expect(
    editsFromBlock(block, columns, [row('', '', 'b'), null], (i) => (i === 0 ? { a: 'typed' } : undefined)).edits,
  ).toEqual([{ row: row('', '', 'b'), index: 0, cells: { a: '', b: '' } }])
})

test('the fill handle repeats the range over the rest, also backwards', () => {
  const source = { top: 4, bottom: 5, left: 1, right: 1 }
  const table = [['x'], ['y']]
  expect(blockFromFill(table, source, { ...source, bottom: 8 })).toEqual({
    top: 6,
    left: 1,
    cells: [['x'], ['y'], ['x']],
  })
  expect(blockFromFill(table, source, { ...source, top: 3 })).toEqual({ top: 3, left: 1, cells: [['y']] })
  expect(blockFromFill(table, source, { ...source, right: 2 })).toEqual({ top: 4, left: 2, cells: [['x'], ['y']] })
})
