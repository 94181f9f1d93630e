import { expect, test } from 'vitest'
import { lean, onPicture } from './straight'

test('a line leans from the axis that is nearer', () => {
  const level = lean({ x: 0.1, y: 0.1 }, { x: 0.9, y: 0.12 }, 1000, 1000)
  expect(level).toBeCloseTo((Math.atan2(20, 800) * 180) / Math.PI)
  // The other way round, and upright, it is the same turn of the sheet.
  expect(lean({ x: 0.9, y: 0.12 }, { x: 0.1, y: 0.1 }, 1000, 1000)).toBeCloseTo(level)
  expect(lean({ x: 0.5, y: 0.1 }, { x: 0.48, y: 0.9 }, 1000, 1000)).toBeCloseTo(level)
  // What is across counts in dots, not in shares.
  expect(lean({ x: 0, y: 0 }, { x: 0.5, y: 0.1 }, 2000, 1000)).toBeCloseTo((Math.atan2(100, 1000) * 180) / Math.PI)
})

test('one point, and a straight line, turn nothing', () => {
  expect(lean({ x: 0.3, y: 0.3 }, { x: 0.3, y: 0.3 }, 1000, 700)).toBe(0)
  expect(Math.abs(lean({ x: 0.1, y: 0.3 }, { x: 0.9, y: 0.3 }, 1000, 700))).toBe(0)
})

test('a point never leaves the picture', () => {
  expect(onPicture({ x: -0.2, y: 1.4 })).toEqual({ x: 0, y: 1 })
})
