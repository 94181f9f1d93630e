import { expect, test } from 'vitest'
import { activeOf, at, cycle, move, rangeOf, tab, whole } from './selection'

const field = { rows: 26, realRows: 25, columns: 5, screen: 10, stops: [1, 2, 4] }

test('steps stay within the table', () => {
  expect(move(at(0, 0), 'up', false, field)).toEqual(at(0, 0))
  expect(move(at(24, 0), 'down', false, field)).toEqual(at(25, 0))
  expect(move(at(3, 2), 'page-down', false, field)).toEqual(at(12, 2))
  expect(move(at(3, 2), 'last', false, field)).toEqual(at(25, 4))
  expect(move(at(24, 2), 'bottom', false, field)).toEqual(at(25, 2))
})

test('shift moves the corner and keeps the active cell', () => {
  const grown = move(move(at(3, 3), 'down', true, field), 'left', true, field)
  expect(grown.anchor).toEqual({ row: 3, column: 3 })
  expect(rangeOf(grown)).toEqual({ top: 3, bottom: 4, left: 2, right: 3 })
})

test('tab walks over the stops, wraps, and leaves at the corners', () => {
  expect(tab({ row: 0, column: 2 }, false, field)).toEqual({ row: 0, column: 4 })
  expect(tab({ row: 0, column: 4 }, false, field)).toEqual({ row: 1, column: 1 })
  expect(tab({ row: 1, column: 1 }, true, field)).toEqual({ row: 0, column: 4 })
  expect(tab({ row: 25, column: 4 }, false, field)).toBeNull()
  expect(tab({ row: 0, column: 1 }, true, field)).toBeNull()
})

test('whole rows, columns and all leave the empty last row out', () => {
  expect(rangeOf(whole(at(3, 3), 'all', field))).toEqual({ top: 0, bottom: 24, left: 0, right: 4 })
  expect(rangeOf(whole(at(3, 3), 'rows', field))).toEqual({ top: 3, bottom: 3, left: 0, right: 4 })
  expect(rangeOf(whole(at(3, 3), 'columns', field))).toEqual({ top: 0, bottom: 24, left: 3, right: 3 })
})

test('Home goes to the first column that is typed into, then to the edge', () => {
  expect(move(at(3, 4), 'row-start', false, field)).toEqual(at(3, 1))
  expect(move(at(3, 1), 'row-start', false, field)).toEqual(at(3, 0))
})

test('Enter and Tab walk round within a range', () => {
  const range = { anchor: { row: 2, column: 1 }, head: { row: 3, column: 2 } }
  const walk = (along: 'rows' | 'columns', back: boolean): [number, number][] => {
    let now: Parameters<typeof cycle>[0] = range
    return Array.from({ length: 4 }, () => {
      now = cycle(now, along, back)
      return [activeOf(now).row, activeOf(now).column]
    })
  }
  expect(walk('rows', false)).toEqual([
    [2, 2],
    [3, 1],
    [3, 2],
    [2, 1],
  ])
  expect(walk('columns', true)).toEqual([
    [3, 2],
    [2, 2],
    [3, 1],
    [2, 1],
  ])
})
