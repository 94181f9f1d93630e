// The columns of a campaign's list: what each shows, what is wrong with it, and what is offered to write in it.
import Ban from '@lucide/svelte/icons/ban'
import Check from '@lucide/svelte/icons/check'
import CircleSmall from '@lucide/svelte/icons/circle-small'
import FunnelX from '@lucide/svelte/icons/funnel-x'
import TriangleAlert from '@lucide/svelte/icons/triangle-alert'
import type { AwardeeKind, Column, FilterColumn, GridQuery, GridRow } from '../../lib/api'
import { call } from '../../lib/call'
import { dateText, folded } from '../../lib/format'
import { say } from '../../lib/settings.svelte'
import type { CellIcon, GridColumn, Problem } from '../../parts/grid/types'
import { t } from '../../text/text'

/** Words offered below a cell at most. */
const OFFERED = 12

/** What the columns are made for. */
export type Made = {
  kind: AwardeeKind
  campaign: number
  /** The draft that new rows go to. */
  draft: number | null
  /** Whether nothing may be changed. */
  locked: boolean
  widths: Record<string, number>
  /** Whether a row was written in and would no longer be found. */
  unfit: (row: GridRow) => boolean
}

export type RowState = 'revoked' | 'printed' | 'incomplete' | 'ready'
const stateOf = (row: GridRow): RowState =>
  row.revoked ? 'revoked' : row.printed ? 'printed' : row.problems.length ? 'incomplete' : 'ready'

const ICONS: Record<RowState, Pick<CellIcon, 'component' | 'tone' | 'filled'>> = {
  revoked: { component: Ban, tone: 'muted' },
  printed: { component: Check, tone: 'ok' },
  incomplete: { component: TriangleAlert, tone: 'warn' },
  ready: { component: CircleSmall, tone: 'muted', filled: true },
}

function problemOf(row: GridRow, id: string): Problem | null {
  const found = row.problems.find((one) => one.column === id)
  if (!found) return null
  const wanted: Partial<Record<Column, string>> = t().emptyCells
  const severity = found.severity === 'warning' ? 'warn' : found.severity
  return { severity, text: say(found.sentence), wanted: wanted[found.column] }
}

const among = (words: readonly string[], typed: string): string[] =>
  words.filter((word) => word && folded(word).includes(folded(typed))).slice(0, OFFERED)

/** Words that stand in the column already, in all of the campaign. */
async function used(campaign: number, column: FilterColumn, typed: string): Promise<string[]> {
  const sort: GridQuery['sort'] = { column: 'place', descending: false }
  const query: GridQuery = { campaign, decision: null, kind: null, text: '', sort }
  const values = await call('count_values', { query, column })
  return among([...new Set(values.map(({ label }) => label))], typed)
}

/** The forms that the row's decision grants. */
async function granted(decision: number | null, typed: string): Promise<string[]> {
  const [decisions, forms] = await Promise.all([call('list_decisions', { campaign: null }), call('list_forms', {})])
  const may = decisions.find((one) => one.id === decision)?.facts.forms ?? []
  return among(
    may.map((id) => forms.find((form) => form.id === id)?.name ?? ''),
    typed,
  )
}

export function columnsOf({ kind, campaign, draft, locked, widths, unfit }: Made): GridColumn<GridRow>[] {
  const column = (
    id: string,
    heading: string,
    width: number,
    text: (row: GridRow) => string,
    more: Partial<GridColumn<GridRow>> = {},
  ): GridColumn<GridRow> => ({
    id,
    heading,
    width: widths[id] ?? width,
    text,
    editable: (row) => !locked && (row ? row.state === 'draft' : draft !== null),
    problem: (row) => problemOf(row, id),
    ...more,
  })
  const shown = (row: GridRow): CellIcon =>
    unfit(row)
      ? { component: FunnelX, tone: 'warn', label: t().noLongerFits }
      : { ...ICONS[stateOf(row)], label: t().stateNames[stateOf(row)] }
  const gender = (row: GridRow) => (row.gender === 'male' ? t().male : row.gender === 'female' ? t().female : '')
  const fixed = { editable: undefined, problem: undefined }
  return [
    column('place', t().no, 66, (row) => String(row.place), { ...fixed, align: 'end', sortable: true, frozen: true }),
    column('state', t().state, 40, () => '', {
      ...fixed,
      headingHidden: true,
      align: 'center',
      frozen: true,
      filterable: true,
      icon: shown,
      editText: (row) => t().stateNames[stateOf(row)],
    }),
    column('name', t().fullName, kind === 'individual' ? 190 : 300, (row) => row.name, {
      strong: true,
      sortable: true,
      frozen: true,
    }),
    ...(kind === 'individual'
      ? [
          column('honorific', t().honorific, 112, (row) => row.honorific ?? '', {
            filterable: true,
            suggestions: (_, typed) => used(campaign, 'honorific', typed),
          }),
          column('gender', t().gender, 92, gender, {
            suggestions: (_, typed) => Promise.resolve(among([t().male, t().female], typed)),
          }),
          column('birth', t().birth, 98, (row) => dateText(row.birth)),
          column('position', t().position, 190, (row) => row.position ?? ''),
        ]
      : []),
    column('unit', t().unit, 230, (row) => row.unit ?? '', {
      sortable: true,
      filterable: true,
      suggestions: (_, typed) => used(campaign, 'unit', typed),
    }),
    column('form', t().form, 180, (row) => row.form_name, {
      sortable: true,
      filterable: true,
      suggestions: (row, typed) => granted(row?.decision ?? draft, typed),
    }),
    column('achievement', t().achievement, 300, (row) => row.achievement ?? '', { long: true }),
    column('number', t().registerNo, 104, (row) => row.number ?? '', fixed),
  ]
}
