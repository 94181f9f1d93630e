import { describe, expect, test } from 'vitest'
import { aligned, around, distributed, moved, resized, snapped, snappedEdges, targetsOf, within, type Box } from './box'

const box: Box = { x: 50, y: 40, width: 100, height: 20 }
const sheet = { width: 420, height: 297 }

describe('a box on the sheet', () => {
  test('moves by tenths of a millimetre', () => {
    expect(moved(box, 0.1, -0.5)).toEqual({ x: 50.1, y: 39.5, width: 100, height: 20 })
    expect(moved(moved(box, 0.1, 0), 0.2, 0).x).toBe(50.3)
  })
  test('is drawn by its edges, and none passes the other', () => {
    expect(resized(box, 'se', 10, 5)).toEqual({ x: 50, y: 40, width: 110, height: 25 })
    expect(resized(box, 'nw', 10, 5)).toEqual({ x: 60, y: 45, width: 90, height: 15 })
    expect(resized(box, 'w', 500, 0)).toEqual({ x: 146, y: 40, width: 4, height: 20 })
    expect(resized(box, 'e', -500, 0)).toEqual({ x: 50, y: 40, width: 4, height: 20 })
  })
  test('stays on the sheet', () => {
    expect(within({ ...box, x: 400 }, sheet).x).toBe(320)
    expect(within({ ...box, y: -3 }, sheet).y).toBe(0)
    expect(within({ x: 0, y: 0, width: 500, height: 20 }, sheet).width).toBe(420)
  })
})

describe('snapping', () => {
  const targets = targetsOf(sheet, { x: 30, y: 30, width: 360, height: 237 }, { x: [48], y: [] }, [])
  test('draws the nearest of edges and middle onto a line', () => {
    expect(snapped({ ...box, x: 159 }, targets, 2)).toMatchObject({ box: { x: 160 }, lines: { x: 210 } })
    expect(snapped({ ...box, x: 49.2 }, targets, 2)).toMatchObject({ box: { x: 48 }, lines: { x: 48 } })
    expect(snapped({ ...box, y: 28.5 }, targets, 2)).toMatchObject({ box: { y: 30 }, lines: { y: 30 } })
  })
  test('leaves alone what is near nothing', () => {
    expect(snapped(box, targets, 1)).toEqual({ box, lines: { x: undefined, y: undefined } })
  })
  test('moves only the edges in hand', () => {
    const wide = { ...box, width: 159 }
    expect(snappedEdges(wide, 'e', targets, 2)).toMatchObject({ box: { x: 50, width: 160 }, lines: { x: 210 } })
    expect(snappedEdges({ ...box, x: 49 }, 's', targets, 2).box.x).toBe(49)
  })
})

describe('setting in line', () => {
  const three = [box, { x: 90, y: 70, width: 40, height: 10 }, { x: 60, y: 120, width: 60, height: 30 }]
  test('of one box is with the sheet', () => {
    expect(aligned([box], 'centre', sheet)[0]?.x).toBe(160)
    expect(aligned([box], 'bottom', sheet)[0]?.y).toBe(277)
  })
  test('of several is with what lies around them', () => {
    expect(aligned(three, 'centre', sheet).map((one) => one.x)).toEqual([50, 80, 70])
    expect(aligned(three, 'right', sheet).map((one) => one.x + one.width)).toEqual([150, 150, 150])
  })
  test('shares the room out, whatever order they were taken in', () => {
    const placed = distributed([three[2] as Box, three[0] as Box, three[1] as Box], false)
    expect(placed.map((one) => one.y)).toEqual([120, 40, 85])
    expect(around(placed)).toEqual(around(three))
    expect(distributed(three.slice(0, 2), false)).toEqual(three.slice(0, 2))
  })
})
