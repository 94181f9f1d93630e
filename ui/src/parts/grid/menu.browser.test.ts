import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import Bench from './bench/Bench.svelte'
import { People, type Person } from './bench/people.svelte'
import type { GridProps } from './types'

const box = (): HTMLElement | null => document.querySelector('.editor')
const menu = (): HTMLElement | null => document.querySelector('[role=menu]')
/** The words of the menu, keys left out; a line between groups is a dash. */
const listed = (): string[] =>
  [...(menu()?.querySelectorAll('button, hr') ?? [])].map((line) => line.querySelector('span')?.textContent ?? '-')
const inHand = (): string => document.activeElement?.querySelector('span')?.textContent ?? ''
const keys = (...names: string[]): Promise<void> => userEvent.keyboard(names.join(''))
const OF_CELL = ['Sửa ô', 'Cắt', 'Chép', 'Dán', 'Xóa nội dung']

async function open(people: People, more: Partial<GridProps<Person>> = {}): Promise<People> {
  await render(Bench, { people, more })
  await expect.poll(() => document.querySelectorAll('.row .text').length).toBeGreaterThan(4)
  box()?.focus()
  await keys('{Control>}{Home}{/Control}', '{ArrowRight}')
  return people
}
const rightPress = (x: number, y: number): void => {
  const at = { clientX: x, clientY: y, button: 2, bubbles: true, cancelable: true }
  const cell = document.elementFromPoint(x, y)
  for (const event of [new PointerEvent('pointerdown', at), new MouseEvent('contextmenu', at)])
    cell?.dispatchEvent(event)
}

test('Shift+F10 lists what fits the cell; arrows walk round, Escape gives the focus back', async () => {
  await open(new People(3))
  await keys('{Shift>}{F10}{/Shift}')
  await expect.poll(listed).toEqual(OF_CELL)
  await expect.poll(inHand).toBe('Sửa ô')
  await keys('{ArrowDown}')
  expect(inHand()).toBe('Cắt')
  await keys('{ArrowUp}{ArrowUp}')
  expect(inHand()).toBe('Xóa nội dung')
  await keys('{Escape}')
  await expect.poll(menu).toBeNull()
  expect(document.activeElement).toBe(box())
})

test('a cell that is never written can only be copied, the empty last row only written', async () => {
  await open(new People(3))
  await keys('{ArrowLeft}', '{ContextMenu}')
  await expect.poll(listed).toEqual(['Chép'])
  await keys('{Escape}', '{Control>}{End}{/Control}', '{ContextMenu}')
  await expect.poll(listed).toEqual(['Sửa ô', 'Dán', 'Điền xuống'])
})

test('the page’s own lines stand between lines; the last removes the rows chosen', async () => {
  const [done, removed]: [string[], number[][]] = [[], []]
  await open(new People(5), {
    onDelete: (rows) => removed.push(rows.map((person) => person.id)),
    rowActions: (person) => [{ label: 'Xem lịch sử', run: () => done.push(`lịch sử ${person.id}`) }],
  })
  await keys('{ArrowDown}', '{Shift>}{ArrowDown}{/Shift}', '{ContextMenu}')
  const all = [...OF_CELL.slice(0, 4), 'Điền xuống', 'Xóa nội dung', '-', 'Xem lịch sử', '-', 'Xóa dòng']
  await expect.poll(listed).toEqual(all)
  await keys('{ArrowUp}{Enter}')
  await expect.poll(() => removed).toEqual([[1, 2]])
  await keys('{ContextMenu}')
  await expect.poll(inHand).toBe('Sửa ô')
  await keys('{ArrowUp}{ArrowUp}{Enter}')
  expect(done).toEqual(['lịch sử 1'])
})

test('cut and paste go over the clipboard as their keys do', async () => {
  const people = await open(new People(4))
  await keys('{ContextMenu}')
  await expect.poll(inHand).toBe('Sửa ô')
  await keys('{ArrowDown}{Enter}')
  await expect.poll(() => people.calls[0]?.[0]?.cells).toEqual({ name: '' })
  expect(await navigator.clipboard.readText()).toBe('Người 1')
  await keys('{ArrowDown}{ContextMenu}')
  await expect.poll(inHand).toBe('Sửa ô')
  await keys('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
  await expect.poll(() => people.calls[1]?.[0]).toMatchObject({ index: 1, cells: { name: 'Người 1' } })
})

test('the right button takes its cell in hand; near the edges the menu turns inward', async () => {
  await open(new People(30))
  const cell = document.querySelector('[aria-rowindex="9"] [aria-colindex="3"]')?.getBoundingClientRect()
  if (!cell) throw new Error('no such cell')
  rightPress(cell.left + 20, cell.top + 10)
  await expect.poll(listed).toContain('Sửa ô')
  expect(document.querySelector('.cell.active')?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('9')
  const list = menu()?.getBoundingClientRect()
  expect(list?.left).toBe(cell.left + 20)
  await keys('{Escape}')
  const bench = document.querySelector('.scroller')?.getBoundingClientRect()
  if (!bench) throw new Error('no grid')
  rightPress(bench.right - 40, bench.bottom - 40)
  await expect.poll(listed).toContain('Sửa ô')
  const turned = menu()?.getBoundingClientRect()
  expect(turned?.right).toBeLessThanOrEqual(innerWidth)
  expect(turned?.bottom).toBeLessThanOrEqual(innerHeight)
})
