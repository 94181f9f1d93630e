// The changes that a clerk makes to a list, each a new value: what was before can be taken up again.
import type { Changes, FormId, Mend, Origin, How, ListCheck, PreviewRow, RowFilter, SheetMeaning } from '../../lib/api'

export const NO_CHANGES: Changes = {
  cells: [],
  mends: [],
  left_out: [],
  leave_bad: false,
  forms: [],
  sheets: [],
  columns: [],
  people: [],
}

/** The rows that a filter lets through. */
export function countOf({ counts }: ListCheck, filter: RowFilter): number {
  const { ready, look, bad, changed, same } = counts
  return { all: ready + look + bad + changed + same, ready: ready + look, look: look + bad, bad, changed, same }[filter]
}

/** The suggestions of one kind that a rule would take. */
export const mendable = (check: ListCheck, mend: Mend): number =>
  check.mends.find((one) => one.mend === mend)?.count ?? 0

/** The rows whose form is named alike, and is not one of the decision's. */
export const namedAlike = (check: ListCheck, named: string | null): number =>
  check.unknown_forms.find((one) => one.named === named)?.rows ?? 0

const OWN: readonly How[] = ['column', 'joined', 'split', 'merged', 'ditto']

/** The column of a field that has one in the row, or in a row that speaks for it. */
export const columnOf = (origin: Origin | undefined): string | undefined =>
  origin?.at && OWN.includes(origin.how) ? origin.at.replace(/\d+$/, '') : undefined

export const cellKey = (sheet: string, cell: string): string => `${sheet}\n${cell}`

/** What the clerk wrote into cells since `seen`, by cell: it is shown until the list is read with it. */
export function unread(changes: Changes, seen: Changes): ReadonlyMap<string, string> {
  const known = new Set(seen.cells)
  return new Map(
    changes.cells.flatMap((one) => (known.has(one) ? [] : [[cellKey(one.sheet, one.cell), one.text] as const])),
  )
}

export const withCell = (changes: Changes, cell: Changes['cells'][number]): Changes => ({
  ...changes,
  cells: [...changes.cells.filter((old) => old.sheet !== cell.sheet || old.cell !== cell.cell), cell],
})
/** Suggestions of that kind are taken wherever they are made. */
export const withRule = (changes: Changes, mend: Mend): Changes => ({ ...changes, mends: [...changes.mends, mend] })
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
export const without = (changes: Changes, { sheet, row }: PreviewRow): Changes => ({
  ...changes,
  left_out: [...changes.left_out, { sheet, row }],
})
export const withPerson = (changes: Changes, { sheet, row }: PreviewRow, awardee: number, same: boolean): Changes => ({
  ...changes,
  people: [...changes.people, { sheet, row, awardee, same }],
})
