/** A moment as a clerk reads it: "14:05 28/11/2026". */
export function momentText(at: string): string {
  const moment = new Date(at)
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${two(moment.getDate())}/${moment.getMonth() + 1}/${moment.getFullYear()}`
  return `${two(moment.getHours())}:${two(moment.getMinutes())} ${day}`
}

/** The present day, `2026-11-28`. */
export function todayText(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
