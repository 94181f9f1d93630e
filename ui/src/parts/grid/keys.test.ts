import { expect, test } from 'vitest'
import { commandOf, type Key } from './keys'

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
})

test('an input method’s keys are its own', () => {
  expect(commandOf(key('Enter', { isComposing: true }), 'type')).toBeNull()
  expect(commandOf(key('ArrowDown', { keyCode: 229 }), 'idle')).toBeNull()
  // Some mend what was typed with Shift+Left and Backspace.
  expect(commandOf(key('ArrowLeft', { shiftKey: true }), 'type')).toBeNull()
  expect(commandOf(key('Backspace'), 'type')).toBeNull()
})

test('arrows leave a typed cell and stay in an edited one', () => {
  expect(commandOf(key('ArrowLeft'), 'type')).toEqual({ do: 'move', step: 'left', extend: false })
  expect(commandOf(key('ArrowLeft'), 'edit')).toBeNull()
  expect(commandOf(key('End', { ctrlKey: true }), 'idle')).toEqual({ do: 'move', step: 'last', extend: false })
  expect(commandOf(key('a', { ctrlKey: true }), 'edit')).toBeNull()
  expect(commandOf(key('d', { ctrlKey: true }), 'idle')).toEqual({ do: 'fill-down' })
  expect(commandOf(key('z', { ctrlKey: true }), 'idle')).toEqual({ do: 'undo', redo: false })
  // In an open cell Ctrl+Z is the box's own.
  expect(commandOf(key('z', { ctrlKey: true }), 'type')).toBeNull()
  for (const mode of ['idle', 'type', 'edit'] as const)
    expect(commandOf(key('-', { ctrlKey: true }), mode)).toEqual({ do: 'delete-rows' })
  expect(commandOf(key('F8', { shiftKey: true }), 'type')).toEqual({ do: 'problem', direction: -1 })
  expect(commandOf(key('S', { ctrlKey: true }), 'type')).toEqual({ do: 'save' })
})
