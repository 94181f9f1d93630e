// The lists that were read last on this computer.
const KEY = 'sovang-lists'
const MOST = 5

export function recentLists(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}
export function noteList(path: string): void {
  const others = recentLists().filter((one) => one !== path)
  localStorage.setItem(KEY, JSON.stringify([path, ...others].slice(0, MOST)))
}
