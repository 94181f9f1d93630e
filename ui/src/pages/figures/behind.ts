// The list behind a line of a summary table.
import type { Facet, Facets, Found } from '../../lib/api'
import type { Look } from '../../lib/look.svelte'

/** The line of awards without a unit; no word could find them. */
const NAMELESS = 'Không ghi đơn vị'

/** Whether a table's lines have a list behind them that search can show. */
export function hasList(table: string, label: string): boolean {
  return ['Theo hình thức', 'Theo đợt', 'Theo đơn vị', 'Theo năm'].includes(table) && label !== NAMELESS
}

/** What to look for to see a line's awards: the facet of that name if there is one, else its words. */
export async function lookBehind(
  table: string,
  label: string,
  year: number | null,
  search: (text: string, facets: Facets) => Promise<Pick<Found, 'forms' | 'units'>>,
): Promise<Partial<Look>> {
  const within = year ? { year: String(year) } : {}
  if (table === 'Theo năm') return { year: label.replace(/\D/g, '') }
  if (table === 'Theo đợt') return { ...within, text: label }
  const found = await search(label, { year })
  const named = (facets: Facet[]) => facets.find((one) => one.label === label)?.value
  const value = named(table === 'Theo đơn vị' ? found.units : found.forms)
  if (value === undefined) return { ...within, text: label }
  return table === 'Theo đơn vị' ? { ...within, unit: value } : { ...within, form: value }
}
