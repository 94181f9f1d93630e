// What a list of awards says about a life: years, units, how often.
import type { HistoryRow } from './api'

type YearOfAwards = { year: string; awards: HistoryRow[] }
type UnitSpan = { unit: string; from: string; to: string }

const yearOf = (one: HistoryRow): string => (one.state === 'draft' ? '' : (one.date?.slice(0, 4) ?? ''))

/** Awards that stand: issued, and not revoked. */
export const standing = (awards: readonly HistoryRow[]): HistoryRow[] =>
  awards.filter((one) => one.state === 'issued' && !one.revoked)

/** Awards by the year of their decision, as they come: newest first, drafts (year '') before all. */
export function byYear(awards: readonly HistoryRow[]): YearOfAwards[] {
  const years: YearOfAwards[] = []
  for (const one of awards) {
    const last = years.at(-1)
    if (last?.year === yearOf(one)) last.awards.push(one)
    else years.push({ year: yearOf(one), awards: [one] })
  }
  return years
}

/** Units one after another, oldest first; neighbours of one name are one span. Drafts and nameless ones say nothing. */
export function unitsOverTime(awards: readonly HistoryRow[]): UnitSpan[] {
  const spans: UnitSpan[] = []
  for (const one of [...awards].reverse()) {
    const year = yearOf(one)
    if (!year || !one.unit) continue
    const last = spans.at(-1)
    if (last && last.unit === one.unit) last.to = year
    else spans.push({ unit: one.unit, from: year, to: year })
  }
  return spans
}

/** The award whose certificate is shown first: the newest that stands, else the newest. */
export const firstShown = (awards: readonly HistoryRow[]): number | undefined =>
  (standing(awards)[0] ?? awards[0])?.award
