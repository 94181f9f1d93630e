// Boxes on a sheet, in millimetres: moved, made larger, snapped to what is near, set in line with each other.

export type Box = { x: number; y: number; width: number; height: number }
/** The edges that a handle moves: 'nw' the left and the upper one. */
export type Handle = 'n' | 's' | 'e' | 'w' | 'ne' | 'nw' | 'se' | 'sw'
export const HANDLES: readonly Handle[] = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w']
/** What boxes are drawn to: lines across the sheet, at these distances from its left and upper edge. */
export type Targets = { x: readonly number[]; y: readonly number[] }
/** A box that was brought to its place, and the lines that it came to lie on. */
export type Snapped = { box: Box; lines: { x?: number; y?: number } }

/** No box is narrower or lower. */
export const LEAST = 4

/** Tenths of a millimetre are as fine as paper is printed. */
export const tenth = (mm: number): number => Math.round(mm * 10) / 10
const rounded = ({ x, y, width, height }: Box): Box => ({
  x: tenth(x),
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
})

export const moved = (box: Box, dx: number, dy: number): Box => rounded({ ...box, x: box.x + dx, y: box.y + dy })

/** The box with the edges of `handle` moved; an edge stops before it passes the opposite one. */
export function resized(box: Box, handle: Handle, dx: number, dy: number): Box {
  const left = handle.includes('w') ? Math.min(box.x + dx, box.x + box.width - LEAST) : box.x
  const top = handle.includes('n') ? Math.min(box.y + dy, box.y + box.height - LEAST) : box.y
  const right = handle.includes('e') ? Math.max(box.x + box.width + dx, box.x + LEAST) : box.x + box.width
  const bottom = handle.includes('s') ? Math.max(box.y + box.height + dy, box.y + LEAST) : box.y + box.height
  return rounded({ x: left, y: top, width: right - left, height: bottom - top })
}

/** The box kept on a sheet of this size. */
export function within(box: Box, sheet: { width: number; height: number }): Box {
  const width = Math.min(box.width, sheet.width)
  const height = Math.min(box.height, sheet.height)
  const between = (from: number, most: number) => Math.max(0, Math.min(from, most))
  return rounded({ x: between(box.x, sheet.width - width), y: between(box.y, sheet.height - height), width, height })
}

/** The least box around all of them. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** The least step that brings one of `own` onto one of `targets`, where one is within `reach`. */
function step(own: readonly number[], targets: readonly number[], reach: number): { by: number; at?: number } {
  let best: { by: number; at?: number } = { by: 0 }
  let least = reach
  for (const target of targets)
    for (const from of own) {
      const by = target - from
      if (Math.abs(by) < least || (best.at === undefined && Math.abs(by) <= least)) {
        least = Math.abs(by)
        best = { by, at: target }
      }
    }
  return best
}

const thirds = (from: number, length: number): number[] => [from, from + length / 2, from + length]

/** The box moved onto lines within `reach` of its edges and its middle. */
export function snapped(box: Box, targets: Targets, reach: number): Snapped {
  const x = step(thirds(box.x, box.width), targets.x, reach)
  const y = step(thirds(box.y, box.height), targets.y, reach)
  return { box: moved(box, x.by, y.by), lines: { x: x.at, y: y.at } }
}

/** The box with the edges of `handle` brought onto lines within `reach`. */
export function snappedEdges(box: Box, handle: Handle, targets: Targets, reach: number): Snapped {
  const edge = (low: boolean, high: boolean, from: number, length: number, all: readonly number[]) =>
    low ? step([from], all, reach) : high ? step([from + length], all, reach) : { by: 0 }
  const x = edge(handle.includes('w'), handle.includes('e'), box.x, box.width, targets.x)
  const y = edge(handle.includes('n'), handle.includes('s'), box.y, box.height, targets.y)
  return { box: resized(box, handle, x.by, y.by), lines: { x: x.at, y: y.at } }
}

/** What a box may be drawn to: the sheet's middle and edges, its frame, the guides, the other boxes. */
export function targetsOf(
  sheet: { width: number; height: number },
  frame: Box | null,
  guides: Targets,
  others: readonly Box[],
): Targets {
  const boxes = frame ? [frame, ...others] : others
  return {
    x: [sheet.width / 2, ...guides.x, ...boxes.flatMap((box) => thirds(box.x, box.width))],
    y: [sheet.height / 2, ...guides.y, ...boxes.flatMap((box) => thirds(box.y, box.height))],
  }
}

export type Line = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'
/** The boxes set in line; a single one with the sheet, several with the box around them. */
export function aligned(boxes: readonly Box[], line: Line, sheet: { width: number; height: number }): Box[] {
  const whole = boxes.length > 1 ? around(boxes) : { x: 0, y: 0, ...sheet }
  const place = (box: Box): Box => {
    switch (line) {
      case 'left':
        return { ...box, x: whole.x }
      case 'centre':
        return { ...box, x: whole.x + (whole.width - box.width) / 2 }
      case 'right':
        return { ...box, x: whole.x + whole.width - box.width }
      case 'top':
        return { ...box, y: whole.y }
      case 'middle':
        return { ...box, y: whole.y + (whole.height - box.height) / 2 }
      case 'bottom':
        return { ...box, y: whole.y + whole.height - box.height }
    }
  }
  return boxes.map((box) => rounded(place(box)))
}

/** The boxes with equal room between them, the first and the last where they are; fewer than three stay. */
export function distributed(boxes: readonly Box[], across: boolean): Box[] {
  if (boxes.length < 3) return [...boxes]
  const from = (box: Box) => (across ? box.x : box.y)
  const length = (box: Box) => (across ? box.width : box.height)
  const order = boxes.map((_, at) => at).sort((a, b) => from(boxes[a] as Box) - from(boxes[b] as Box))
  const whole = around(boxes)
  const room = length(whole) - boxes.reduce((sum, box) => sum + length(box), 0)
  const gap = room / (boxes.length - 1)
  const placed = [...boxes]
  let at = from(whole)
  for (const index of order) {
    const box = boxes[index] as Box
    placed[index] = rounded(across ? { ...box, x: at } : { ...box, y: at })
    at += length(box) + gap
  }
  return placed
}
