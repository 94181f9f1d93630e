// Headings in two rows: neighbours under one group share a cell above.
import type { FigureTable } from '../../lib/api'

type Column = FigureTable['columns'][number]
/** `last`: the cell ends its group, so a line stands behind it. */
type HeadCell = { heading: string; columns: number; rows: number; numeric: boolean; last: boolean }
export type Head = { upper: HeadCell[]; lower: HeadCell[] }

export function headOf(columns: readonly Column[]): Head {
  const grouped = columns.some((column) => column.group !== null)
  const upper: HeadCell[] = []
  const lower: HeadCell[] = []
  columns.forEach(({ heading, group, numeric }, at) => {
    if (group === null) {
      upper.push({ heading, columns: 1, rows: grouped ? 2 : 1, numeric, last: false })
      return
    }
    const above = upper.at(-1)
    if (above && columns[at - 1]?.group === group) above.columns += 1
    else upper.push({ heading: group, columns: 1, rows: 1, numeric, last: true })
    lower.push({ heading, columns: 1, rows: 1, numeric, last: columns[at + 1]?.group !== group })
  })
  return { upper, lower }
}
