// Long work: once it takes longer than a blink, the window shows how far it has come, and it can be stopped.
import type { Calls, Progress } from './api'
import { write } from './query.svelte'

/** The calls that may take long. */
type LongCall =
  | 'confirm_printing'
  | 'edit_awards'
  | 'import_list'
  | 'issue_decision'
  | 'merge_awardees'
  | 'print_certificates'
  | 'print_proof_sheet'
  | 'summarise'
/** One of them, while it runs. */
export type Work = { readonly name: LongCall; progress: Progress | null; stopping: boolean; stop: () => void }

/** Milliseconds before anything is shown. */
const PATIENCE = 400

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
    stopping: false,
    stop: () => {
      mine.stopping = true
      abort.abort()
    },
  })
  const timer = setTimeout(() => (shown = mine), PATIENCE)
  try {
    return await write(name, args, done, {
      signal: abort.signal,
      onProgress: (progress) => (mine.progress = progress),
    })
  } finally {
    clearTimeout(timer)
    if (shown === mine) shown = null
  }
}
