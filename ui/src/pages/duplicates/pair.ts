// What a pair of awardees says side by side, and what is kept of it.
import type { AwardeeFacts, AwardeeHistory, Duplicate } from '../../lib/api'
import { dateText } from '../../lib/format'

export type Side = 'kept' | 'other'
export const FIELDS = ['name', 'gender', 'birth', 'citizen_id', 'unit'] as const
export type FactName = (typeof FIELDS)[number]
export type Choice = Record<FactName, Side>

/** A field as it is shown; blank where it is not known. */
export function shown(one: AwardeeHistory, field: FactName, gender: Record<'female' | 'male', string>): string {
  if (field === 'unit') return one.unit_name ?? ''
  if (field === 'birth') return dateText(one.facts.birth)
  if (field === 'gender') return one.facts.gender ? gender[one.facts.gender] : ''
  return one.facts[field] ?? ''
}

/** The kept one's facts, and what only the other knows. A date of birth says more than a year. */
export function proposed({ kept, other }: Duplicate): Choice {
  const side = (field: FactName): Side => (kept.facts[field] === null && other.facts[field] !== null ? 'other' : 'kept')
  const isYear = (birth: string | null) => birth?.length === 4
  const births = isYear(kept.facts.birth) && other.facts.birth && !isYear(other.facts.birth)
  return {
    name: 'kept',
    gender: side('gender'),
    birth: births ? 'other' : side('birth'),
    citizen_id: side('citizen_id'),
    unit: side('unit'),
  }
}

export const all = (side: Side): Choice => ({ name: side, gender: side, birth: side, citizen_id: side, unit: side })

/** The facts that a choice keeps. */
export function factsOf(pair: Duplicate, choice: Choice): AwardeeFacts {
  const from = (field: FactName) => pair[choice[field]].facts
  return {
    kind: pair.kept.facts.kind,
    name: from('name').name,
    gender: from('gender').gender,
    birth: from('birth').birth,
    citizen_id: from('citizen_id').citizen_id,
    unit: from('unit').unit,
  }
}

export const keyOf = (pair: Duplicate): string =>
  [pair.kept.id, pair.other.id].sort((one, other) => one - other).join('-')
