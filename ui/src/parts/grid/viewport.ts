/**
 * Where rows and columns stand, for lists longer than a browser's element may be tall.
 *
 * Up to `CAP` pixels the scroll bar is the truth. Above it `top` (in real pixels of the whole list) is the truth and the
 * bar only points at it in proportion.
 */

/** WebKit and Chromium both draw elements of this height rightly; neither does at 36,000,000. */
export const CAP = 8_000_000

/** Rows kept ready above and below what is seen. */
export const OVERSCAN = 4

export interface Extent {
  rows: number
  rowHeight: number
  /** Height of the part where rows are seen, without the heading. */
  view: number
}

export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))

export const spacerHeight = (e: Extent): number => Math.min(e.rows * e.rowHeight, CAP)

export const isCapped = (e: Extent): boolean => e.rows * e.rowHeight > CAP

export const maxTop = (e: Extent): number => Math.max(0, e.rows * e.rowHeight - e.view)

/** The bar's place for a top. */
export function scrollFromTop(top: number, e: Extent): number {
  const most = maxTop(e)
  return !isCapped(e) ? clamp(top, 0, most) : (clamp(top, 0, most) / most) * (CAP - e.view)
}

/** The top for the bar's place. */
export function topFromScroll(scroll: number, e: Extent): number {
  const most = maxTop(e)
  return !isCapped(e) ? clamp(scroll, 0, most) : clamp((scroll / (CAP - e.view)) * most, 0, most)
}

/** Rows in the ring: as many as are seen at once, part rows and overscan included. */
export const poolSize = (e: Extent): number => Math.min(Math.ceil(e.view / e.rowHeight) + 1 + 2 * OVERSCAN, e.rows)

/** The first row of the ring. */
export function firstRow(top: number, e: Extent): number {
  return clamp(Math.floor(top / e.rowHeight) - OVERSCAN, 0, Math.max(0, e.rows - poolSize(e)))
}

/** The row shown by a slot: the one in `[first, first + pool)` that leaves the slot's remainder, counted from `base`. */
export function rowInSlot(slot: number, first: number, pool: number, base: number): number {
  const behind = (slot - (first - base)) % pool
  return first + (behind < 0 ? behind + pool : behind)
}

/** The top that brings a row wholly into view with the least movement. */
export function topShowing(row: number, top: number, e: Extent): number {
  const from = row * e.rowHeight
  if (from < top) return from
  return clamp(from + e.rowHeight > top + e.view ? from + e.rowHeight - e.view : top, 0, maxTop(e))
}

/** Left edges of the columns, and one more: the right edge of all. */
export function edgesOf(widths: readonly number[]): number[] {
  const edges = [0]
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width)
  return edges
}

/** The horizontal place that brings a column wholly into view beside the frozen ones. */
export function leftShowing(
  column: number,
  left: number,
  edges: readonly number[],
  frozen: number,
  view: number,
): number {
  if (column < frozen) return left
  const ice = edges[frozen] ?? 0
  const from = edges[column] ?? 0
  const to = edges[column + 1] ?? from
  if (from - left < ice) return from - ice
  return to - left > view ? Math.min(to - view, from - ice) : left
}

/** The column at a horizontal place within the view. */
export function columnAt(x: number, left: number, edges: readonly number[], frozen: number): number {
  const inner = x < (edges[frozen] ?? 0) ? x : x + left
  const found = edges.findIndex((edge) => edge > inner)
  return clamp(found < 0 ? edges.length - 2 : found - 1, 0, edges.length - 2)
}
