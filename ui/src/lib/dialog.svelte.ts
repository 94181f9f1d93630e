// Asks for a file: the system's dialog in the app, a plain field for its path elsewhere.
export type Ask = { title: string; value: string; answer: (path: string | null) => void }
let asked = $state.raw<Ask | null>(null)
export const asking = {
  get now(): Ask | null {
    return asked
  },
}
const inTauri = '__TAURI_INTERNALS__' in window

function plain(title: string, value: string): Promise<string | null> {
  return new Promise((resolve) => {
    asked = {
      title,
      value,
      answer: (path) => {
        asked = null
        resolve(path)
      },
    }
  })
}
export async function pickFile(title: string, extensions: string[]): Promise<string | null> {
  if (!inTauri) return plain(title, '')
  const { open } = await import('@tauri-apps/plugin-dialog')
  return open({ title, multiple: false, filters: [{ name: title, extensions }] })
}
export async function pickFolder(title: string, suggested: string): Promise<string | null> {
  if (!inTauri) return plain(title, suggested)
  const { open } = await import('@tauri-apps/plugin-dialog')
  return open({ title, directory: true })
}
export async function pickTarget(title: string, suggested: string, extensions: string[]): Promise<string | null> {
  if (!inTauri) return plain(title, suggested)
  const { save } = await import('@tauri-apps/plugin-dialog')
  return save({ title, defaultPath: suggested, filters: [{ name: title, extensions }] })
}
