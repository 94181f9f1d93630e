import { describe, expect, it } from 'vitest'
import type { ListCheck } from '../../lib/api'
import { cellKey, columnOf, countOf, mendable, namedAlike, NO_CHANGES, unread, withCell, withRule } from './rows'

const check: ListCheck = {
  decision: null,
  sheets: [],
  counts: { ready: 90_000, look: 7_000, bad: 2_000, changed: 900, same: 100 },
  remembered: [],
  unknown_forms: [{ named: 'Khen đột xuất', rows: 1_500 }],
  mends: [{ mend: 'capitals', count: 7_000 }],
  converted: [],
  notes: [],
  note_count: 0,
  skipped: [],
  skipped_count: 0,
}

describe('the counts of a list', () => {
  it('say what each filter lets through', () => {
    const shown = (['all', 'ready', 'look', 'bad', 'changed', 'same'] as const).map((one) => countOf(check, one))
    expect(shown).toEqual([100_000, 97_000, 9_000, 2_000, 900, 100])
  })
  it('say what one word mends', () => {
    expect([mendable(check, 'capitals'), mendable(check, 'encoding')]).toEqual([7_000, 0])
    expect([namedAlike(check, 'Khen đột xuất'), namedAlike(check, null)]).toEqual([1_500, 0])
  })
})

describe('changes', () => {
  const cell = (text: string) => ({ sheet: 'DS', cell: 'B2', text })
  it('hold the last word on each cell, and a rule once', () => {
    const once = withCell(NO_CHANGES, cell('Lý Ánh'))
    expect(withCell(once, cell('Lý Thị Ánh')).cells).toEqual([cell('Lý Thị Ánh')])
    expect(withRule(NO_CHANGES, 'capitals').mends).toEqual(['capitals'])
    expect([NO_CHANGES.cells, NO_CHANGES.mends]).toEqual([[], []])
  })
  it('are shown until the list is read with them', () => {
    const seen = withCell(NO_CHANGES, cell('Lý Ánh'))
    const now = withCell(seen, { ...cell('Kim Phúc'), cell: 'B9' })
    expect([...unread(now, seen)]).toEqual([[cellKey('DS', 'B9'), 'Kim Phúc']])
    expect(unread(now, now).size).toBe(0)
  })
})

it('a field that another row or the title says has no column of its own', () => {
  expect(columnOf({ how: 'split', at: 'B7', sure: 90 })).toBe('B')
  expect(columnOf({ how: 'section', at: 'A3', sure: 90 })).toBeUndefined()
  expect(columnOf(undefined)).toBeUndefined()
})
