// What pages have taken from the clerk and not yet written: queued changes, and rows that still lack what they need.
import { SvelteSet } from 'svelte/reactivity'

export type Unsaved = {
  /** Rows that cannot be written yet. */
  rows: () => number
  /** Once all that can be written is. */
  written: () => Promise<void>
}
const kept = new SvelteSet<Unsaved>()

/** Counts with it while the caller's component lives. */
export function keepUnsaved(one: Unsaved): void {
  $effect(() => {
    kept.add(one)
    return () => kept.delete(one)
  })
}
export const unsaved = {
  get rows(): number {
    return [...kept].reduce((sum, one) => sum + one.rows(), 0)
  },
}
/** Waits until all that was handed on is written. */
export async function written(): Promise<void> {
  await Promise.all([...kept].map((one) => one.written()))
}
