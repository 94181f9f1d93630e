// The widths of columns, as they were left on each screen of this computer. Kept in localStorage, never in the register.

const KEY = 'sovang-widths'
type Widths = Record<string, number>

function kept(): Record<string, Widths> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, Widths>
  } catch {
    return {}
  }
}

/** The widths of a screen's columns, in pixels at 100 %. */
export const widthsOf = (screen: string): Widths => kept()[screen] ?? {}

export function keepWidth(screen: string, column: string, px: number): void {
  const all = kept()
  localStorage.setItem(KEY, JSON.stringify({ ...all, [screen]: { ...all[screen], [column]: px } }))
}
