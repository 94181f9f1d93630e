// Short lists that this computer keeps, the newest first. What is not as it should be, or not kept, is an empty list.

export function keptList<T>(key: string, fits: (one: unknown) => one is T): T[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(fits) : []
  } catch {
    return []
  }
}

/** Puts `one` in front of the list, and lets those go that are the same or past `most`. */
export function keepFirst<T>(key: string, one: T, others: T[], most: number): void {
  localStorage.setItem(key, JSON.stringify([one, ...others].slice(0, most)))
}
