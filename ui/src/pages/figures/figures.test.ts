import { describe, expect, it } from 'vitest'
import type { Facet, Facets } from '../../lib/api'
import { hasList, lookBehind } from './behind'
import { headOf } from './head'
import { areDays, daysOf, daysOfYear } from './period.svelte'

const column = (heading: string, group: string | null = null) => ({ heading, group, numeric: true })

describe('headings', () => {
  it('stand in two rows where neighbours share a group', () => {
    const head = headOf([column('STT'), column('Nữ', 'Cá nhân'), column('Nam', 'Cá nhân'), column('Nữ', 'Tỷ lệ')])
    expect(head.upper.map((cell) => [cell.heading, cell.columns, cell.rows])).toEqual([
      ['STT', 1, 2],
      ['Cá nhân', 2, 1],
      ['Tỷ lệ', 1, 1],
    ])
    expect(head.lower.map((cell) => [cell.heading, cell.last])).toEqual([
      ['Nữ', false],
      ['Nam', true],
      ['Nữ', true],
    ])
  })
  it('stand in one row where nothing is grouped', () => {
    const head = headOf([column('STT'), column('Tên')])
    expect([head.upper.map((cell) => cell.rows), head.lower]).toEqual([[1, 1], []])
  })
})

describe('days', () => {
  const years = [
    { year: 2025, awards: 3 },
    { year: 2023, awards: 9 },
  ]
  const now = { year: 0, spanned: false, from: '', to: '' }
  it('are those of the newest year with data, of the chosen one, or none', () => {
    expect(daysOf(now, years)).toEqual(daysOfYear(2025))
    expect(daysOf({ ...now, year: 2023 }, years)?.from).toBe('01/1/2023')
    expect(daysOf({ ...now, year: 2019 }, years)?.year).toBe(2025)
    expect(daysOf(now, [])).toBeNull()
  })
  it('are the span where one is given, and a whole year is known as one', () => {
    const spanned = { ...now, spanned: true }
    expect(daysOf({ ...spanned, from: '1/3/2023 ', to: '30/6/2025' }, years)).toEqual({
      from: '1/3/2023',
      to: '30/6/2025',
      year: null,
    })
    expect(daysOf({ ...spanned, from: '01/01/2019', to: '31/12/2019' }, [])?.year).toBe(2019)
    expect(areDays('1/3/2023', '30.6.2025')).toBe(true)
    expect(areDays('3/2023', '30/6/2025')).toBe(false)
    expect(areDays('31/2/2023', '30/6/2025')).toBe(false)
    expect(areDays('1/3/2023', '29/2/2024')).toBe(true)
  })
})

describe('the list behind a line', () => {
  const facet = (value: string, label: string): Facet => ({ value, label, count: 1 })
  const asked: [string, Facets][] = []
  const search = (text: string, facets: Facets) => {
    asked.push([text, facets])
    return Promise.resolve({ forms: [facet('3', 'Giấy khen')], units: [facet('7', 'Phòng A1'), facet('8', 'Phòng A')] })
  }
  it('is the facet of that very name', async () => {
    expect(await lookBehind('Theo đơn vị', 'Phòng A', 2023, search)).toEqual({ year: '2023', unit: '8' })
    expect(await lookBehind('Theo hình thức', 'Giấy khen', null, search)).toEqual({ form: '3' })
    expect(asked[0]).toEqual(['Phòng A', { year: 2023 }])
  })
  it('is what its words find where there is none', async () => {
    expect(await lookBehind('Theo đơn vị', 'Phòng B', 2023, search)).toEqual({ year: '2023', text: 'Phòng B' })
    expect(await lookBehind('Theo đợt', 'Đợt 1', null, search)).toEqual({ text: 'Đợt 1' })
    expect(await lookBehind('Theo năm', 'Năm 2023', null, search)).toEqual({ year: '2023' })
  })
  it('is not offered where no word could find it', () => {
    expect(hasList('Theo đơn vị', 'Không ghi đơn vị')).toBe(false)
    expect(hasList('Theo cấp ban hành', 'Giám đốc')).toBe(false)
    expect(hasList('Theo đơn vị', 'Phòng A')).toBe(true)
  })
})
