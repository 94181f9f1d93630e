import { expect, test, vi } from 'vitest'
import { dropped, onFilesDropped } from './drop'

test('the newest handler has the files, until it ends', () => {
  const [older, newer, open, nobody] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()]
  const endOlder = onFilesDropped(older)
  const endNewer = onFilesDropped(newer)
  dropped(['/a/list.xlsx'], open, nobody)
  endNewer()
  dropped(['/b/list.csv'], open, nobody)
  endOlder()
  dropped(['/c/list.csv'], open, nobody)
  expect(newer.mock.calls).toEqual([[['/a/list.xlsx']]])
  expect(older.mock.calls).toEqual([[['/b/list.csv']]])
  expect(nobody).toHaveBeenCalledOnce()
  expect(open).not.toHaveBeenCalled()
})

test('a register is opened, not imported', () => {
  const [handler, open, nobody] = [vi.fn(), vi.fn(), vi.fn()]
  const end = onFilesDropped(handler)
  dropped(['/a/list.xlsx', '/a/So.SOVANG'], open, nobody)
  end()
  expect(open.mock.calls).toEqual([['/a/So.SOVANG']])
  expect(handler).not.toHaveBeenCalled()
})
