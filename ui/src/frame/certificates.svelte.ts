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
  let read = $state.raw<{ award: number; picture?: CertificatePicture; refusal?: Refusal }>()
  $effect.pre(() => {
    void now.revision
    const mine = award()
    let newest = true
    call('show_certificate', { award: mine, template: null }).then(
      (picture) => {
        if (newest) read = { award: mine, picture }
      },
      (thrown: unknown) => {
        if (newest && thrown instanceof Refused) read = { award: mine, refusal: thrown.refusal }
      },
    )
    return () => {
      newest = false
    }
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
