// Taking changes back and giving them again, from a key, a toast or the palette.
import { write } from '../lib/query.svelte'
import { say } from '../lib/settings.svelte'
import { toast } from '../lib/toast.svelte'
import { written } from '../lib/unsaved.svelte'
import { t } from '../text/text'

async function step(which: 'undo' | 'redo'): Promise<void> {
  // What was typed before it is written first.
  await written()
  const what = await write(which, {})
  if (what === undefined) return
  if (what) toast(which === 'undo' ? t().undone(say(what)) : t().redone(say(what)))
  else toast(which === 'undo' ? t().nothingUndo : t().nothingRedo)
}
export const undo = (): Promise<void> => step('undo')
export const redo = (): Promise<void> => step('redo')

/** Says that something is gone, with the way to have it back. */
export function toastRemoved(text: string): void {
  toast(text, 'done', '', { label: t().undo, run: () => void undo() })
}
