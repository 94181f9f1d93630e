// Where the arrow keys go in a list whose search box keeps the focus.

type Key = { key: string; ctrlKey: boolean; altKey: boolean; shiftKey: boolean }

/** The row a key goes to, or `null` where the key is the box's own. */
export function movedTo(key: Key, at: number, rows: number, page: number): number | null {
  if (key.altKey || key.shiftKey || rows === 0) return null
  const within = (row: number) => Math.max(0, Math.min(rows - 1, row))
  switch (key.key) {
    case 'ArrowDown':
      return within(at + 1)
    case 'ArrowUp':
      return within(at - 1)
    case 'PageDown':
      return within(at + page)
    case 'PageUp':
      return within(at - page)
    case 'Home':
      return key.ctrlKey ? 0 : null
    case 'End':
      return key.ctrlKey ? rows - 1 : null
    default:
      return null
  }
}
