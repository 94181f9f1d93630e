/** The words between the grid and the page that shows it. The grid knows no domain: it sees rows of an unknown shape. */
import type { Component } from 'svelte'
import type { Anchor, MenuItem } from '../menu'
import type { Draft } from './drafts.svelte'

export type Severity = 'error' | 'warn' | 'info'

/** What is wrong with a cell, in a sentence. */
export interface Problem {
  severity: Severity
  text: string
  /** What is to be done, in two or three words: shown where the cell is empty. */
  wanted?: string
}

/** A small picture in a cell; the label is what is read aloud and shown in the tip. */
export interface CellIcon {
  component: Component<{ size?: number | string }>
  label: string
  tone?: 'ok' | 'warn' | 'muted' | 'gold'
  filled?: boolean
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
  /** Its values can be chosen in the menu of its heading. */
  filterable?: boolean
  /** Texts longer than a line: the box that they are written in grows. */
  long?: boolean
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
  /** Where a new row belongs: what is typed into one waits there while other lists are shown. */
  home?: string
  load(offset: number, limit: number): Promise<R[]>
}

/** New texts for one row; `row` is `null` for a row that is yet to be made. */
export interface RowEdit<R> {
  row: R | null
  index: number
  cells: Record<string, string>
  /** What was typed into the new row before, whatever place it has now. */
  fresh?: Draft
}

/** New texts as they are handed on; a row that was made meanwhile has a key, though it was not there to be typed into. */
export interface Change<R> {
  row: R | null
  key: string | null
  cells: Record<string, string>
}

export type EditKind = 'type' | 'paste' | 'fill' | 'clear'

/** What becomes of pasted rows below the last one: rows are added for them, or they are left out. */
export type PasteBeyond = 'add' | 'fit'

export interface GridSort {
  column: string
  descending: boolean
}

/** A value under a heading, and how many rows have it. */
export interface GridValue {
  value: string
  label: string
  count: number
}

/** The values chosen under a heading; a column that is not named shows all. */
export type GridChosen = Record<string, readonly string[]>

/** Something worth a toast: cells passed over, a range too great to copy or change, no more problems on that side. */
export type GridNotice = 'read-only' | 'too-many' | 'copy-failed' | 'no-problem' | 'list-changed' | 'too-wide'

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
  menu: (heading: string) => string
  sortUp: string
  sortDown: string
  choose: string
  seek: string
  empty: string
  nothing: string
  show: string
  showAll: string
  /** The menu of the cells chosen and their row. */
  row: Record<'menu' | 'edit' | 'cut' | 'copy' | 'paste' | 'fillDown' | 'clear' | 'remove', string>
}

/** How the menus of the grid are opened. */
export interface Menus {
  column(column: number): void
  row(anchor: Anchor): void
}

/** Told the key of each change's row, or `null` where a new one was not made. */
export type Made = (keys: readonly (string | null)[]) => void

export interface GridProps<R> {
  columns: readonly GridColumn<R>[]
  source: GridSource<R>
  strings: GridStrings
  rowKey: (row: R) => string
  rowState?: (row: R) => RowState | null
  /** What the page can do with a row, in the menu of that row. */
  rowActions?: (row: R) => MenuItem[]
  sort?: GridSort | null
  /** The values chosen under headings. */
  chosen?: GridChosen
  /** An empty last row to type into; also lets a paste go past the end. */
  allowNew?: boolean
  /** The column without which a new row is not handed on; what was typed waits for it. */
  needs?: string
  /**
   * Tells which rows were made before the source counts them, so that none stands there twice; resolves once it counts the
   * change. A rejection brings the old text back.
   */
  onEdit?: (changes: Change<R>[], how: EditKind, made: Made) => Promise<void>
  /** Asked where a paste has more rows than there are below; null writes nothing at all. */
  onPasteBeyond?: (beyond: number, within: number) => Promise<PasteBeyond | null>
  onDelete?: (rows: R[]) => void
  onSort?: (column: string, descending: boolean) => void
  onFilterValues?: (column: string) => Promise<GridValue[]>
  /** No values: all are shown again. */
  onFilter?: (column: string, values: string[]) => void
  onWidth?: (column: string, px: number) => void
  onActive?: (row: R | null, index: number, column: string) => void
  /** Asked where the next problem is none of those rows that are here. */
  onProblem?: (direction: 1 | -1, from: { index: number; column: string }) => void
  onSave?: () => void
  onUndo?: (redo: boolean) => void
  onNotice?: (notice: GridNotice, count: number) => void
}
