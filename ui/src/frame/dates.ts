// Dates as a clerk types them: 11/8/2023, 11-8-2023, 11.8.23, 11082023, 11/8, "ngày 11 tháng 8 năm 2023". Day first, always.
import { folded } from '../lib/format'

export type TypedDate = { iso: string } | { wrong: 'unreadable' | 'month' | 'day'; month: number; day: number } | null

/** The parts of a date as they were typed; a missing year is `year`. */
function parts(text: string, year: number): [string, string, string] | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return [iso[3] ?? '', iso[2] ?? '', iso[1] ?? '']
  const solid = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text)
  const words = /^(?:ngay )?(\d{1,2}) thang (\d{1,2})(?: nam (\d{4}|\d{2}))?$/.exec(text)
  const signs = /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{4}|\d{2}))?$/.exec(text)
  const found = solid ?? words ?? signs
  return found ? [found[1] ?? '', found[2] ?? '', found[3] ?? String(year)] : null
}

/** The date that was meant; nothing where nothing was typed. */
export function dateFromText(typed: string, year: number): TypedDate {
  const text = folded(typed).replace(/,/g, ' ').replace(/\s+/g, ' ').trim()
  if (!text) return null
  const found = parts(text, year)
  if (!found) return { wrong: 'unreadable', month: 0, day: 0 }
  const [day, month] = [Number(found[0]), Number(found[1])]
  const whole = found[2].length === 2 ? 2000 + Number(found[2]) : Number(found[2])
  if (month < 1 || month > 12) return { wrong: 'month', month, day }
  // The day before the first of the next month is the last of this one.
  const days = new Date(Date.UTC(whole, month, 0)).getUTCDate()
  if (day < 1 || day > days) return { wrong: 'day', month, day }
  return { iso: `${whole}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }
}
