// The picture of one award's certificate. It is asked for before anything else that a change makes the page read again,
// because the eye is on it.
import type { CertificatePicture, Refusal } from '../lib/api'
import { call, Refused } from '../lib/call'
import { now } from '../lib/query.svelte'

type CertificateQuery = {
  /** The newest picture of this very award; of no other. */
  readonly picture: CertificatePicture | undefined
  readonly refusal: Refusal | undefined
}

/** Reads the certificate of `award()`, and again after every change. */
export function certificateOf(award: () => number): CertificateQuery {
  type Read = { award: number; picture?: CertificatePicture; refusal?: Refusal }
  let read = $state.raw<Read>()
  let asked = 0
  let answered = 0
  $effect.pre(() => {
    void now.revision
    const mine = award()
    asked += 1
    const number = asked
    // An answer from before a change is shown until the one from after it comes: nothing is waited for in vain.
    const take = (answer: Read) => {
      if (number < answered || mine !== award()) return
      answered = number
      read = answer
    }
    call('show_certificate', { award: mine, template: null }).then(
      (picture) => take({ award: mine, picture }),
      (thrown: unknown) => {
        if (thrown instanceof Refused) take({ award: mine, refusal: thrown.refusal })
      },
    )
  })
  const shown = $derived(read?.award === award() ? read : undefined)
  return {
    get picture() {
      return shown?.picture
    },
    get refusal() {
      return shown?.refusal
    },
  }
}
