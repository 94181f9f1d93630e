// What a new register needs, in steps of a few fields.
import type { Dictionary } from '../../text/vi'

export type NewRegister = { name: string; superior: string; place: string; path: string }
export type Step = 'office' | 'file'
/** What is missing in a step. */
export type Missing = keyof Pick<Dictionary['startPage'], 'nameMissing' | 'placeMissing' | 'fileMissing'>

/** What a step still lacks, field by field; nothing if one may go on. */
export function missingIn(step: Step, said: NewRegister): Missing[] {
  if (step === 'file') return said.path.trim() ? [] : ['fileMissing']
  const missing: Missing[] = []
  if (!said.name.trim()) missing.push('nameMissing')
  if (!said.place.trim()) missing.push('placeMissing')
  return missing
}

/** Where the sample goes: beside the register that would be made. */
export const samplePath = (suggested: string): string => suggested.replace(/(\.[^./\\]+)?$/, '-mau$1')
