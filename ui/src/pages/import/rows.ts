// What the check of a list shows: its rows, what is wrong with each, and the changes that mend it.
import type {
  Changes,
  Field,
  FormId,
  How,
  Mend,
  Origin,
  Preview,
  PreviewAwardee,
  PreviewProblem,
  SheetMeaning,
} from '../../lib/api'

/** `bad` cannot be taken in, `look` can but is doubtful; `changed` and `same` stand in the decision already. */
export type State = 'ready' | 'look' | 'bad' | 'changed' | 'same'
export type ListRow = {
  key: string
  sheet: string
  row: number
  awardee: PreviewAwardee | null
  problems: PreviewProblem[]
  cells: Record<string, string>
  state: State
}
export type Chip = 'all' | 'ready' | 'look' | 'changed' | 'same'
export const NO_CHANGES: Changes = { cells: [], left_out: [], forms: [], sheets: [], columns: [], people: [] }

const at = (one: { sheet: string; row: number }) => `${one.sheet}\n${one.row}`

function grouped<T extends { sheet: string; row: number }>(all: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(at(one))
    if (group) group.push(one)
    else groups.set(at(one), [one])
  }
  return groups
}

function stateOf(awardee: PreviewAwardee | null, problems: PreviewProblem[]): State {
  if (!awardee || awardee.fate === 'no_form' || problems.some((one) => one.severity === 'error')) return 'bad'
  if (awardee.fate === 'same' || awardee.fate === 'changed') return awardee.fate
  return problems.some((one) => one.severity === 'warning') ? 'look' : 'ready'
}

/** The rows of a list in its order: awardees, and what would be one but for an error. */
export function rowsOf(preview: Preview): ListRow[] {
  const problems = grouped(preview.problems)
  const awardees = grouped(preview.awardees)
  return preview.rows.flatMap(({ sheet, row, cells }) => {
    const place = at({ sheet, row })
    const own = problems.get(place) ?? []
    const awardee = awardees.get(place)?.[0] ?? null
    if (!awardee && !own.some((one) => one.severity === 'error')) return []
    return [{ key: place, sheet, row, awardee, problems: own, cells, state: stateOf(awardee, own) }]
  })
}

/** What is said of the list as a whole, or of a row that is nobody's. */
export function notesOf(preview: Preview, rows: ListRow[]): PreviewProblem[] {
  const shown = new Set(rows.map(at))
  return preview.problems.filter((one) => !shown.has(at(one)))
}

export const IS: Record<Chip, (row: ListRow) => boolean> = {
  all: () => true,
  ready: (row) => row.state === 'ready' || row.state === 'look',
  look: (row) => row.state === 'look' || row.state === 'bad',
  changed: (row) => row.state === 'changed',
  same: (row) => row.state === 'same',
}

const OWN: readonly How[] = ['column', 'joined', 'split', 'merged', 'ditto']

/** The column in which most rows of each sheet have a field. */
export function columnsOf(rows: ListRow[]): (sheet: string, field: Field) => string | undefined {
  const counts = new Map<string, Map<string, number>>()
  for (const { sheet, awardee } of rows) {
    for (const [field, origin] of Object.entries(awardee?.from ?? {})) {
      const letters = columnOf(origin)
      if (!letters) continue
      const of = counts.get(`${sheet}\n${field}`) ?? new Map<string, number>()
      counts.set(`${sheet}\n${field}`, of.set(letters, (of.get(letters) ?? 0) + 1))
    }
  }
  return (sheet, field) => [...(counts.get(`${sheet}\n${field}`) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The column of a field that has one in the row, or in a row that speaks for it. */
export const columnOf = (origin: Origin | undefined): string | undefined =>
  origin?.at && OWN.includes(origin.how) ? origin.at.replace(/\d+$/, '') : undefined

/** The suggestions of one kind, as changes of cells. */
export function mends(rows: ListRow[], mend: Mend): Changes['cells'] {
  return rows.flatMap((row) =>
    row.problems.flatMap((one) =>
      one.suggestion?.mend === mend && one.column
        ? [{ sheet: row.sheet, cell: `${one.column}${row.row}`, text: one.suggestion.text }]
        : [],
    ),
  )
}

/** The rows whose form is named alike, and is not one of the decision's. */
export const namedAlike = (rows: ListRow[], form: string | null): number =>
  rows.filter((row) => row.awardee?.fate === 'no_form' && row.awardee.form === form).length

export const withCells = (changes: Changes, cells: Changes['cells']): Changes => ({
  ...changes,
  cells: [
    ...changes.cells.filter((old) => !cells.some((one) => one.sheet === old.sheet && one.cell === old.cell)),
    ...cells,
  ],
})
export const withForm = (changes: Changes, named: string | null, form: FormId): Changes => ({
  ...changes,
  forms: [...changes.forms, { named, form }],
})
export const withColumns = (changes: Changes, columns: Changes['columns']): Changes => ({
  ...changes,
  columns: [...changes.columns, ...columns],
})
export const withSheet = (changes: Changes, sheet: SheetMeaning): Changes => ({
  ...changes,
  sheets: [...changes.sheets.filter((one) => one.sheet !== sheet.sheet), sheet],
})
export const without = (changes: Changes, rows: { sheet: string; row: number }[]): Changes => ({
  ...changes,
  left_out: [...changes.left_out, ...rows.map(({ sheet, row }) => ({ sheet, row }))],
})
export const withPerson = (changes: Changes, row: ListRow, awardee: number, same: boolean): Changes => ({
  ...changes,
  people: [...changes.people, { sheet: row.sheet, row: row.row, awardee, same }],
})
