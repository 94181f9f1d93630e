import { describe, expect, it } from 'vitest'
import { en } from '../text/en'
import { vi } from '../text/vi'
import { dateText, folded, numberText, periodText } from './format'
import { hashFromPlace, placeFromHash } from './router'

describe('format', () => {
  it('writes dates, money and periods as a clerk does', () => {
    expect(dateText('2025-08-04')).toBe('04/8/2025')
    expect(dateText('1975')).toBe('1975')
    expect(dateText(null)).toBe('')
    expect(numberText(1800000)).toBe('1.800.000')
    expect(numberText(78.5)).toBe('78,5')
    expect(periodText([2020, 2025])).toBe('2020–2025')
    expect(folded('Đặng Quốc Khánh')).toBe('dang quoc khanh')
  })
})
describe('router', () => {
  it('reads what it writes, and falls back to campaigns', () => {
    expect(placeFromHash(hashFromPlace('campaign', 7))).toEqual({ name: 'campaign', id: 7 })
    expect(placeFromHash('#/nowhere')).toEqual({ name: 'campaigns', id: 0 })
    expect(placeFromHash('#/campaign/x')).toEqual({ name: 'campaigns', id: 0 })
  })
})
describe('dictionaries', () => {
  it('have the same keys and no empty word', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort())
    for (const words of [vi, en]) for (const word of Object.values(words)) expect(word === '').toBe(false)
  })
})
