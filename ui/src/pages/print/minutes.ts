// Writes the minutes of destroyed blanks where the clerk wants them.
import { pickTarget } from '../../lib/dialog.svelte'
import { write } from '../../lib/query.svelte'
import { toast } from '../../lib/toast.svelte'
import { ofPrinting } from '../../text/print'

export async function saveMinutes(destruction: number): Promise<void> {
  const words = ofPrinting().blanks
  const out = await pickTarget(words.minutes, `${words.minutesFile}.docx`, ['docx'])
  if (!out) return
  const done = await write('save_minutes', { destruction, out })
  if (done) toast(words.minutesSaved, 'done', done.file)
}
