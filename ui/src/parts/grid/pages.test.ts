import { expect, test } from 'vitest'
import { Drafts } from './drafts.svelte'
import { PAGE, Pages } from './pages.svelte'
import type { Change, EditKind, GridSource, Made, RowEdit } from './types'

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

/** A source that makes rows one beat after it is asked to, and drafts over it. */
function writing(total: number): {
  source: GridSource<number>
  handed: Change<number>[][]
  drafts: Drafts<number>
  pages: Pages<number>
} {
  const { source } = fake(total)
  const pages = new Pages(() => source)
  const handed: Change<number>[][] = []
  const submit = async (changes: Change<number>[], _how: EditKind, made: Made): Promise<void> => {
    handed.push(changes)
    await settled()
    let next = source.total
    made(changes.map(({ key }) => key ?? String(next++)))
    source.total = next
    source.revision += 1
  }
  const drafts = new Drafts<number>({
    source: () => source,
    pages,
    keyOf: String,
    submit: () => submit,
    needs: () => 'name',
  })
  return { source, handed, drafts, pages }
}
const typed = (index: number, cells: Record<string, string>): RowEdit<number> => ({ row: null, index, cells })

test('two cells typed quickly into the empty last row make one new row', async () => {
  const { source, handed, drafts } = writing(3)
  drafts.hand([typed(3, { name: 'An' })], 'type')
  drafts.hand([typed(3, { title: 'Ông' })], 'type')
  expect([drafts.extra, drafts.of(3)]).toEqual([1, { name: 'An', title: 'Ông' }])
  await drafts.settled()
  expect(handed.map((changes) => changes[0]?.key)).toEqual([null, '3'])
  expect([source.total, drafts.extra]).toEqual([4, 0])
})

test('what is typed into a new row that is counted and not read yet is written into that row', async () => {
  const { source, handed, drafts, pages } = writing(3)
  pages.want(0, 2)
  await settled()
  drafts.hand([typed(3, { name: 'An' })], 'type')
  await drafts.settled()
  expect([source.total, drafts.of(3)]).toEqual([4, { name: 'An' }])
  drafts.hand([typed(3, { unit: 'Xã A' })], 'type')
  await drafts.settled()
  expect([handed.at(-1), drafts.waiting]).toEqual([[{ row: null, key: '3', cells: { unit: 'Xã A' } }], []])
})

test('what is typed into a new row follows it when another list comes before it is made', async () => {
  const { source, handed, drafts } = writing(3)
  drafts.hand([typed(3, { name: 'An' })], 'type')
  const fresh = drafts.freshAt(3)
  source.id = 'sorted otherwise'
  source.total = 7
  source.revision += 1
  drafts.hand([{ ...typed(3, { unit: 'Xã A' }), fresh }], 'type')
  await drafts.settled()
  expect(handed.map((changes) => changes.map(({ key, cells }) => [key, cells]))).toEqual([
    [[null, { name: 'An' }]],
    [['7', { unit: 'Xã A' }]],
  ])
})

test('a new row without a name waits below the others, whoever adds rows, and in its own list only', async () => {
  const { source, handed, drafts } = writing(3)
  source.home = 'people'
  drafts.hand([typed(3, { unit: 'Xã A' })], 'type')
  source.total += 1
  source.revision += 1
  expect([drafts.of(3), drafts.of(4), drafts.waiting]).toEqual([undefined, { unit: 'Xã A' }, [{ unit: 'Xã A' }]])
  source.home = 'collectives'
  expect([drafts.extra, drafts.of(4)]).toEqual([0, undefined])
  source.home = 'people'
  drafts.hand([typed(4, { name: 'An' })], 'type')
  await drafts.settled()
  expect(handed).toEqual([[{ row: null, key: null, cells: { unit: 'Xã A', name: 'An' } }]])
  expect(drafts.waiting).toEqual([])
})

test('a new row that is refused is gone, and a change that is refused brings the old text back', async () => {
  const { source } = fake(3)
  const pages = new Pages(() => source)
  const answers = [(made: Made) => Promise.resolve(made([null])), () => Promise.reject(new Error('no'))]
  const drafts = new Drafts<number>({
    source: () => source,
    pages,
    keyOf: String,
    submit: () => (_changes, _how, made) => answers.shift()?.(made) ?? Promise.resolve(),
  })
  pages.want(0, 2)
  await settled()
  drafts.hand([typed(3, { name: 'An' })], 'type')
  drafts.hand([{ row: 1, index: 1, cells: { name: 'Bình' } }], 'type')
  expect([drafts.extra, drafts.of(1)]).toEqual([1, { name: 'Bình' }])
  await drafts.settled()
  expect([drafts.extra, drafts.of(1)]).toEqual([0, undefined])
})
