// Files that were dropped on the window, as the program around it tells.

/** Calls `handler` with the paths of dropped files until the answer is called. In a plain browser nothing is ever dropped. */
export function onFilesDropped(handler: (paths: string[]) => void): () => void {
  if (!('__TAURI_INTERNALS__' in window)) return () => undefined
  const listening = import('@tauri-apps/api/event').then(({ listen }) =>
    listen<string[]>('files-dropped', (event) => handler(event.payload)),
  )
  return () => void listening.then((stop) => stop())
}
