import { expect, test } from 'vitest'
import { drawnAt, exaggeration, paperFromText } from './calibration'

const still = { right: 0, down: 0, across: 1, along: 1, turned: 0, skew: 0 }

test('a size of paper is read as people write it', () => {
  expect(paperFromText('380 × 270')).toEqual([380, 270])
  expect(paperFromText('380,5x270 mm')).toEqual([380.5, 270])
  for (const text of ['', '380', 'A9', '100x140', '148x148', '1200 x 300']) expect(paperFromText(text)).toBeNull()
})

test('the error is drawn large, and never so large that it leaves the picture', () => {
  expect(exaggeration({ ...still, right: 0.4 }, [420, 297])).toBe(50)
  expect(exaggeration({ ...still, right: 1.5 }, [420, 297])).toBe(10)
  expect(exaggeration({ ...still, right: 30 }, [420, 297])).toBe(1)
  expect(drawnAt({ ...still, right: 1.5, down: -1 }, [420, 297], 10, [25, 25])).toEqual([40, 15])
})

test('a turn to the right moves the right edge down and the lower edge to the left', () => {
  const turned = { ...still, turned: 1 }
  expect(drawnAt(turned, [400, 300], 1, [400, 150])[1]).toBeGreaterThan(150)
  expect(drawnAt(turned, [400, 300], 1, [200, 300])[0]).toBeLessThan(200)
})
