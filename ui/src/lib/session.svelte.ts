// Which register is open.
import type { Session } from './api'
import { call } from './call'

let session = $state.raw<Session>()
export const desk = {
  get session(): Session | undefined {
    return session
  },
}
export async function readSession(): Promise<void> {
  session = await call('session', {})
}
