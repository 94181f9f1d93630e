import { expect, test } from 'vitest'
import { Drafts } from './drafts.svelte'
import { PAGE, Pages } from './pages.svelte'
import type { GridSource, RowEdit } from './types'

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0))

function fake(total: number): { source: GridSource<number>; asked: number[] } {
  const asked: number[] = []
  const source = {
    total,
    revision: 1,
    load: async (offset: number, limit: number) => {
      asked.push(offset)
      return Array.from({ length: Math.min(limit, source.total - offset) }, (_, i) => offset + i)
    },
  }
  return { source, asked }
}

test('pages in view are read once, kept, and read anew at a new revision while the old rows stay', async () => {
  const { source, asked } = fake(1_000_000)
  const pages = new Pages(() => source)
  pages.want(999_990, 1_000_020)
  expect(pages.row(999_999)).toBeUndefined()
  await settled()
  pages.want(999_990, 1_000_020)
  expect([pages.row(999_999), asked]).toEqual([999_999, [999_800]])
  source.revision = 2
  pages.want(999_990, 999_999)
  expect(pages.row(999_999)).toBe(999_999)
  await settled()
  expect(asked).toEqual([999_800, 999_800])
})

test('a long reach passes by the cache; a failure is told and tried again', async () => {
  const { source, asked } = fake(10_000)
  const pages = new Pages(() => source)
  expect((await pages.rows(150, 6000)).length).toBe(6000)
  expect(asked.length).toBe(Math.ceil(6150 / PAGE))
  const { load } = source
  source.load = () => Promise.reject(new Error('no'))
  pages.want(0, 5)
  await settled()
  expect(pages.failed(0)).toBe(true)
  source.load = load
  pages.retry()
  await settled()
  expect([pages.failed(0), pages.row(5)]).toEqual([false, 5])
})

test('two cells typed quickly into the empty last row make one new row', async () => {
  const { source } = fake(3)
  const pages = new Pages(() => source)
  const handed: RowEdit<number>[][] = []
  const drafts = new Drafts(
    () => source,
    pages,
    async (edits) => {
      handed.push(edits)
      await settled()
      source.total += edits.filter((edit) => edit.row === null).length
      source.revision += 1
    },
  )
  drafts.hand([{ row: null, index: 3, cells: { a: 'An' } }], 'type')
  drafts.hand([{ row: null, index: 3, cells: { b: 'Ông' } }], 'type')
  expect([drafts.extra, drafts.of(3)]).toEqual([1, { a: 'An', b: 'Ông' }])
  await settled()
  await settled()
  await settled()
  expect(handed.map((edits) => edits[0]?.row)).toEqual([null, 3])
  expect(source.total).toBe(4)
  expect(drafts.extra).toBe(0)
})
