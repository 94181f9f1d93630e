import { describe, expect, it } from 'vitest'
import { CAP } from '../../parts/grid/viewport'
import { BLOCK, Heights, keysOf, ROW } from './blocks'

const NONE = { first: 0, end: 0 }

describe('the heights of blocks', () => {
  it('are measured, or what the measured ones let expect', () => {
    const heights = new Heights(BLOCK * 3 + 1, new Map([[1, BLOCK * 50]]), NONE)
    expect([0, 1, 2, 3].map((block) => heights.of(block))).toEqual([BLOCK * 50, BLOCK * 50, BLOCK * 50, 50])
    expect(new Heights(BLOCK, new Map(), NONE).of(0)).toBe(BLOCK * ROW)
  })
  it('tell which row is where, and back', () => {
    const heights = new Heights(
      BLOCK * 10,
      new Map([
        [0, 1000],
        [1, 3000],
      ]),
      NONE,
    )
    expect(heights.at(1500)).toEqual({ block: 1, below: 500 })
    for (const top of [0, 999, 1000, 4321, heights.sum(0, 10) - 1]) {
      expect(heights.topOf(heights.at(top))).toBeCloseTo(top, 6)
    }
    expect(heights.seen(1500, 100)).toEqual({ first: 0, end: 3 })
    expect(heights.at(1e9).block).toBe(9)
  })
  it('never add up to more than an element may be tall', () => {
    const rows = 1_000_000
    const drawn = { first: 500, end: 503 }
    const heights = new Heights(rows, new Map(), drawn)
    expect(heights.sum(0, heights.blocks)).toBeLessThan(CAP + 4 * BLOCK * ROW)
    expect(heights.of(501)).toBe(BLOCK * ROW)
    expect(heights.of(600)).toBeLessThan(BLOCK * ROW)
    const last = heights.at(heights.sum(0, heights.blocks) - 1)
    expect(last.block).toBe(heights.blocks - 1)
  })
  it('of nothing are nothing', () => {
    const heights = new Heights(0, new Map(), NONE)
    expect([heights.blocks, heights.sum(0, 0), heights.seen(0, 500)]).toEqual([0, 0, { first: 0, end: 0 }])
  })
})

it('each row has a key of its own, also where one is met twice', () => {
  const row = (number: number) => ({ sheet: 'DS', row: number })
  expect(keysOf([row(2), undefined, row(2), row(3)], 40)).toEqual(['DS\n2', '#41', '#42', 'DS\n3'])
})
