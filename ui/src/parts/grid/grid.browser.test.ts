import { expect, test } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import Bench from './bench/Bench.svelte'
import { EXCEL } from './bench/excel.txt'
import { People, type Person } from './bench/people.svelte'
import type { GridProps, PasteBeyond } from './types'

type Chrome = { send(method: string, args?: Record<string, unknown>): Promise<unknown> }

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
const one = (selector: string): HTMLElement => {
  const [found] = all(selector)
  if (!found) throw new Error(`nothing is ${selector}`)
  return found
}
const box = (): HTMLInputElement => one('.editor') as HTMLInputElement
const text = (row: number, column: number): string =>
  document.querySelector(`[aria-rowindex="${row + 2}"] [aria-colindex="${column + 1}"] .text`)?.textContent ?? ''
const place = (): string => {
  const cell = one('.cell.active')
  return `${Number(cell.closest('[role=row]')?.getAttribute('aria-rowindex')) - 2}:${Number(cell.ariaColIndex) - 1}`
}
const keys = (...names: string[]): Promise<void> => userEvent.keyboard(names.join(''))

/** A grid whose cell `name` of the first row is active and in which the keyboard is. */
async function open(people: People, more: Partial<GridProps<Person>> = {}): Promise<People> {
  await render(Bench, { people, more })
  await expect.poll(() => text(0, 0)).toBe('1')
  box().focus()
  await keys('{Control>}{Home}{/Control}', '{ArrowRight}')
  expect(place()).toBe('0:1')
  return people
}

function paste(flavours: Record<string, string>): void {
  const clipboardData = new DataTransfer()
  for (const [type, data] of Object.entries(flavours)) clipboardData.setData(type, data)
  box().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

test('Unikey sends Backspace and types again: no letter is lost, the first one neither', async () => {
  const people = await open(new People(3))
  await keys('Nguyeen', '{Backspace}{Backspace}{Backspace}', 'ễn', '{Enter}')
  expect(people.calls).toHaveLength(1)
  expect(people.calls[0]?.[0]?.cells).toEqual({ name: 'Nguyễn' })
  expect(place()).toBe('1:1')
  expect([document.activeElement, box().value]).toEqual([box(), ''])
})

test('a composing input method keeps its keys and begins with the first letter', async () => {
  const people = await open(new People(3))
  const chrome = cdp() as unknown as Chrome
  await chrome.send('Input.imeSetComposition', { text: 'đ', selectionStart: 1, selectionEnd: 1 })
  await chrome.send('Input.imeSetComposition', { text: 'đặ', selectionStart: 2, selectionEnd: 2 })
  expect(box().value).toBe('đặ')
  expect(people.calls).toHaveLength(0)
  await chrome.send('Input.insertText', { text: 'Đặng' })
  expect(box().value).toBe('Đặng')
  await keys('{Enter}')
  expect(people.calls[0]?.[0]?.cells).toEqual({ name: 'Đặng' })
})

test('F2 edits with the caret at the end, Escape restores, typing replaces', async () => {
  const people = await open(new People(3))
  await keys('{F2}')
  expect([box().value, box().selectionStart]).toEqual(['Người 1', 7])
  await keys('x{Escape}')
  expect([text(0, 1), people.calls.length]).toEqual(['Người 1', 0])
  await keys('y{Tab}')
  expect(people.calls[0]?.[0]?.cells).toEqual({ name: 'y' })
})

test('Tab walks on to the next row, Enter goes back under where the Tabs began', async () => {
  await open(new People(3))
  await keys('{ArrowRight}', '{Tab}{Tab}')
  expect(place()).toBe('0:4')
  await keys('{Tab}')
  expect(place()).toBe('1:1')
  await keys('{Shift>}{Tab}{/Shift}')
  expect(place()).toBe('0:4')
  await keys('{Enter}')
  expect(place()).toBe('1:2')
})

test('Enter and Tab walk round within a range, and Ctrl+Enter fills it', async () => {
  const people = await open(new People(5))
  await keys('{ArrowRight}', '{Shift>}{ArrowDown}{ArrowRight}{/Shift}')
  const seen = [place()]
  for (const key of ['{Enter}', '{Enter}', '{Tab}', '{Tab}']) {
    await keys(key)
    seen.push(place())
  }
  expect(seen).toEqual(['0:2', '1:2', '0:3', '1:2', '1:3'])
  await keys('Z', '{Control>}{Enter}{/Control}')
  const z = { position: 'Z', unit: 'Z' }
  expect(people.calls.map((edits) => edits.map((edit) => edit.cells))).toEqual([[z, z]])
})

test('25 rows of Excel are one change; rows beyond the end are asked for once', async () => {
  const asked: number[] = []
  const notices: string[] = []
  const people = await open(new People(3), {
    onPasteBeyond: (beyond) => Promise.resolve(asked.push(beyond) ? 'add' : null),
    onNotice: (notice, count) => notices.push(`${notice} ${count}`),
  })
  paste({ 'text/html': '<table><tr><td>not this</td></tr></table>', 'text/plain': EXCEL })
  await expect.poll(() => people.total).toBe(25)
  expect([asked, people.calls.length, notices]).toEqual([[22], 1, []])
  expect(people.calls[0]?.slice(0, 2).map((edit) => edit.cells)).toEqual([
    { name: 'Nguyễn Thị Ễ', position: 'Chủ tịch\nCông đoàn', unit: 'Công ty "Ậ"' },
    { name: 'Phạm "Út" Ợ', position: '', unit: 'Tổ 2' },
  ])
  await keys('{Control>}{Home}{/Control}')
  paste({ 'text/plain': '9\tAn\r\n' })
  await expect.poll(() => people.calls.length).toBe(2)
  expect([people.calls[1]?.[0]?.cells, notices]).toEqual([{ name: 'An' }, ['read-only 1']])
})

test('a paste past the end goes only into the rows there are, or nowhere at all', async () => {
  const asked: number[][] = []
  let answer: PasteBeyond | null = null
  const people = await open(new People(3), {
    onPasteBeyond: (...rows) => {
      asked.push(rows)
      return Promise.resolve(answer)
    },
  })
  await keys('{ArrowDown}')
  paste({ 'text/plain': 'An\r\nBình\r\nChi\r\n' })
  await expect.poll(() => asked).toEqual([[1, 2]])
  await keys('{F2}{Escape}')
  expect([people.calls, all('.cell.chosen').length, place()]).toEqual([[], 0, '1:1'])
  answer = 'fit'
  paste({ 'text/plain': 'An\r\nBình\r\nChi\r\n' })
  await expect.poll(() => people.calls[0]?.map((edit) => edit.cells['name'])).toEqual(['An', 'Bình'])
  expect(people.total).toBe(3)
})

test('one copied cell fills the range it is pasted over; cut clears at once', async () => {
  const people = await open(new People(5))
  await keys('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  paste({ 'text/plain': 'An\r\n' })
  await expect.poll(() => people.calls[0]?.map((edit) => edit.cells['name'])).toEqual(['An', 'An', 'An'])
  const clipboardData = new DataTransfer()
  box().dispatchEvent(new ClipboardEvent('cut', { clipboardData, bubbles: true, cancelable: true }))
  expect(clipboardData.getData('text/plain')).toBe('An\r\nAn\r\nAn')
  expect(clipboardData.getData('text/html')).toContain('<td>An</td>')
  await expect.poll(() => people.calls[1]?.map((edit) => edit.cells['name'])).toEqual(['', '', ''])
})

test('Ctrl+D fills down, and so does dragging the handle', async () => {
  const people = await open(new People(9))
  await keys('{Shift>}{ArrowDown}{/Shift}', '{Control>}d{/Control}')
  await expect.poll(() => text(1, 1)).toBe('Người 1')
  await keys('{ArrowUp}{ArrowUp}')
  const handle = one('.handle').getBoundingClientRect()
  const scroller = one('.scroller')
  const at = (type: string, y: number): boolean =>
    (type === 'pointerdown' ? one('.handle') : scroller).dispatchEvent(
      new PointerEvent(type, { clientX: handle.x + 2, clientY: y, bubbles: true, pointerId: 1, button: 0 }),
    )
  scroller.setPointerCapture = () => undefined
  at('pointerdown', handle.y + 2)
  at('pointermove', handle.y + 36 * 4)
  scroller.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId: 1 }))
  await expect.poll(() => people.calls.at(-1)?.map((edit) => edit.key)).toEqual(['2', '3', '4'])
  expect(people.calls.at(-1)?.every((edit) => edit.cells['name'] === 'Người 1')).toBe(true)
})

test('undo is the page’s, but in an open cell the box’s own', async () => {
  const undone: boolean[] = []
  await open(new People(3), { onUndo: (redo) => undone.push(redo) })
  await keys('{Control>}z{/Control}', '{Control>}y{/Control}')
  expect(undone).toEqual([false, true])
  await keys('a', '{Control>}z{/Control}')
  expect(undone).toHaveLength(2)
})

test('values are chosen in the menu of a heading, by the keyboard alone', async () => {
  const filtered: [string, string[]][] = []
  await open(new People(3), {
    onFilterValues: () =>
      Promise.resolve([0, 1].map((n) => ({ value: String(n), label: `Đơn vị ${n}`, count: 2 - n }))),
    onFilter: (column, values) => filtered.push([column, values]),
  })
  await keys('{ArrowRight}{ArrowRight}', '{Control>}{Shift>}l{/Shift}{/Control}')
  await expect
    .poll(() => all('.menu label').map((label) => label.textContent.trim()))
    .toEqual(['Đơn vị 02', 'Đơn vị 11'])
  await keys('{Tab}'.repeat(document.activeElement?.closest('label') ? 1 : 2), ' ', '{Enter}')
  expect(filtered).toEqual([['unit', ['1']]])
  await expect.poll(() => document.activeElement).toBe(box())
})

test('the first columns stay when the rest is scrolled away', async () => {
  await open(new People(30))
  const before = one('.row .cell:nth-child(2)').getBoundingClientRect().left
  await keys('{End}')
  expect(place()).toBe('0:4')
  await expect.poll(() => one('.scroller').scrollLeft).toBeGreaterThan(100)
  expect(one('.row .cell:nth-child(2)').getBoundingClientRect().left).toBe(before)
})

test('stacked marks have room above and below', async () => {
  const people = new People(1)
  await open(people)
  await document.fonts.load('600 15px "Source Sans 3"', 'ễẬợ')
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.font = '600 15px "Source Sans 3"'
  const ink = pen.measureText('ễẬợỄỰ')
  const line = one('.row .text').getBoundingClientRect()
  expect(ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent).toBeGreaterThan(15)
  expect(line.height).toBeGreaterThanOrEqual(ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent)
})

test('a million rows are jumped through, and the last one is whole', async () => {
  await open(new People(1_000_000), { allowNew: false })
  const start = performance.now()
  await keys('{Control>}{End}{/Control}')
  await expect.poll(() => text(999_999, 0)).toBe('1000000')
  const last = one('[aria-rowindex="1000001"]').getBoundingClientRect()
  expect(last.bottom).toBeLessThanOrEqual(one('.scroller').getBoundingClientRect().bottom + 1)
  await keys('{Control>}{Home}{/Control}')
  await expect.poll(() => text(0, 0)).toBe('1')
  expect(all('.row').length).toBeLessThan(40)
  expect(performance.now() - start).toBeLessThan(5000)
})

test('the active cell follows its record when the list is read anew', async () => {
  const people = await open(new People(4))
  await keys('{ArrowDown}')
  expect(text(1, 1)).toBe('Người 2')
  people.reorder([0, 2, 3, 1])
  await expect.poll(place).toBe('3:1')
})

test('a new row waits for its name and is then written as a whole', async () => {
  const people = await open(new People(2), { needs: 'name' })
  await keys('{Control>}{End}{/Control}', '{Home}', '{ArrowRight}', 'Giáo viên{Enter}')
  expect([people.calls.length, text(2, 2)]).toEqual([0, 'Giáo viên'])
  await keys('{ArrowUp}', '{Home}', 'Lý Thị Chi{Enter}')
  await expect.poll(() => people.total).toBe(3)
  expect(people.calls[0]?.[0]?.cells).toEqual({ position: 'Giáo viên', name: 'Lý Thị Chi' })
  await expect.poll(place).toBe('3:1')
})

test('a new row is written on in its own place once it is made', async () => {
  const people = await open(new People(3))
  await keys('{Control>}{End}{/Control}', '{Home}', 'Lý Thị Chi{Tab}')
  await expect.poll(() => people.total).toBe(4)
  await keys('Giáo viên{Tab}', 'Xã A{Tab}')
  await expect.poll(() => people.calls.length).toBe(3)
  expect(people.calls.map(([edit]) => [edit?.key, edit?.cells])).toEqual([
    [null, { name: 'Lý Thị Chi' }],
    ['3', { position: 'Giáo viên' }],
    ['3', { unit: 'Xã A' }],
  ])
  expect([people.total, place()]).toEqual([4, '3:4'])
})

test('a long text is written in a box that grows, as one paragraph', async () => {
  const people = await open(new People(2))
  await keys('{End}', 'Một ')
  expect(box().tagName).toBe('TEXTAREA')
  const low = box().offsetHeight
  await keys('đóng góp cho phong trào '.repeat(9))
  expect(box().offsetHeight).toBeGreaterThan(low)
  await keys('{Enter}')
  expect(people.calls[0]?.[0]?.cells['achievement']).toMatch(/^Một đóng góp.*phong trào $/)
})

test('the cell in hand stays on the empty last row, whoever adds rows above it', async () => {
  const people = await open(new People(2), { needs: 'name' })
  await keys('{Control>}{End}{/Control}', '{Home}')
  expect(place()).toBe('2:1')
  await people.edit([{ row: null, key: null, cells: { name: 'Lý Thị Chi' } }], 'type', () => {})
  await expect.poll(place).toBe('3:1')
  await keys('{ArrowRight}', 'Giáo viên{Enter}', '{ArrowUp}')
  await people.edit([{ row: null, key: null, cells: { name: 'Lâm Văn Bé' } }], 'type', () => {})
  await expect.poll(place).toBe('4:2')
  expect(text(4, 2)).toBe('Giáo viên')
})

test('a key that would write into a cell that is fixed says so, and does nothing', async () => {
  const notices: string[] = []
  const people = await open(new People(2), { onNotice: (notice) => notices.push(notice) })
  await keys('{Home}', 'x', '{F2}')
  expect([notices, people.calls.length]).toEqual([['read-only', 'read-only'], 0])
})

test('F8 goes to what is wanted, in words, and says when there is no more', async () => {
  const notices: string[] = []
  await open(new People(9), { onNotice: (notice) => notices.push(notice) })
  await keys('{ArrowRight}{ArrowDown}', '{Delete}', '{Control>}{Home}{/Control}')
  await expect.poll(() => all('.wanted').map((words) => words.textContent)).toEqual(['Nhập chức vụ'])
  await keys('{F8}')
  expect([place(), notices]).toEqual(['1:2', []])
  await keys('{F8}')
  expect([place(), notices]).toEqual(['1:2', ['no-problem']])
})

test('Ctrl+- offers the rows of the range', async () => {
  const offered: number[][] = []
  await open(new People(5), { onDelete: (rows) => offered.push(rows.map((person) => person.id)) })
  await keys('{ArrowDown}', '{Shift>}{ArrowDown}{/Shift}', '{Control>}-{/Control}')
  await expect.poll(() => offered).toEqual([[1, 2]])
})
