import { expect, test } from 'vitest'
import { blockFromPaste, blockFromText, commandOf, editsFromBlock, type Key } from './edit'
import type { GridColumn } from './types'

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
})

test('an input method’s keys are its own', () => {
  expect(commandOf(key('Enter', { isComposing: true }), 'type')).toBeNull()
  expect(commandOf(key('ArrowDown', { keyCode: 229 }), 'idle')).toBeNull()
  // Some mend what was typed with Shift+Left and Backspace.
  expect(commandOf(key('ArrowLeft', { shiftKey: true }), 'type')).toBeNull()
  expect(commandOf(key('Backspace'), 'type')).toBeNull()
})

test('arrows leave a typed cell and stay in an edited one', () => {
  expect(commandOf(key('ArrowLeft'), 'type')).toEqual({ do: 'move', step: 'left', extend: false })
  expect(commandOf(key('ArrowLeft'), 'edit')).toBeNull()
  expect(commandOf(key('End', { ctrlKey: true }), 'idle')).toEqual({ do: 'move', step: 'last', extend: false })
  expect(commandOf(key('a', { ctrlKey: true }), 'edit')).toBeNull()
  expect(commandOf(key('d', { ctrlKey: true }), 'idle')).toEqual({ do: 'fill-down' })
  expect(commandOf(key('z', { ctrlKey: true }), 'idle')).toBeNull()
  expect(commandOf(key('F8', { shiftKey: true }), 'type')).toEqual({ do: 'problem', direction: -1 })
  expect(commandOf(key('S', { ctrlKey: true }), 'type')).toEqual({ do: 'save' })
})

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
