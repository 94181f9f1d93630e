// Actions as data, shared by button, palette and shortcut.
export type Action = { id: string; title: string; keys?: string; run: () => void }
let layers = $state.raw<{ key: symbol; actions: () => Action[] }[]>([])

/** Offers actions while the caller's component lives. */
export function offer(actions: () => Action[]): void {
  $effect(() => {
    const key = Symbol('actions')
    queueMicrotask(() => {
      layers = [...layers, { key, actions }]
    })
    return () => {
      queueMicrotask(() => {
        layers = layers.filter((layer) => layer.key !== key)
      })
    }
  })
}
export function offered(): Action[] {
  return layers.flatMap((layer) => layer.actions())
}
/** `Ctrl+K` from a key press. */
function keysFromEvent(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && event.key.length > 1 ? 'Shift+' : '',
    key,
  ].join('')
}
/** Runs the action of a key press; the newest layer wins. In a text field Ctrl+Z is the field's own. */
export function onKey(event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === 229) return
  const keys = keysFromEvent(event)
  if (['Ctrl+R', 'F5', 'Ctrl+J', 'Ctrl+U', 'F7', 'Ctrl+P', 'Ctrl+F'].includes(keys)) event.preventDefault()
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
  if (typing && (keys === 'Ctrl+Z' || keys === 'Ctrl+Y')) return
  if (document.querySelector('dialog[open]')) return
  const action = offered()
    .reverse()
    .find((one) => one.keys === keys)
  if (!action) return
  event.preventDefault()
  action.run()
}
