// Pictures of sheets, the latest few hundred: going back in a batch draws nothing anew.
const MOST = 300
const kept = new Map<string, string>()

/** The address of a picture that is kept. */
export function pictureOf(key: string): string | undefined {
  const address = kept.get(key)
  if (address === undefined) return undefined
  kept.delete(key)
  kept.set(key, address)
  return address
}

/** Keeps a PNG, told in base64, and answers its address. What is shown stays shown when its picture is let go. */
export function keepPicture(key: string, png: string): string {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }))
  kept.set(key, address)
  for (const [oldest, gone] of kept) {
    if (kept.size <= MOST) break
    kept.delete(oldest)
    URL.revokeObjectURL(gone)
  }
  return address
}
