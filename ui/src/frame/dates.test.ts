import { expect, it } from 'vitest'
import { dateFromText } from './dates'

it('reads a date the way clerks write it', () => {
  for (const typed of [
    '11/8/2023',
    ' 11-8-2023',
    '11.8.23',
    '11082023',
    '110823',
    '11/8',
    '11 / 8',
    'ngày 11 tháng 8 năm 2023',
    'Ngày 11 tháng 08, năm 2023',
    '2023-08-11',
  ])
    expect(dateFromText(typed, 2023), typed).toEqual({ iso: '2023-08-11' })
  expect(dateFromText('29/2/2024', 2023)).toEqual({ iso: '2024-02-29' })
})

it('says what is wrong with a date, and nothing of an empty field', () => {
  expect(dateFromText('  ', 2023)).toBeNull()
  expect(dateFromText('31/2/2025', 2023)).toEqual({ wrong: 'day', month: 2, day: 31 })
  expect(dateFromText('29/2/2023', 2023)).toEqual({ wrong: 'day', month: 2, day: 29 })
  expect(dateFromText('1/13/2025', 2023)).toEqual({ wrong: 'month', month: 13, day: 1 })
  for (const typed of ['hôm qua', '11', '1/2/3/4', '11/8/202'])
    expect(dateFromText(typed, 2023), typed).toEqual({ wrong: 'unreadable', month: 0, day: 0 })
})
