// Values as a clerk reads them, and dates as a clerk types them.

/** `2025-08-04` → `04/8/2025`; `1975` stays; day two digits, month as it is (dd/M/yyyy). */
export function dateText(iso: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '')
  return parts ? `${parts[3]}/${Number(parts[2])}/${parts[1]}` : (iso ?? '')
}
/** 1800000 → `1.800.000`. */
export function numberText(value: number): string {
  const sign = value < 0 ? '-' : ''
  const [whole = '', part] = String(Math.abs(value)).split('.')
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, '.') + (part ? `,${part}` : '')
}
/** 1258291 → `1,2 MB`, 5000 → `5 KB`. */
export function weightText(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024)
  return kilobytes < 1024 ? `${kilobytes} KB` : `${numberText(Math.round((bytes * 10) / 1024 ** 2) / 10)} MB`
}
/** [2020, 2025] → `2020–2025`. */
export function periodText(period: [number, number] | null): string {
  if (!period) return ''
  return period[0] === period[1] ? String(period[0]) : `${period[0]}–${period[1]}`
}
/** '' → null. */
export const orNull = (text: string): string | null => text.trim() || null
/** Lower case without marks, so that `pham` finds Phạm. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
}
