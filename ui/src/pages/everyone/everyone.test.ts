import { describe, expect, it } from 'vitest'
import type { HistoryRow, Refusal } from '../../lib/api'
import { byYear, firstShown, standing, unitsOverTime } from '../../lib/life'

const award = (facts: Partial<HistoryRow>): HistoryRow => ({
  award: 1,
  decision: 1,
  campaign: 1,
  campaign_name: 'Đợt',
  issuer_name: 'Cấp khen',
  date: '2025-08-11',
  decision_number: '1/QĐ',
  form_name: 'Giấy khen',
  honorific: null,
  position: null,
  unit: null,
  achievement: null,
  number: null,
  state: 'issued',
  revoked: false,
  reissues: [],
  ...facts,
})
const life = [
  award({ award: 6, date: null, state: 'draft', unit: 'Phòng D' }),
  award({ award: 5, date: '2025-08-11', revoked: true, unit: 'Trường B' }),
  award({ award: 4, date: '2025-01-02', unit: 'Trường B' }),
  award({ award: 3, date: '2023-05-06', unit: null }),
  award({ award: 2, date: '2022-05-06', unit: 'Trường A' }),
  award({ award: 1, date: '2021-05-06', unit: 'Trường A' }),
]

describe('a life', () => {
  it('parts by year, drafts first', () => {
    expect(byYear(life).map((one) => [one.year, one.awards.map((row) => row.award)])).toEqual([
      ['', [6]],
      ['2025', [5, 4]],
      ['2023', [3]],
      ['2022', [2]],
      ['2021', [1]],
    ])
  })
  it('joins neighbouring years in one unit, across a year that names none', () => {
    expect(unitsOverTime(life)).toEqual([
      { unit: 'Trường A', from: '2021', to: '2022' },
      { unit: 'Trường B', from: '2025', to: '2025' },
    ])
  })
  it('counts and shows what stands', () => {
    expect(standing(life).map((one) => one.award)).toEqual([4, 3, 2, 1])
    expect(firstShown(life)).toBe(4)
    expect(firstShown(life.slice(0, 1))).toBe(6)
    expect(firstShown([])).toBeUndefined()
  })
})

describe('a growing list', async () => {
  globalThis.window ??= { __TAURI_INTERNALS__: {} } as unknown as Window & typeof globalThis
  const { Refused } = await import('../../lib/call')
  const { Hits, WINDOW } = await import('./hits.svelte')
  const numbers = (of: number) => (offset: number, limit: number) =>
    Promise.resolve(Array.from({ length: Math.max(0, Math.min(limit, of - offset)) }, (_, at) => offset + at))

  it('brings window after window until the end', async () => {
    const hits = new Hits<number>()
    await hits.start(numbers(WINDOW + 5))
    expect([hits.rows.length, hits.ended]).toEqual([WINDOW, false])
    await hits.more()
    expect([hits.rows.length, hits.rows.at(-1), hits.ended]).toEqual([WINDOW + 5, WINDOW + 4, true])
  })
  it('drops the answer to an older question and aborts it', async () => {
    const hits = new Hits<string>()
    let late: (rows: string[]) => void = () => undefined
    let aborted = false
    const old = hits.start((_offset, _limit, signal) => {
      signal.addEventListener('abort', () => (aborted = true))
      return new Promise((answer) => (late = answer))
    })
    await hits.start(() => Promise.resolve(['mới']))
    late(['cũ'])
    await old
    expect([hits.rows, aborted, hits.loading]).toEqual([['mới'], true, false])
  })
  it('keeps a refusal and asks no further', async () => {
    const refusal: Refusal = { code: 'x', message: { vi: 'a', en: 'a' }, hint: { vi: 'b', en: 'b' } }
    const hits = new Hits<string>()
    await hits.start(() => Promise.reject(new Refused(refusal)))
    expect(hits.refusal).toBe(refusal)
    await hits.more()
    expect(hits.rows).toEqual([])
  })
})
