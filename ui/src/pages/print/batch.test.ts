import { expect, test } from 'vitest'
import type { DecisionRow } from '../../lib/api'
import {
  batchOf,
  copiesFromText,
  dpiOf,
  fitting,
  nextOf,
  onlyDrafts,
  pageFromText,
  pixels,
  placeFromWho,
  seen,
  soleDecision,
  whoFromPlace,
} from './batch'

test('a place in the hash means whose certificates, there and back', () => {
  for (const place of ['campaign-3', 'decision-12']) expect(placeFromWho(whoFromPlace(place))).toBe(place)
  for (const place of ['', 'chosen', 'campaign-x', 'decision-']) expect(whoFromPlace(place)).toBe(null)
  expect(placeFromWho({ awards: [1] })).toBe(null)
  expect(placeFromWho({ decisions: [1, 2] })).toBe(null)
})
test('a proof is never corrected and leaves nothing out', () => {
  const how = { order: 'list', template: null, calibration: 2 } as const
  expect(batchOf({ campaign: 1 }, true, { ...how, mode: 'proof' })).toMatchObject({
    unprinted: false,
    calibration: null,
  })
  expect(batchOf({ campaign: 1 }, true, { ...how, mode: 'overlay' })).toMatchObject({ unprinted: true, calibration: 2 })
})
test('of drafts alone only proofs are made', () => {
  const row = (id: number, campaign: number, state: string) => ({ id, facts: { campaign }, state }) as DecisionRow
  const rows = [row(1, 1, 'issued'), row(2, 1, 'draft'), row(3, 2, 'draft')]
  expect(onlyDrafts({ campaign: 1 }, rows)).toBe(false)
  expect(onlyDrafts({ campaign: 2 }, rows)).toBe(true)
  expect(onlyDrafts({ decisions: [2] }, rows)).toBe(true)
  expect(onlyDrafts({ decisions: [2, 1] }, rows)).toBe(false)
  expect(onlyDrafts({ awards: [5] }, rows)).toBe(false)
  expect(soleDecision({ campaign: 2 }, rows)?.id).toBe(3)
  expect(soleDecision({ campaign: 1 }, rows)).toBe(undefined)
  expect(soleDecision({ decisions: [2] }, rows)?.id).toBe(2)
})
test('only thumbnails near the window are asked for', () => {
  expect(seen(0, 500, 100, 10_000)).toEqual({ from: 0, to: 7 })
  expect(seen(100_000, 500, 100, 10_000)).toEqual({ from: 998, to: 1007 })
  expect(seen(0, 500, 100, 2)).toEqual({ from: 0, to: 2 })
  expect(seen(5_000, 500, 100, 2)).toEqual({ from: 2, to: 2 })
})
test('a page is named from 1 and stays in the batch', () => {
  expect(pageFromText('12', 40)).toBe(11)
  expect(pageFromText(' 900 ', 40)).toBe(39)
  expect(pageFromText('0', 40)).toBe(0)
  expect(pageFromText('gấm', 40)).toBe(null)
})
test('the next page that has something to see', () => {
  expect(nextOf([2, 5, 9], 5, 1)).toBe(9)
  expect(nextOf([2, 5, 9], 5, -1)).toBe(2)
  expect(nextOf([2, 5, 9], 9, 1)).toBe(undefined)
})
test('a sheet of A3 at 100 % is as wide as its paper, and fits its room', () => {
  expect(pixels(420, 96)).toBe(1587)
  expect(dpiOf(132, 420, 2)).toBe(16)
  expect(dpiOf(10, 420)).toBe(10)
  expect(dpiOf(99_999, 420)).toBe(300)
  const dpi = fitting({ width: 640, height: 520 }, { width: 420, height: 297 })
  expect(dpi).toBe(38)
  expect(pixels(420, dpi)).toBeLessThanOrEqual(640)
})
test('copies are 1 to 99', () => {
  expect([' 2 ', '99', '0', '100', '1.5', 'x'].map(copiesFromText)).toEqual([2, 99, 0, 0, 0, 0])
})
