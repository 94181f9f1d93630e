// What the page that is open has to say in the status bar.

type Status = {
  /** A count and what it counts. */
  facts: { count: number; label: string }[]
  /** Rows that need attention, and the way to the next. */
  problems?: number
  nextProblem?: () => void
  /** Whether the keys of the grid are worth a hint here. */
  grid?: boolean
}
let shown = $state.raw<{ key: symbol; status: () => Status }>()

/** Says it while the caller's component lives. */
export function showStatus(status: () => Status): void {
  $effect(() => {
    const key = Symbol('status')
    shown = { key, status }
    return () => {
      if (shown?.key === key) shown = undefined
    }
  })
}
export const status = {
  get now(): Status | undefined {
    return shown?.status()
  },
}
