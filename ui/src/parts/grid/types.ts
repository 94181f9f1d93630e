/** The words between the grid and the page that shows it. The grid knows no domain: it sees rows of an unknown shape. */
import type { Component } from 'svelte'

export type Severity = 'error' | 'warn' | 'info'

/** What is wrong with a cell, in a sentence. */
export interface Problem {
  severity: Severity
  text: string
}

/** A small picture in a cell; the label is what is read aloud and shown in the tip. */
export interface CellIcon {
  component: Component<{ size?: number | string }>
  label: string
  tone?: 'ok' | 'warn' | 'muted' | 'gold'
}

export interface GridColumn<R> {
  id: string
  heading: string
  /** For a narrow column of pictures: the heading is read aloud and shown in the tip only. */
  headingHidden?: boolean
  /** Pixels at a root font size of 16 px; the grid scales it with the text. */
  width: number
  align?: 'start' | 'center' | 'end'
  /** Frozen columns come first. */
  frozen?: boolean
  /** Heavier letters, for names. */
  strong?: boolean
  sortable?: boolean
  /** `null` is the empty last row. A column without this function is never edited, and Tab steps over it. */
  editable?(row: R | null): boolean
  text(row: R): string
  /** What is put in the box on F2 and on the clipboard, where that is not the text shown. */
  editText?(row: R): string
  problem?(row: R): Problem | null
  icon?(row: R): CellIcon | null
  suggestions?(row: R | null, typed: string): Promise<string[]>
}

export interface GridSource<R> {
  /** Rows there are, without the empty last one. */
  total: number
  /** Another number means: what was read is old. Rows are shown until their successors come. */
  revision: number
  /** Another word means: another list altogether; nothing of the old one is shown. */
  id?: string
  load(offset: number, limit: number): Promise<R[]>
}

/** New texts for one row; `row` is `null` for a row that is yet to be made. */
export interface RowEdit<R> {
  row: R | null
  index: number
  cells: Record<string, string>
}

export type EditKind = 'type' | 'paste' | 'fill' | 'clear'

export interface GridSort {
  column: string
  descending: boolean
}

/** Something worth a toast: cells passed over, or a range too great to copy or change. */
export type GridNotice = 'read-only' | 'too-many' | 'copy-failed'

/** A word about the whole row, such as "no longer fits the filter". */
export interface RowState {
  text: string
  tone?: 'muted' | 'warn' | 'new'
}

export interface GridStrings {
  label: string
  /** How to use it without a mouse, and that F6 leaves it. */
  help: string
  loading: string
  failed: string
  retry: string
  newRow: string
  suggestions: string
}
