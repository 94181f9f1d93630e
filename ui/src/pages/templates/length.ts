// Lengths and sizes as a clerk types them: comma or point, with or without the unit.

/** 78 → "78,0"; sizes in points drop what is zero. */
export function lengthText(value: number, digits = 1): string {
  return value.toFixed(digits).replace('.', ',')
}
/** "78,25 mm" → 78.25; null for what is no number. */
export function lengthFrom(text: string): number | null {
  const match = /^\s*([-+−]?\d+(?:[.,]\d+)?|[-+−]?[.,]\d+)\s*(?:mm|pt|%)?\s*$/.exec(text)
  if (!match?.[1]) return null
  return Number(match[1].replace(',', '.').replace('−', '-'))
}
