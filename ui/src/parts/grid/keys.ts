/** What a key means in the grid. Touches neither DOM nor rows. */
import type { Step } from './selection'

/** `type`: begun by typing, arrows leave the cell. `edit`: begun by F2, arrows move the caret. */
export type Mode = 'idle' | 'type' | 'edit'

export type Command =
  | { do: 'move'; step: Step; extend: boolean }
  | { do: 'tab'; back: boolean }
  | { do: 'enter'; back: boolean }
  | { do: 'edit' | 'cancel' | 'clear' | 'erase' | 'fill' | 'fill-down' | 'suggest' }
  | { do: 'save' | 'copy-headings' | 'menu' | 'filter' | 'delete-rows' }
  | { do: 'undo'; redo: boolean }
  | { do: 'select'; what: 'all' | 'rows' | 'columns' }
  | { do: 'problem'; direction: 1 | -1 }

export interface Key {
  key: string
  ctrlKey: boolean
  shiftKey: boolean
  altKey: boolean
  metaKey: boolean
  isComposing: boolean
  keyCode: number
}

const STEPS: Record<string, [plain: Step, ctrl: Step | null]> = {
  ArrowUp: ['up', 'top'],
  ArrowDown: ['down', 'bottom'],
  ArrowLeft: ['left', 'far-left'],
  ArrowRight: ['right', 'far-right'],
  PageUp: ['page-up', null],
  PageDown: ['page-down', null],
  Home: ['row-start', 'first'],
  End: ['row-end', 'last'],
}

/** The command of a key, or `null` where the box itself (or the page) should have it. */
export function commandOf(key: Key, mode: Mode): Command | null {
  // Input methods own every key until they let go of it.
  if (key.isComposing || key.keyCode === 229) return null
  const ctrl = key.ctrlKey || key.metaKey
  const { shiftKey: shift, altKey: alt } = key
  if (alt) return altCommand(key, ctrl)
  switch (key.key) {
    case 'Enter':
      return ctrl ? { do: 'fill' } : { do: 'enter', back: shift }
    case 'Tab':
      return ctrl ? null : { do: 'tab', back: shift }
    case 'Escape':
      return { do: 'cancel' }
    case 'F2':
      return { do: 'edit' }
    case 'F8':
      return { do: 'problem', direction: shift ? -1 : 1 }
  }
  if (ctrl && !shift && key.key.toLowerCase() === 's') return { do: 'save' }
  // In an open cell too: outside the grid the same keys make all text smaller.
  if (ctrl && !shift && key.key === '-') return { do: 'delete-rows' }
  return mode === 'idle' ? idleCommand(key, ctrl, shift) : typingCommand(key, mode, ctrl, shift)
}

function altCommand(key: Key, ctrl: boolean): Command | null {
  if (ctrl) return null
  return key.key === 'ArrowDown' ? { do: 'suggest' } : null
}

function idleCommand(key: Key, ctrl: boolean, shift: boolean): Command | null {
  const steps = STEPS[key.key]
  if (steps) {
    const step = ctrl ? steps[1] : steps[0]
    return step && { do: 'move', step, extend: shift }
  }
  switch (key.key) {
    case 'Delete':
      return ctrl ? null : { do: 'clear' }
    case 'Backspace':
      return { do: 'erase' }
    case 'ContextMenu':
      return { do: 'menu' }
    case 'F10':
      return shift ? { do: 'menu' } : null
    case ' ':
      return ctrl ? { do: 'select', what: 'columns' } : shift ? { do: 'select', what: 'rows' } : null
  }
  return ctrl ? letterCommand(key.key.toLowerCase(), shift) : null
}

function letterCommand(letter: string, shift: boolean): Command | null {
  if (shift) return letter === 'c' ? { do: 'copy-headings' } : letter === 'l' ? { do: 'filter' } : null
  switch (letter) {
    case 'a':
      return { do: 'select', what: 'all' }
    case 'd':
      return { do: 'fill-down' }
    case 'z':
    case 'y':
      return { do: 'undo', redo: letter === 'y' }
  }
  return null
}

/** While text is typed only bare arrows leave the cell: some input methods send Shift+Left to mend what was typed. */
function typingCommand(key: Key, mode: Mode, ctrl: boolean, shift: boolean): Command | null {
  if (mode !== 'type' || ctrl || shift) return null
  const steps = STEPS[key.key]
  return steps && key.key !== 'Home' && key.key !== 'End' ? { do: 'move', step: steps[0], extend: false } : null
}
