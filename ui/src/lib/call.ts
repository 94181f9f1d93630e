// The only file that knows how the window reaches the register: Tauri in the app, loopback HTTP in tests.

import type { CallName, Calls, Refusal } from './api'

/** A call that the register refused, with what to say about it. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message.en)
  }
}

type Reach = (name: string, args: unknown) => Promise<unknown>

const overTauri: Reach = async (name, args) => {
  const { invoke } = await import('@tauri-apps/api/core')
  return invoke('call', { name, args })
}

/** Served by the test host on loopback, which answers POST /call/NAME. */
const overHttp: Reach = async (name, args) => {
  const answer = await fetch(`/call/${name}`, { method: 'POST', body: JSON.stringify(args) })
  const body: unknown = await answer.json()
  if (!answer.ok) throw body
  return body
}

const inTauri = '__TAURI_INTERNALS__' in window

/** Does one call; a refusal is thrown as `Refused`. */
export async function call<N extends CallName>(name: N, args: Calls[N][0]): Promise<Calls[N][1]> {
  try {
    return (await (inTauri ? overTauri : overHttp)(name, args)) as Calls[N][1]
  } catch (refusal) {
    throw new Refused(asRefusal(refusal))
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
