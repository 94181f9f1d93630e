// A cell of a list that another place sends the clerk to: set there, taken once by the list.
import type { AwardeeKind } from './api'
import { go } from './router'

export type Aim = { award: number; kind: AwardeeKind; column: string }
let wanted: Aim | null = null

/** Goes to a campaign's list, to a cell of it. */
export function aimAt(campaign: number, aim: Aim): void {
  wanted = aim
  go('campaign', campaign)
}
/** The cell that the list was opened for. */
export function takeAim(): Aim | null {
  const aim = wanted
  wanted = null
  return aim
}
