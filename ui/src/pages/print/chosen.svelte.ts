// How a clerk prints, kept while the window is open: it is the same for one batch after the other.
import type { Mode, PrintOrder } from '../../lib/api'

type Chosen = {
  order: PrintOrder
  mode: Mode
  /** None for the usual one. */
  template: string | null
  /** Which kind of blank it takes; none that the ledger knows if left out. */
  blank: number | null
}
export const chosen = $state<Chosen>({ order: 'list', mode: 'full', template: null, blank: null })
