import { expect, it } from 'vitest'
import { runsOf } from './columns'

it('a line above a table runs on over the empty cells to its right, as far as the next that says something', () => {
  const letters = ['A', 'B', 'C', 'D', 'E']
  expect(runsOf({ B: 'ỦY BAN NHÂN DÂN XÃ', D: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }, letters)).toEqual([
    { letter: 'A', span: 1 },
    { letter: 'B', span: 2 },
    { letter: 'D', span: 2 },
  ])
  expect(runsOf({ A: 'DANH SÁCH' }, letters)).toEqual([{ letter: 'A', span: 5 }])
})
