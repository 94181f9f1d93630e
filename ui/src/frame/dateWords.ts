// What is wrong with a typed date, in words.
import { t } from '../text/text'
import type { TypedDate } from './dates'

/** A sentence, or nothing where the date is right or empty. */
export function dateWrong(typed: TypedDate): string {
  if (!typed || 'iso' in typed) return ''
  const words = t().decision
  if (typed.wrong === 'month') return words.noMonth(typed.month)
  if (typed.wrong === 'day') return words.noDay(typed.month, typed.day)
  return words.noDate
}
