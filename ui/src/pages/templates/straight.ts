// How far a scan lies from straight, told by two points of a line that is level or upright on the blank.

/** A place on a picture, from 0 to 1 across and down. */
export type Spot = { x: number; y: number }

const QUARTER = Math.PI / 2

/** How far the line leans from the nearer axis, degrees, clockwise; 0 where the points are one. */
export function lean(from: Spot, to: Spot, width: number, height: number): number {
  const [x, y] = [(to.x - from.x) * width, (to.y - from.y) * height]
  if (Math.hypot(x, y) < 1) return 0
  const angle = Math.atan2(y, x)
  return ((angle - Math.round(angle / QUARTER) * QUARTER) * 180) / Math.PI
}

/** The place within the picture that is nearest. */
export function onPicture({ x, y }: Spot): Spot {
  const clamped = (value: number) => Math.min(1, Math.max(0, value))
  return { x: clamped(x), y: clamped(y) }
}
