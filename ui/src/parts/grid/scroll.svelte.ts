/** The scroller's measures and place, kept in step with its element. */
import type { Cell } from './selection'
import { clamp, isCapped, leftShowing, maxTop, scrollFromTop, topFromScroll, topShowing, type Extent } from './viewport'

const ROW = 36

export class Scroll {
  top = $state(0)
  left = $state(0)
  /** The bar's place; it differs from `top` only above the height cap. */
  bar = $state(0)
  width = $state(0)
  rowHeight = $state(ROW)
  #height = $state(0)
  #element: HTMLElement | null = null
  readonly #rows: () => number

  constructor(rows: () => number) {
    this.#rows = rows
  }

  get extent(): Extent {
    return {
      rows: this.#rows(),
      rowHeight: this.rowHeight,
      view: Math.max(this.rowHeight, this.#height - this.rowHeight),
    }
  }

  /** How much larger the text is than at 16 px. */
  get scale(): number {
    return this.rowHeight / ROW
  }

  /** Where a row stands in the spacer. */
  y(row: number): number {
    return row * this.rowHeight + (isCapped(this.extent) ? this.bar - this.top : 0)
  }

  attach = (element: HTMLElement): (() => void) => {
    this.#element = element
    const onwheel = (event: WheelEvent): void => this.#wheel(event)
    element.addEventListener('wheel', onwheel, { passive: false })
    const observer = new ResizeObserver(() => {
      this.#height = element.clientHeight
      this.width = element.clientWidth
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      element.removeEventListener('wheel', onwheel)
    }
  }

  /** Follows the root's font size by a probe one row high. */
  probe = (element: HTMLElement): (() => void) => {
    const observer = new ResizeObserver(() => {
      const row = this.top / this.rowHeight
      this.rowHeight = element.getBoundingClientRect().height || ROW
      if (row > 0) this.to(row * this.rowHeight)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }

  onscroll = (): void => {
    const element = this.#element
    if (!element) return
    this.left = element.scrollLeft
    const bar = element.scrollTop
    // Our own small step, told back to us: the bar is too coarse to say where we are.
    if (isCapped(this.extent) && Math.abs(bar - this.bar) < 1) return
    this.bar = bar
    this.top = topFromScroll(bar, this.extent)
  }

  to(top: number): void {
    const element = this.#element
    if (!element) return
    this.top = clamp(top, 0, maxTop(this.extent))
    element.scrollTop = scrollFromTop(this.top, this.extent)
    this.bar = element.scrollTop
  }

  reveal(cell: Cell, edges: readonly number[], frozen: number): void {
    const top = topShowing(cell.row, this.top, this.extent)
    if (Math.abs(top - this.top) > 0.01) this.to(top)
    const left = leftShowing(cell.column, this.left, edges, frozen, this.width)
    if (this.#element && left !== this.left) {
      this.#element.scrollLeft = left
      this.left = this.#element.scrollLeft
    }
  }

  #wheel(event: WheelEvent): void {
    if (!isCapped(this.extent) || event.ctrlKey || event.shiftKey || !event.deltaY) return
    event.preventDefault()
    const unit = [1, this.rowHeight, this.extent.view][event.deltaMode] ?? 1
    this.to(this.top + event.deltaY * unit)
    if (event.deltaX && this.#element) this.#element.scrollLeft += event.deltaX
  }
}
