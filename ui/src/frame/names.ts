// What things are called where their own name is missing.
import type { DecisionRow } from '../lib/api'
import { t } from '../text/text'

/** The number of a decision; of a draft without one, that it is a draft and what it is about. */
export function decisionName(row: DecisionRow): string {
  return row.facts.number ?? (row.facts.subject ? `${t().draft}: ${row.facts.subject}` : t().withoutNumber)
}
