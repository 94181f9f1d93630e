// Long work: once it takes longer than a blink, the window shows how far it has come, and it can be stopped.
import type { Calls, Progress } from './api'
import { write } from './query.svelte'

/** The calls that may take long. */
type LongCall =
  | 'confirm_printing'
  | 'edit_awards'
  | 'edit_unit'
  | 'import_list'
  | 'issue_decision'
  | 'merge_awardees'
  | 'print_certificates'
  | 'print_proof_sheet'
  | 'summarise'
/** One of them, while it runs. */
export type Work = {
  readonly name: LongCall
  progress: Progress | null
  /** Seconds that are left, as far as the pace so far tells; nothing while it is too early to say. */
  left: number | null
  stopping: boolean
  stop: () => void
}

/** Milliseconds before anything is shown. */
const PATIENCE = 400
/** Milliseconds before a pace can be told. */
const PACE = 2000

/** Seconds that are left after `spent` milliseconds, in steps that do not flicker. */
export function secondsLeft({ done, total }: Progress, spent: number): number | null {
  if (spent < PACE || done <= 0 || total <= done) return null
  const left = (spent * (total - done)) / done / 1000
  const step = left < 10 ? 1 : left < 60 ? 5 : 30
  return Math.ceil(left / step) * step
}

let shown = $state.raw<Work | null>(null)
/** What is shown now. */
export const working = {
  get now(): Work | null {
    return shown
  },
}

/** Does a write that may take long; answers undefined where it was refused or stopped, which is said in a toast. */
export async function work<N extends LongCall>(
  name: N,
  args: Calls[N][0],
  done = '',
): Promise<Calls[N][1] | undefined> {
  const abort = new AbortController()
  const mine: Work = $state({
    name,
    progress: null,
    left: null,
    stopping: false,
    stop: () => {
      mine.stopping = true
      abort.abort()
    },
  })
  const begun = performance.now()
  const timer = setTimeout(() => (shown = mine), PATIENCE)
  try {
    return await write(name, args, done, {
      signal: abort.signal,
      onProgress: (progress) => {
        mine.progress = progress
        mine.left = secondsLeft(progress, performance.now() - begun)
      },
    })
  } finally {
    clearTimeout(timer)
    if (shown === mine) shown = null
  }
}
