// What is chosen to be printed, as the place in the hash names it and as the register is asked for it.
import type { Batch, DecisionRow, Mode, PrintOrder, Who } from '../../lib/api'

/** How it is printed. */
export type How = {
  order: PrintOrder
  mode: Mode
  /** None for the usual one, or the one of an earlier printing. */
  template: string | null
  calibration: number | null
}

/** The batch as the register is asked for it: a proof leaves nothing out and is never corrected. */
export function batchOf(who: Who, unprinted: boolean, { order, mode, template, calibration }: How): Batch {
  const proof = mode === 'proof'
  return { who, unprinted: unprinted && !proof, order, mode, template, calibration: proof ? null : calibration }
}

/** Whose certificates a place means: `campaign-3`, `decision-12`; no one's where it says nothing of it. */
export function whoFromPlace(place: string): Who | null {
  const [, kind, id] = /^(campaign|decision)-(\d+)$/.exec(place) ?? []
  if (!kind) return null
  return kind === 'campaign' ? { campaign: Number(id) } : { decisions: [Number(id)] }
}
/** The place that means them; none for what only the window knows. */
export function placeFromWho(who: Who | null): string | null {
  if (who && 'campaign' in who) return `campaign-${who.campaign}`
  return who && 'decisions' in who && who.decisions.length === 1 ? `decision-${who.decisions[0]}` : null
}

/** Whether these decisions, as far as they are meant, are all still drafts. */
export function onlyDrafts(who: Who | null, decisions: readonly DecisionRow[]): boolean {
  const meant = decisions.filter((one) =>
    who && 'campaign' in who
      ? one.facts.campaign === who.campaign
      : who && 'decisions' in who && who.decisions.includes(one.id),
  )
  return meant.length > 0 && meant.every((one) => one.state === 'draft')
}
/** The decision whose sheets these are, where they are of one. */
export function soleDecision(who: Who | null, decisions: readonly DecisionRow[]): DecisionRow | undefined {
  if (!who) return undefined
  if ('decisions' in who)
    return who.decisions.length === 1 ? decisions.find((one) => one.id === who.decisions[0]) : undefined
  if (!('campaign' in who)) return undefined
  const mine = decisions.filter((one) => one.facts.campaign === who.campaign)
  return mine.length === 1 ? mine[0] : undefined
}

/** Dots an inch at which a millimetre is a millimetre on an ordinary screen. */
export const FULL = 96
const INCH = 25.4
/** What the register draws at least and at most. */
const [LEAST, MOST] = [10, 300]

/** Dots an inch for a sheet to be `px` pixels wide, as finely as a screen of `ratio` shows it. */
export const dpiOf = (px: number, mm: number, ratio = 1): number =>
  Math.min(MOST, Math.max(LEAST, Math.ceil((px * ratio * INCH) / mm)))

/** Pixels that a sheet of some millimetres has at `dpi`. */
export const pixels = (mm: number, dpi: number): number => Math.round((mm / INCH) * dpi)

/** Dots an inch at which a sheet fits into a room, in even steps, so that a window drawn wider asks seldom. */
export function fitting(room: { width: number; height: number }, sheet: { width: number; height: number }): number {
  const dpi = Math.min(room.width / sheet.width, room.height / sheet.height) * INCH
  return Math.min(150, Math.max(LEAST, Math.floor(dpi / 2) * 2))
}

/** The places of thumbnails that are to be seen, with a few before and after. */
export function seen(scroll: number, height: number, row: number, total: number): { from: number; to: number } {
  const from = Math.max(0, Math.floor(scroll / row) - 2)
  return { from: Math.min(from, total), to: Math.min(total, Math.ceil((scroll + height) / row) + 2) }
}

/** A page number as typed, from 1, brought into the batch; nothing where it is none. */
export function pageFromText(text: string, total: number): number | null {
  const typed = text.trim()
  return /^\d{1,9}$/.test(typed) ? Math.min(Math.max(Number(typed), 1), total) - 1 : null
}

/** The next of some pages, after `page` or before it. */
export function nextOf(pages: readonly number[], page: number, step: 1 | -1): number | undefined {
  return step > 0 ? pages.find((one) => one > page) : pages.filter((one) => one < page).at(-1)
}

/** How many copies are meant by what was typed; 0 where that is no number from 1 to 99. */
export const copiesFromText = (text: string): number => (/^\s*[1-9]\d?\s*$/.test(text) ? Number(text) : 0)
