// The only file that knows how the window reaches the register: Tauri in the app, loopback HTTP in tests.

import type { CallName, Calls, JobId, Progress, Refusal } from './api'

/** A call that the register refused, with what to say about it. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message.en)
  }
}

/** Who watches a call: an aborted signal stops it, and nothing half-done stays. */
export type Watching = { signal?: AbortSignal; onProgress?: (progress: Progress) => void }

type Reach = (
  name: string,
  args: unknown,
  job: JobId | null,
  onProgress: (progress: Progress) => void,
) => Promise<unknown>

const overTauri: Reach = async (name, args, job, onProgress) => {
  const { Channel, invoke } = await import('@tauri-apps/api/core')
  return invoke('call', { name, args, job, progress: new Channel<Progress>(onProgress) })
}

/** One line of the answer to a job. */
type Line = { progress: Progress } | { refusal: Refusal } | { answer: unknown }

/** Served by the test host on loopback, which answers POST /call/NAME: a job line by line, another call at once. */
const overHttp: Reach = async (name, args, job, onProgress) => {
  const headers: HeadersInit = job === null ? {} : { job: String(job) }
  const answer = await fetch(`/call/${name}`, { method: 'POST', body: JSON.stringify(args), headers })
  if (job === null || !answer.ok || !answer.body) {
    const body: unknown = await answer.json()
    if (!answer.ok) throw body
    return body
  }
  let end: Exclude<Line, { progress: Progress }> | undefined
  // Read to its end also after the answer: a body that is left open keeps its connection.
  for await (const line of lines(answer.body)) {
    const said = JSON.parse(line) as Line
    if ('progress' in said) onProgress(said.progress)
    else end = said
  }
  if (!end) throw new Error('the answer broke off')
  if ('refusal' in end) throw end.refusal
  return end.answer
}

/** The lines of a text that comes in pieces. */
async function* lines(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const whole = (rest + piece.value).split('\n')
    rest = whole.pop() ?? ''
    yield* whole
  }
}

const reach = '__TAURI_INTERNALS__' in window ? overTauri : overHttp

// Counted on from the clock, so that a page that is loaded anew never names a job of its former self.
let newest: JobId = Date.now() * 1000

let inFlight = 0
/** Whether no call was under way for a moment, within `ms`; what a key press set off has been asked by then. */
export async function settled(ms: number): Promise<boolean> {
  const last = Date.now() + ms
  for (let still = 0; still < 4; still = inFlight ? 0 : still + 1) {
    if (Date.now() > last) return false
    await new Promise((done) => setTimeout(done, 25))
  }
  return true
}

/** Does one call; a refusal is thrown as `Refused`. */
export async function call<N extends CallName>(
  name: N,
  args: Calls[N][0],
  { signal, onProgress }: Watching = {},
): Promise<Calls[N][1]> {
  signal?.throwIfAborted()
  const job = signal || onProgress ? ++newest : null
  // If no one hears it, the call runs to its end: nothing is lost.
  const stop = () => void reach('stop', { job }, null, () => {}).catch(() => {})
  signal?.addEventListener('abort', stop)
  inFlight += 1
  try {
    return (await reach(name, args, job, onProgress ?? (() => {}))) as Calls[N][1]
  } catch (refusal) {
    throw new Refused(asRefusal(refusal))
  } finally {
    inFlight -= 1
    signal?.removeEventListener('abort', stop)
  }
}

function asRefusal(thrown: unknown): Refusal {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown && 'hint' in thrown) {
    return thrown as Refusal
  }
  return {
    code: 'unreachable',
    message: { vi: 'Chương trình không trả lời.', en: 'The program does not answer.' },
    hint: { vi: 'Đóng rồi mở lại cửa sổ.', en: 'Close the window and open it again.' },
  }
}
