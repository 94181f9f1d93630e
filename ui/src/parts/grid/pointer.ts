/** The mouse in the grid: choosing cells by a press and a drag, dragging the fill handle, opening a cell. */
import type { Exchange } from './exchange'
import { activeOf, fit, has, type Cell, type Range } from './selection'
import type { Menus } from './types'
import type { Typing } from './typing.svelte'
import { columnAt } from './viewport'
import type { Work } from './work.svelte'

/** While the pointer rests outside, the list goes on scrolling. */
const REPEAT_MS = 50

export class Pointer<R> {
  readonly #work: Work<R>
  readonly #typing: Typing<R>
  readonly #exchange: Exchange<R>
  readonly #menus: Menus

  constructor(work: Work<R>, typing: Typing<R>, exchange: Exchange<R>, menus: Menus) {
    this.#work = work
    this.#typing = typing
    this.#exchange = exchange
    this.#menus = menus
  }

  onpointerdown = (event: PointerEvent): void => {
    const scroller = event.currentTarget as HTMLElement
    const target = event.target as Element
    if (onBar(event, scroller) || target.closest('.head')) return
    event.preventDefault()
    this.#typing.take()
    const work = this.#work
    work.tabFrom = null
    if (target.closest('.handle')) return this.#dragHandle(event, scroller)
    const cell = this.#cellUnder(event, scroller)
    if (event.button !== 0) {
      // Nothing is scrolled: the menu opens where the pointer is.
      if (!has(work.range, cell.row, cell.column)) work.select({ anchor: cell, head: cell }, null)
      return
    }
    const anchor = event.shiftKey ? activeOf(work.selection) : cell
    work.select({ anchor, head: cell })
    if (event.pointerType === 'touch') return
    drag(event, scroller, (at) => {
      const head = this.#cellUnder(at, scroller)
      const now = work.selection.head
      if (head.row !== now.row || head.column !== now.column) work.select({ anchor, head })
    })
  }

  ondblclick = (event: MouseEvent): void => {
    if ((event.target as Element).closest('.head, .handle')) return
    if (this.#work.canEdit) this.#typing.edit()
  }

  oncontextmenu = (event: MouseEvent): void => {
    if ((event.target as Element).closest('.head')) return
    event.preventDefault()
    const { clientX: x, clientY: y } = event
    this.#menus.row({ left: x, right: x, top: y, bottom: y })
  }

  #dragHandle(event: PointerEvent, scroller: HTMLElement): void {
    const work = this.#work
    const source = work.range
    drag(
      event,
      scroller,
      (at) => {
        const under = this.#cellUnder(at, scroller)
        const cell = { ...under, row: Math.min(under.row, Math.max(source.bottom, work.known - 1)) }
        work.filling = stretched(source, cell)
        work.reveal = cell
      },
      () => {
        const target = work.filling
        work.filling = null
        if (target) void this.#exchange.fillTo(target)
      },
    )
  }

  #cellUnder(event: MouseEvent, scroller: HTMLElement): Cell {
    const { scroll, edges, frozen, field } = this.#work
    const place = scroller.getBoundingClientRect()
    const row = Math.floor((event.clientY - place.top - scroll.rowHeight + scroll.top) / scroll.rowHeight)
    return fit({ row, column: columnAt(event.clientX - place.left, scroll.left, edges, frozen) }, field)
  }
}

/** The range grown towards a cell, down or aside, whichever is farther; nothing where the cell lies within. */
function stretched(source: Range, cell: Cell): Range | null {
  const down = Math.max(source.top - cell.row, cell.row - source.bottom)
  const aside = Math.max(source.left - cell.column, cell.column - source.right)
  if (down <= 0 && aside <= 0) return null
  return down >= aside
    ? { ...source, top: Math.min(source.top, cell.row), bottom: Math.max(source.bottom, cell.row) }
    : { ...source, left: Math.min(source.left, cell.column), right: Math.max(source.right, cell.column) }
}

function onBar(event: PointerEvent, scroller: HTMLElement): boolean {
  const place = scroller.getBoundingClientRect()
  return event.clientX - place.left >= scroller.clientWidth || event.clientY - place.top >= scroller.clientHeight
}

function drag(
  event: PointerEvent,
  scroller: HTMLElement,
  onmove: (at: PointerEvent) => void,
  onend: () => void = () => undefined,
): void {
  let last = event
  const repeat = setInterval(() => onmove(last), REPEAT_MS)
  scroller.setPointerCapture(event.pointerId)
  scroller.onpointermove = (at) => {
    last = at
    onmove(at)
  }
  scroller.onlostpointercapture = () => {
    clearInterval(repeat)
    scroller.onpointermove = scroller.onlostpointercapture = null
    onend()
  }
}
