// What the page of printing is opened with, where a place in the hash cannot say it.
import type { Who } from './api'
import { go } from './router'

export type ToPrint = {
  who: Who
  /** Whether those that are printed already are left out. */
  unprinted: boolean
  /** Whether all of it is of drafts, of which only proofs are made. */
  draft: boolean
}
let brought: ToPrint | null = null

/** Opens the page of printing with what is to be printed. */
export function bringToPrint(who: Who, { unprinted = false, draft = false } = {}): void {
  brought = { who, unprinted, draft }
  go('print', 'chosen')
}
/** What the page was opened with last; it is kept for as long as the window lives. */
export const broughtToPrint = (): ToPrint | null => brought
