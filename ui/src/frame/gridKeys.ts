// The keys of a table, by what they are for. `parts/grid/keys.ts` is what they do; a test holds both together.
import type { Dictionary } from '../text/vi'

type GridKey = { keys: string; word: keyof Dictionary['keyHelp']['rows'] }
type Group = 'gridMove' | 'gridSelect' | 'gridEdit' | 'gridCopy'

export const GRID_KEYS: Record<Group, GridKey[]> = {
  gridMove: [
    { keys: 'ArrowUp ArrowDown ArrowLeft ArrowRight', word: 'arrows' },
    { keys: 'Ctrl+ArrowDown', word: 'far' },
    { keys: 'Home End', word: 'rowEnds' },
    { keys: 'Ctrl+Home Ctrl+End', word: 'ends' },
    { keys: 'PageUp PageDown', word: 'pages' },
    { keys: 'Enter', word: 'enter' },
    { keys: 'Tab', word: 'tab' },
    { keys: 'Shift+Enter Shift+Tab', word: 'back' },
    { keys: 'F8', word: 'problem' },
    { keys: 'Shift+F8', word: 'problemBack' },
    { keys: 'F6', word: 'leave' },
  ],
  gridSelect: [
    { keys: 'Shift+ArrowDown', word: 'extend' },
    { keys: 'Shift+Space', word: 'row' },
    { keys: 'Ctrl+Space', word: 'column' },
    { keys: 'Ctrl+A', word: 'all' },
    { keys: 'Ctrl+Shift+L', word: 'filter' },
    { keys: 'Shift+F10', word: 'menu' },
  ],
  gridEdit: [
    { keys: 'F2', word: 'edit' },
    { keys: 'Backspace', word: 'erase' },
    { keys: 'Escape', word: 'cancel' },
    { keys: 'Delete', word: 'clear' },
    { keys: 'Ctrl+-', word: 'deleteRows' },
    { keys: 'Alt+ArrowDown', word: 'suggest' },
    { keys: 'Ctrl+S', word: 'save' },
  ],
  gridCopy: [
    { keys: 'Ctrl+C Ctrl+X Ctrl+V', word: 'copy' },
    { keys: 'Ctrl+Shift+C', word: 'copyHeadings' },
    { keys: 'Ctrl+D', word: 'fillDown' },
    { keys: 'Ctrl+Enter', word: 'fill' },
  ],
}
