// Which register lies open: opened, made and closed from anywhere in the window.
import { t } from '../text/text'
import { pickFile, pickTarget } from './dialog.svelte'
import { write } from './query.svelte'
import { go } from './router'
import { desk, readSession } from './session.svelte'

/** Opens the register at `path`, or asks for one. */
export async function openRegister(path?: string): Promise<void> {
  const chosen = path ?? (await pickFile(t().menu.openRegister, ['sovang']))
  if (chosen && (await write('open_register', { path: chosen }))) await arrive()
}

/** Makes a register where the clerk says; the start screen then asks whose it is. */
export async function newRegister(): Promise<void> {
  const path = await pickTarget(t().registerFile, desk.session?.suggested ?? '', ['sovang'])
  if (path && (await write('create_register', { path }))) await arrive()
}

export async function closeRegister(): Promise<void> {
  if (await write('close_register', {})) await arrive()
}

/** Another register has other campaigns and decisions: the place that was shown means nothing in it. */
async function arrive(): Promise<void> {
  go('campaigns')
  await readSession()
}
