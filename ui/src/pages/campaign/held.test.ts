import { beforeEach, expect, test, vi } from 'vitest'
import type { GridQuery } from '../../lib/api'
import { HeldRows } from './held.svelte'

/** A register that sorts by name, and a question that finds names of fewer than four letters only. */
const register = vi.hoisted(() => ({ names: new Map<number, string>(), asked: [] as string[] }))
vi.mock('../../lib/call', () => ({
  call: (name: string, args: { offset: number; limit: number; awards: number[] }) => {
    register.asked.push(name)
    const row = (id: number) => ({ id, name: register.names.get(id) })
    const found = [...register.names].filter(([, word]) => word.length < 4).sort((a, b) => a[1].localeCompare(b[1]))
    const ids = found.map(([id]) => id)
    return Promise.resolve(
      name === 'show_rows'
        ? { rows: args.awards.map(row), matching: args.awards.filter((id) => ids.includes(id)) }
        : { total: ids.length, rows: ids.slice(args.offset, args.offset + args.limit).map(row) },
    )
  },
}))
const query: GridQuery = {
  campaign: 1,
  decision: null,
  kind: null,
  text: '',
  sort: { column: 'name', descending: false },
}
const names = async (held: HeldRows) => (await held.load(query, 0, 200)).map((row) => row.name)

beforeEach(() => {
  register.names = new Map([
    [1, 'An'],
    [2, 'Chi'],
    [3, 'Duy'],
  ])
})

test('a row that is written in keeps its place, and a new one stands last, until the list is asked for anew', async () => {
  const held = new HeldRows()
  held.follow('by name', 1, 3, false)
  expect(await names(held)).toEqual(['An', 'Chi', 'Duy'])
  register.names.set(1, 'Vi')
  register.names.set(4, 'Ba')
  const before = held.revision
  held.follow('by name', 2, 4, true)
  held.wrote([4])
  expect(held.revision).toBeGreaterThan(before)
  expect([held.total, await names(held)]).toEqual([4, ['Vi', 'Chi', 'Duy', 'Ba']])
  expect(register.asked.at(-1)).toBe('show_rows')
  // Another clerk, an undo or an import: the true order again.
  held.follow('by name', 3, 4, false)
  expect([held.total, await names(held)]).toEqual([4, ['Ba', 'Chi', 'Duy', 'Vi']])
})

test('a row that no longer fits stays in sight, and is told apart', async () => {
  const held = new HeldRows()
  held.follow('short', 1, 3, false)
  await names(held)
  register.names.set(2, 'Thu Hường')
  held.follow('short', 2, 2, true)
  held.wrote([])
  expect([held.total, await names(held), [...held.unfit]]).toEqual([3, ['An', 'Thu Hường', 'Duy'], [2]])
  held.follow('another question', 2, 2, false)
  expect([held.total, await names(held), held.unfit.size]).toEqual([2, ['An', 'Duy'], 0])
})
