import { describe, expect, test } from 'vitest'
import type { AwardeeFacts, Duplicate } from '../../lib/api'
import { all, factsOf, keyOf, proposed } from './pair'

const facts = (more: Partial<AwardeeFacts>): AwardeeFacts =>
  ({
    kind: 'individual',
    name: 'Phan Văn Thúy',
    gender: null,
    birth: null,
    citizen_id: null,
    unit: null,
    ...more,
  }) as AwardeeFacts
const pair = (kept: Partial<AwardeeFacts>, other: Partial<AwardeeFacts>): Duplicate => ({
  kept: { id: 7, facts: facts(kept), unit_name: null, awards: [], merged: [] },
  other: { id: 3, facts: facts(other), unit_name: null, awards: [], merged: [] },
  likeness: { class: 'sure', score: 92, reason: { vi: '', en: '' } },
})

describe('a pair side by side', () => {
  test('proposes what is kept, and what only the other knows', () => {
    const one = pair({ birth: '1975', unit: 4 }, { birth: '1975-02-03', gender: 'female', unit: 5 })
    expect(factsOf(one, proposed(one))).toMatchObject({ birth: '1975-02-03', gender: 'female', unit: 4 })
  })
  test('keeps a date against a year, and a year against nothing', () => {
    const one = pair({ birth: '1975-02-03' }, { birth: '1975' })
    expect(proposed(one).birth).toBe('kept')
    const none = pair({ birth: '1975' }, {})
    expect(proposed(none).birth).toBe('kept')
  })
  test('takes one side whole', () => {
    const one = pair({ name: 'Phan Văn Thuý' }, { birth: '1975' })
    expect(factsOf(one, all('other'))).toEqual(one.other.facts)
  })
  test('is one pair whichever side is kept', () => {
    expect(keyOf(pair({}, {}))).toBe('3-7')
  })
})
