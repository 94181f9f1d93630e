// The marks of a ruler in millimetres, as many as can be told apart.

export type Mark = { at: number; label: string; size: 'long' | 'middle' | 'short' }

/** Distances between marks, the smallest first; every tenth of a step's multiple carries its number. */
const STEPS = [1, 2, 5, 10, 20, 50]

/** The marks along `length` mm where a millimetre is `pixels` wide. */
export function marksOf(length: number, pixels: number): Mark[] {
  const small = STEPS.find((mm) => mm * pixels >= 4) ?? 50
  const long = [10, 20, 50, 100].find((mm) => mm > small && mm * pixels >= 36) ?? 100
  const marks: Mark[] = []
  for (let at = 0; at <= length; at += small) {
    const size = at % long === 0 ? 'long' : at % (long / 2) === 0 ? 'middle' : 'short'
    marks.push({ at, label: size === 'long' ? String(at) : '', size })
  }
  return marks
}
