// One query per thing shown; after any write every visible query reads again. Refusals of writes are said here, once.
import type { CallName, Calls, Refusal } from './api'
import { call, Refused, type Watching } from './call'
import { say } from './settings.svelte'
import { toast } from './toast.svelte'

let revision = $state(0)
/** Makes every visible query read again. */
export function changed(): void {
  revision += 1
}
/** Grows with each write. */
export const now = {
  get revision(): number {
    return revision
  },
}

type Query<T> = {
  readonly data: T | undefined
  readonly refusal: Refusal | undefined
  readonly loading: boolean
}

/** Reads, and reads again when what `read` looked at, or the register, has changed. A newer read aborts the older one's
 * signal, and an older answer never replaces a newer. */
export function query<T>(read: (signal: AbortSignal) => Promise<T> | null): Query<T> {
  let data = $state.raw<T>()
  let refusal = $state.raw<Refusal>()
  let loading = $state(true)
  $effect(() => {
    void revision
    const abort = new AbortController()
    const { signal } = abort
    const coming = read(signal)
    if (!coming) {
      data = undefined
      loading = false
      return
    }
    loading = true
    coming.then(
      (answer) => {
        if (signal.aborted) return
        data = answer
        refusal = undefined
        loading = false
      },
      (thrown: unknown) => {
        if (signal.aborted) return
        refusal = thrown instanceof Refused ? thrown.refusal : undefined
        loading = false
      },
    )
    return () => abort.abort()
  })
  return {
    get data() {
      return data
    },
    get refusal() {
      return refusal
    },
    get loading() {
      return loading
    },
  }
}

let underWay = $state(0)
/** The writes that are under way. */
export const writes = {
  get underWay(): number {
    return underWay
  },
}

/** Does a write; says a refusal in a toast and answers undefined then. */
export async function write<N extends CallName>(
  name: N,
  args: Calls[N][0],
  done = '',
  watching: Watching = {},
): Promise<Calls[N][1] | undefined> {
  underWay += 1
  try {
    const answer = await call(name, args, watching)
    if (done) toast(done)
    return answer
  } catch (thrown) {
    if (thrown instanceof Refused) toast(say(thrown.refusal.message), 'refused', say(thrown.refusal.hint))
    return undefined
  } finally {
    underWay -= 1
    changed()
  }
}
