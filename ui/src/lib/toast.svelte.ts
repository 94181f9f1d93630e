// Short news at the foot of the window.

/** What can be done about the news, such as taking a change back. */
type ToastAction = { label: string; run: () => void }
type Toast = { id: number; text: string; hint: string; kind: 'done' | 'refused'; action?: ToastAction }
let last = 0
export const toasts = $state<Toast[]>([])
export function toast(text: string, kind: Toast['kind'] = 'done', hint = '', action?: ToastAction): void {
  // Only the last news can be acted on: undoing takes back the last change, whatever an older toast is about.
  if (action) for (const older of toasts) older.action = undefined
  toasts.push({ id: ++last, text, hint, kind, action })
  if (toasts.length > 4) toasts.shift()
}
export function dismiss(id: number): void {
  const at = toasts.findIndex((one) => one.id === id)
  if (at >= 0) toasts.splice(at, 1)
}
