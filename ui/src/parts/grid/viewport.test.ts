import { expect, test } from 'vitest'
import {
  CAP,
  columnAt,
  edgesOf,
  firstRow,
  leftShowing,
  maxTop,
  poolSize,
  rowInSlot,
  scrollFromTop,
  spacerHeight,
  topFromScroll,
  topShowing,
} from './viewport'

const million = { rows: 1_000_000, rowHeight: 36, view: 700 }
const few = { rows: 25, rowHeight: 36, view: 700 }

test('a million rows stay under the cap and reach both ends', () => {
  expect(spacerHeight(million)).toBe(CAP)
  expect(topFromScroll(0, million)).toBe(0)
  expect(topFromScroll(CAP - 700, million)).toBe(36_000_000 - 700)
  expect(firstRow(maxTop(million), million) + poolSize(million)).toBe(1_000_000)
  expect(Math.floor(topFromScroll((CAP - 700) / 2, million) / 36)).toBe(499_990)
})

test('top and bar are each other’s inverse', () => {
  for (const top of [0, 36, 17_999_964, 35_999_300])
    expect(topFromScroll(scrollFromTop(top, million), million)).toBeCloseTo(top, 3)
  expect(scrollFromTop(123, few)).toBe(123)
})

test('the last row is shown wholly, with the least movement', () => {
  expect(topShowing(999_999, 0, million)).toBe(maxTop(million))
  expect(topShowing(3, 0, million)).toBe(0)
  expect(topShowing(3, 500, million)).toBe(108)
  expect(topShowing(19, 0, few)).toBe(20)
})

test('every row of the ring has one slot, and a step of one row changes one slot', () => {
  const pool = 29
  for (const [first, base] of [
    [0, 0],
    [7, 0],
    [3, 90],
    [999_971, 5],
  ] as const) {
    const shown = Array.from({ length: pool }, (_, s) => rowInSlot(s, first, pool, base))
    expect([...shown].sort((a, b) => a - b)).toEqual(Array.from({ length: pool }, (_, i) => first + i))
    const next = Array.from({ length: pool }, (_, s) => rowInSlot(s, first + 1, pool, base))
    expect(next.filter((row, s) => row !== shown[s])).toEqual([first + pool])
  }
  expect(rowInSlot(0, 42, pool, 42)).toBe(42)
})

test('columns beside frozen ones', () => {
  const edges = edgesOf([50, 200, 300, 300])
  expect(edges).toEqual([0, 50, 250, 550, 850])
  expect(leftShowing(2, 200, edges, 2, 600)).toBe(0)
  expect(leftShowing(3, 0, edges, 2, 600)).toBe(250)
  expect(leftShowing(1, 90, edges, 2, 600)).toBe(90)
  expect([columnAt(60, 200, edges, 2), columnAt(260, 300, edges, 2), columnAt(5000, 0, edges, 2)]).toEqual([1, 3, 3])
})
