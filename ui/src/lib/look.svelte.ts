// What is being looked for among all awards. Kept while the window is open, so that coming back finds it as it was.
import type { AwardeeKind, Facets } from './api'
import { go } from './router'

export type Look = { text: string; year: string; form: string; kind: string; unit: string }
export type FacetName = Exclude<keyof Look, 'text'>
const OPEN: Look = { text: '', year: '', form: '', kind: '', unit: '' }

export const look = $state<Look>({ ...OPEN })

/** Looks for this and nothing else. */
export function lookFor(what: Partial<Look>): void {
  Object.assign(look, OPEN, what)
}
/** Opens the list of awards at what is looked for. */
export function openList(what: Partial<Look>): void {
  lookFor(what)
  go('everyone')
}
/** What narrows the hits, as the register is asked. */
export function facetsOf(one: Look): Facets {
  return {
    year: one.year ? Number(one.year) : null,
    form: one.form ? Number(one.form) : null,
    kind: (one.kind || null) as AwardeeKind | null,
    unit: one.unit || null,
  }
}
