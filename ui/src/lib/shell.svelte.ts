// The page's side of the window around it: the native menu bar, files that come from outside, the menu of the right button,
// and leaving. In a browser there is none of them.
import { t } from '../text/text'
import { offered } from './actions.svelte'
import { settled } from './call'
import { dropped } from './drop'
import { openRegister } from './register'
import { PLACES } from './router'
import { toast } from './toast.svelte'
import { working } from './work.svelte'

type Entry = { id: string; title: string; keys: string | null }
type Heading = { title: string; groups: Entry[][] }
/** Milliseconds that leaving waits for what is being saved. */
const PATIENCE = 2000
const inTauri = '__TAURI_INTERNALS__' in window

/** The menu bar in the words of the window; an entry is named like its action, and has that one's key. */
function headings(): Heading[] {
  const words = t()
  const entry = (id: string, title: string): Entry => ({
    id,
    title,
    keys: offered().find((one) => one.id === id)?.keys ?? null,
  })
  const { menu } = words
  return [
    {
      title: menu.file,
      groups: [
        [entry('openRegister', menu.openRegister), entry('newRegister', menu.newRegister)],
        [entry('closeRegister', menu.closeRegister), entry('quit', menu.quit)],
      ],
    },
    {
      title: menu.edit,
      groups: [
        [entry('undo', words.undo), entry('redo', words.redo)],
        [entry('cut', menu.cut), entry('copy', menu.copy), entry('paste', menu.paste)],
      ],
    },
    {
      title: menu.view,
      groups: [
        [entry('quick', words.quick)],
        PLACES.map((place) => entry(place, words[place])),
        [entry('larger', menu.larger), entry('smaller', menu.smaller), entry('normalSize', menu.normalSize)],
      ],
    },
    { title: menu.help, groups: [[entry('keys', words.keys), entry('about', menu.about)]] },
  ]
}

/** Runs the action of a pressed entry; behind an open dialog nothing may move. */
function pressed(id: string): void {
  if (document.querySelector('dialog[open]')) return
  offered()
    .reverse()
    .find((one) => one.id === id)
    ?.run()
}

const files = (paths: string[]): void =>
  dropped(
    paths,
    (path) => void openRegister(path),
    () => toast(t().dropNowhere),
  )

/** The window is to close: what stands in a cell is written first. Whoever closes twice in a row closes at once. */
async function leave(): Promise<void> {
  if (working.now) return toast(t().stillWorking)
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  if (!(await settled(PATIENCE))) return toast(t().stillSaving)
  const { invoke } = await import('@tauri-apps/api/core')
  await invoke('leave')
}

/** The browser's own menu (Reload, Back) has no business in a window; in a text box it is the clipboard's. */
function keepMenu(event: MouseEvent): void {
  const box = event.target
  const typed = box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.selectionStart !== null)
  if (!typed) event.preventDefault()
}

/** Keeps the menu bar in step with the page, and hears the window, while the caller's component lives. */
export function joinShell(): void {
  if (!inTauri) return
  $effect(() => {
    const shown = { headings: headings(), offered: offered().map((one) => one.id) }
    void import('@tauri-apps/api/core').then(({ invoke }) => invoke('show_menu', shown))
  })
  $effect(() => {
    const hearing = import('@tauri-apps/api/event').then(({ listen }) =>
      Promise.all([
        listen<string>('menu', ({ payload }) => pressed(payload)),
        listen('closing', () => void leave()),
        listen<string[]>('files-dropped', ({ payload }) => files(payload)),
      ]),
    )
    addEventListener('contextmenu', keepMenu)
    return () => {
      removeEventListener('contextmenu', keepMenu)
      void hearing.then((ends) => ends.forEach((end) => end()))
    }
  })
}
