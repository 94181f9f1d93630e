// Which days the figures are of. Kept while the window is open.
import type { YearCount } from '../../lib/api'

/** `year` 0: the newest with data; a span of days counts where `spanned`. */
export const period = $state({ year: 0, spanned: false, from: '', to: '' })

type Days = { from: string; to: string; year: number | null }

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const WHOLE = /^0?1[/.-]0?1[/.-](\d{4}) 31[/.-]12[/.-](\d{4})$/

/** Whether both are days of the calendar; that they are in order is for the register to say. */
export const areDays = (from: string, to: string): boolean => isDay(from) && isDay(to)

function isDay(text: string): boolean {
  const [, day, month, year] = (DAY.exec(text.trim()) ?? []).map(Number)
  if (!day || !month || !year) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** The days of a year. */
export const daysOfYear = (year: number): Days => ({ from: `01/1/${year}`, to: `31/12/${year}`, year })

/** The days to show: the span, else the chosen year if it has data, else the newest that has. */
export function daysOf(
  now: { year: number; spanned: boolean; from: string; to: string },
  years: readonly YearCount[],
): Days | null {
  if (now.spanned) {
    const [from, to] = [now.from.trim(), now.to.trim()]
    const whole = WHOLE.exec(`${from} ${to}`)
    return { from, to, year: whole && whole[1] === whole[2] ? Number(whole[1]) : null }
  }
  const year = years.find((one) => one.year === now.year)?.year ?? years[0]?.year
  return year === undefined ? null : daysOfYear(year)
}
