import { describe, expect, it } from 'vitest'
import { movedTo } from './move'

describe('keys of the search box', () => {
  const key = (name: string, more = {}) => ({ key: name, ctrlKey: false, altKey: false, shiftKey: false, ...more })
  it('move within the rows', () => {
    expect(movedTo(key('ArrowDown'), 0, 3, 10)).toBe(1)
    expect(movedTo(key('ArrowDown'), 2, 3, 10)).toBe(2)
    expect(movedTo(key('ArrowUp'), 0, 3, 10)).toBe(0)
    expect(movedTo(key('PageDown'), 1, 50, 10)).toBe(11)
    expect(movedTo(key('End', { ctrlKey: true }), 1, 50, 10)).toBe(49)
  })
  it('leave letters, Home and End to the box', () => {
    for (const name of ['a', 'Home', 'End', 'ArrowLeft', 'Backspace']) expect(movedTo(key(name), 1, 9, 5)).toBeNull()
    expect(movedTo(key('ArrowDown', { shiftKey: true }), 1, 9, 5)).toBeNull()
    expect(movedTo(key('ArrowDown'), 0, 0, 5)).toBeNull()
  })
})
