import { describe, expect, test } from 'vitest'
import type { Template } from '../../lib/api'
import * as design from './design'
import { History } from './history.svelte'
import { lengthFrom, lengthText } from './length'
import { marksOf } from './ruler'

describe('lengths', () => {
  test('are read with comma or point', () => {
    expect(['78', '78,0', '78.25', ' 12,5 mm', '-3', '−3,5', '+1', ',5'].map(lengthFrom)).toEqual([
      78, 78, 78.25, 12.5, -3, -3.5, 1, 0.5,
    ])
    expect(['', 'x', '1,2,3', '1 2'].map(lengthFrom)).toEqual([null, null, null, null])
  })
  test('are written with a comma', () => {
    expect(lengthText(78)).toBe('78,0')
    expect(lengthText(13.5, 2)).toBe('13,50')
  })
})

describe('a ruler', () => {
  test('has a mark a millimetre where there is room', () => {
    const marks = marksOf(20, 5)
    expect(marks).toHaveLength(21)
    expect(marks.filter((mark) => mark.label).map((mark) => mark.label)).toEqual(['0', '10', '20'])
  })
  test('has fewer marks on a small sheet', () => {
    const marks = marksOf(420, 1.8)
    expect(marks.every((mark, at) => mark.at === at * 5)).toBe(true)
    expect(marks.filter((mark) => mark.label).map((mark) => mark.at)[1]).toBe(20)
  })
})

describe('the steps of a design', () => {
  test('are taken back and done again', () => {
    const steps = new History(1)
    steps.put(2)
    steps.put(3)
    steps.undo()
    expect([steps.now, steps.canUndo, steps.canRedo]).toEqual([2, true, true])
    steps.redo()
    expect(steps.now).toBe(3)
    steps.undo()
    steps.put(9)
    expect(steps.canRedo).toBe(false)
  })
  test('of one kind in a row are one, until a pause', () => {
    const steps = new History(0)
    steps.put(1, 'nudge', 0)
    steps.put(2, 'nudge', 300)
    steps.put(3, 'nudge', 2000)
    steps.undo()
    expect(steps.now).toBe(2)
    steps.undo()
    expect(steps.now).toBe(0)
  })
  test('end where the hand lets go', () => {
    const steps = new History(0)
    steps.put(1, 'drag', 0)
    steps.end()
    steps.put(2, 'drag', 1)
    steps.undo()
    expect(steps.now).toBe(1)
  })
})

const template = (): Template => ({
  name: 'Thử',
  width: 420,
  height: 297,
  art: {
    paper: null,
    border: { x: 30, y: 30, width: 360, height: 237, on_blank: true },
    watermark: null,
    emblem: { x: 210, y: 43, size: 32, on_blank: true },
    lotus: { x: 210, y: 245, size: 46, on_blank: true },
  },
  block: [
    {
      box: { x: 90, y: 60, width: 240, height: 18 },
      align: 'centre',
      set: 'top',
      line: [design.freshLine('state'), design.freshLine('motto')],
    },
    {
      box: { x: 60, y: 120, width: 300, height: 20 },
      align: 'centre',
      set: 'middle',
      line: [design.freshLine('recipient')],
    },
  ],
})

describe('a template on the table', () => {
  test('has a box for words and for art', () => {
    expect(design.boxOf(template(), 'block-1')).toEqual({ x: 60, y: 120, width: 300, height: 20 })
    expect(design.boxOf(template(), 'emblem')).toEqual({ x: 194, y: 27, width: 32, height: 32 })
    expect(design.boxOf(template(), 'watermark')).toBeNull()
  })
  test('comes back from its boxes as it was', () => {
    const one = template()
    const all = [...design.ART, 'block-0', 'block-1'].flatMap((id) => {
      const box = design.boxOf(one, id)
      return box ? [[id, box] as const] : []
    })
    expect(design.withBoxes(one, new Map(all))).toEqual(one)
  })
  test('moves art by its middle, the lotus by its foot, and round art keeps its form', () => {
    const one = design.withBoxes(template(), new Map([['emblem', { x: 200, y: 20, width: 40, height: 32 }]]))
    expect(one.art.emblem).toMatchObject({ x: 220, y: 36, size: 40 })
    const lower = design.withBoxes(template(), new Map([['lotus', { x: 187, y: 230, width: 46, height: 20.24 }]]))
    expect(lower.art.lotus).toMatchObject({ x: 210, y: 250.2, size: 46 })
  })
  test('is never changed in place', () => {
    const one = template()
    const before = JSON.stringify(one)
    design.withLine(one, 0, 1, { size: 30 })
    design.without(one, ['block-0', 'emblem'])
    design.lineMoved(one, 0, 0, 1)
    design.duplicated(one, ['block-1'])
    design.withArt(one, 'watermark', true)
    expect(JSON.stringify(one)).toBe(before)
  })
  test('gains and loses boxes and lines', () => {
    const [more, id] = design.addBlock(template(), 'text')
    expect(id).toBe('block-2')
    expect(more.block[2]?.line[0]).toMatchObject({ field: 'text', text: 'Dòng chữ mới' })
    expect(design.without(more, ['block-0']).block.map((block) => block.line[0]?.field)).toEqual(['recipient', 'text'])
    expect(design.lineRemoved(template(), 1, 0).block).toHaveLength(1)
    expect(design.lineMoved(template(), 0, 0, 1).block[0]?.line.map((line) => line.field)).toEqual(['motto', 'state'])
    expect(design.lineMoved(template(), 0, 1, 1)).toEqual(template())
  })
  test('parts a line into a box of its own, where its ink was', () => {
    const [parted, id] = design.lineParted(template(), 0, 1, { x: 150, y: 70, width: 90, height: 7 })
    expect(id).toBe('block-2')
    expect(parted.block[0]?.line).toHaveLength(1)
    expect(parted.block[2]).toMatchObject({ box: { x: 90, y: 69, width: 240, height: 9 }, line: [{ field: 'motto' }] })
  })
  test('knows which lines of the law it lacks', () => {
    expect(design.missingLines(template(), ['state', 'signer', 'text', 'motto', 'grant'])).toEqual(['signer', 'grant'])
  })
})

describe('pictures of the office', () => {
  const template = (): Template => ({
    name: 'x',
    width: 420,
    height: 297,
    art: {
      paper: null,
      border: { x: 30, y: 30, width: 360, height: 237, on_blank: true },
      watermark: null,
      emblem: { x: 210, y: 43, size: 32, on_blank: true },
      lotus: { x: 210, y: 240, size: 50, on_blank: true },
    },
    block: [],
  })
  test('are put within the frame in their own form, moved, and taken off', () => {
    const [one, id] = design.addPicture(template(), 'abc', 2)
    expect(design.boxOf(one, id)).toEqual({ x: 55, y: 55, width: 30, height: 15 })
    const [two, other] = design.addPicture(one, 'def', 0.5)
    const to = { x: 100, y: 90, width: 20, height: 40 }
    const moved = design.withBoxes(two, new Map([[other, to]]))
    expect(design.boxOf(moved, other)).toEqual(to)
    expect(design.boxOf(moved, id)).toEqual(design.boxOf(one, id))
    expect(design.picturesOf(design.without(moved, [id])).map((picture) => picture.artwork)).toEqual(['def'])
  })
  test('stand in the stead of our own art, and give it back', () => {
    const own = design.withArtChange(template(), 'lotus', { artwork: 'abc' })
    expect(own.art.lotus?.artwork).toBe('abc')
    expect(design.boxOf(own, 'lotus')).toEqual({ x: 185, y: 190, width: 50, height: 50 })
    const ours = design.withoutArtwork(own, 'lotus')
    expect(design.boxOf(ours, 'lotus')?.height).toBeCloseTo(22)
  })
})
