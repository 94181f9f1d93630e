// The pictures of the office's own as addresses, each asked for once: a picture never changes.
import { call } from '../../lib/call'

const known = new Map<string, Promise<string>>()

/** The address of bytes that came in base64. */
export function addressOf(base64: string, type: string): string {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return URL.createObjectURL(new Blob([bytes], { type }))
}

/** The address of a picture by its name. */
export function artworkAddress(artwork: string): Promise<string> {
  const kept = known.get(artwork)
  if (kept) return kept
  const coming = call('show_artwork', { artwork }).then((shown) => addressOf(shown.bytes, shown.media_type))
  known.set(artwork, coming)
  // What could not be read is asked for again next time.
  coming.catch(() => known.delete(artwork))
  return coming
}

/** A file's name without its folder and ending, to begin a picture's name with. */
export const nameOfFile = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
