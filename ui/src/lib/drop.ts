// Files dropped on the window; a register that is opened from outside while the window stands comes the same way. Only in the
// app: a browser does not say where a file lies.
type Handler = (paths: string[]) => void
const handlers: Handler[] = []

/** Is `path` named as registers are? */
const isRegister = (path: string): boolean => path.toLowerCase().endsWith('.sovang')

/** Hands dropped files to `handler` until the returned function is called; of several handlers the newest has them. */
export function onFilesDropped(handler: Handler): () => void {
  handlers.push(handler)
  return () => {
    const at = handlers.lastIndexOf(handler)
    if (at >= 0) handlers.splice(at, 1)
  }
}

/** Sorts what was dropped: one register to `open`, other files to the newest handler, to `nobody` if there is none. */
export function dropped(paths: string[], open: (path: string) => void, nobody: () => void): void {
  const register = paths.find(isRegister)
  const files = paths.filter((path) => !isRegister(path))
  const handler = handlers.at(-1)
  if (register) open(register)
  else if (handler && files.length) handler(files)
  else if (files.length) nobody()
}
