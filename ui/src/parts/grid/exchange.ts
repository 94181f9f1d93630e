/** Blocks of texts in and out: copy, cut and paste, fill, clear. One act is one change, however many rows it meets. */
import { htmlFromTable, tableFromText, textFromTable } from './clipboard'
import { blockFromFill, blockFromPaste, blockFromText, editsFromBlock, type Block } from './edit'
import { fit, type Range } from './selection'
import type { EditKind } from './types'
import type { Typing } from './typing.svelte'
import { clamp } from './viewport'
import { REACH, type Work } from './work.svelte'

export class Exchange<R> {
  readonly #work: Work<R>
  readonly #typing: Typing<R>
  #withHeadings = false

  constructor(work: Work<R>, typing: Typing<R>) {
    this.#work = work
    this.#typing = typing
  }

  /** Writes a block; the rows it meets are read first where they are not here. */
  async write(block: Block, how: EditKind): Promise<void> {
    const { onEdit, onNotice, allowNew, columns, source } = this.#work.props()
    if (!onEdit) return
    if (block.cells.length > REACH) return onNotice?.('too-many', block.cells.length)
    const beyond = block.top + block.cells.length - this.#work.known
    let { cells } = block
    if (beyond > 0 && !(allowNew && (how === 'paste' || how === 'fill'))) cells = cells.slice(0, -beyond)
    const count = clamp(source.total - block.top, 0, cells.length)
    const met = await this.#rows(block.top, count)
    this.#typing.hand(editsFromBlock({ ...block, cells }, columns, met, this.#work.drafts.of), how)
  }

  clear(): void {
    void this.write(blockFromText('', this.#work.range), 'clear')
  }

  /** The text that is typed, or else the active cell's, into every cell of the range. */
  fill(): void {
    const text = this.#typing.mode === 'idle' ? this.#work.activeText : this.#typing.text
    this.#typing.cancel()
    void this.write(blockFromText(text, this.#work.range), 'fill')
  }

  /** The first row of the range, or the row above a single one, into the rows below it. */
  async fillDown(): Promise<void> {
    const { range, known } = this.#work
    const single = range.top === range.bottom
    const from = single ? range.top - 1 : range.top
    if (from < 0) return
    const [texts = []] = await this.#table({ ...range, top: from, bottom: from })
    const high = clamp(Math.min(range.bottom, known - (single ? 0 : 1)) - from, 0, REACH + 1)
    await this.write({ top: from + 1, left: range.left, cells: Array.from({ length: high }, () => texts) }, 'fill')
  }

  /** The range repeated over the rest of the target: what dragging the handle asks for. */
  async fillTo(target: Range): Promise<void> {
    const { range, known } = this.#work
    if (range.bottom - range.top >= REACH) return this.#work.props().onNotice?.('too-many', range.bottom - range.top)
    const source = { ...range, bottom: Math.max(range.top, Math.min(range.bottom, known - 1)) }
    const block = blockFromFill(await this.#table(source), source, target)
    const corner = { row: target.top, column: target.left }
    this.#work.select({ anchor: corner, head: { row: target.bottom, column: target.right } }, null)
    await this.write(block, 'fill')
  }

  copy(): void {
    document.execCommand('copy')
  }

  copyWithHeadings(): void {
    this.#withHeadings = true
    this.copy()
    this.#withHeadings = false
  }

  cut(): void {
    document.execCommand('cut')
  }

  /** Whether the clipboard may be read without a key that says so; WebKit knows no such leave. */
  async readable(): Promise<boolean> {
    try {
      const { state } = await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })
      return state === 'granted'
    } catch {
      return false
    }
  }

  async paste(): Promise<void> {
    await this.#paste(await navigator.clipboard.readText())
  }

  /** Copy, and cut, which clears at once. */
  oncopy = (event: ClipboardEvent): void => {
    if (this.#typing.mode !== 'idle') return
    event.preventDefault()
    const { range } = this.#work
    const count = Math.min(range.bottom, this.#work.props().source.total - 1) - range.top + 1
    if (count > REACH) return this.#work.props().onNotice?.('too-many', count)
    const cut = event.type === 'cut'
    const met = this.#work.pages.held(range.top, Math.max(0, count))
    if (!met) return void this.#copyLater(range, cut)
    const table = this.#tableOf(met, range)
    event.clipboardData?.setData('text/plain', textFromTable(table))
    event.clipboardData?.setData('text/html', htmlFromTable(table))
    if (cut) this.clear()
  }

  onpaste = (event: ClipboardEvent): void => {
    if (this.#typing.mode !== 'idle') return
    event.preventDefault()
    void this.#paste(event.clipboardData?.getData('text/plain') ?? '')
  }

  async #paste(text: string): Promise<void> {
    const { onEdit, onNotice, onPasteBeyond, allowNew } = this.#work.props()
    const { range, known } = this.#work
    if (!text || !onEdit) return
    if (range.bottom - range.top >= REACH) return onNotice?.('too-many', range.bottom - range.top + 1)
    const block = blockFromPaste(tableFromText(text), range)
    const within = clamp(known - block.top, 0, block.cells.length)
    const beyond = block.cells.length - within
    const answer = beyond > 0 && allowNew ? await onPasteBeyond?.(beyond, within) : 'fit'
    if (!answer) return
    const cells = answer === 'add' ? block.cells : block.cells.slice(0, within)
    await this.write({ ...block, cells }, 'paste')
    const corner = { row: block.top, column: block.left }
    const end = { row: block.top + cells.length - 1, column: block.left + (cells[0]?.length ?? 1) - 1 }
    this.#work.select({ anchor: corner, head: fit(end, this.#work.field) }, corner)
  }

  /** Rows that are not here must be read first; the clipboard waits for them. */
  async #copyLater(range: Range, cut: boolean): Promise<void> {
    const table = this.#table(range)
    const flavour = (type: string, write: (table: string[][]) => string): Record<string, Promise<Blob>> => ({
      [type]: table.then((rows) => new Blob([write(rows)], { type })),
    })
    try {
      const flavours = { ...flavour('text/plain', textFromTable), ...flavour('text/html', htmlFromTable) }
      await navigator.clipboard.write([new ClipboardItem(flavours)])
      if (cut) void this.write(blockFromText('', range), 'clear')
    } catch {
      this.#work.props().onNotice?.('copy-failed', range.bottom - range.top + 1)
    }
  }

  async #table(range: Range): Promise<string[][]> {
    const count = Math.min(range.bottom, this.#work.props().source.total - 1) - range.top + 1
    return this.#tableOf(await this.#rows(range.top, Math.max(0, count)), range)
  }

  async #rows(top: number, count: number): Promise<R[]> {
    return this.#work.pages.held(top, count) ?? (await this.#work.pages.rows(top, count))
  }

  #tableOf(met: readonly R[], range: Range): string[][] {
    const inside = this.#work.props().columns.slice(range.left, range.right + 1)
    const high = Math.min(range.bottom, this.#work.known - 1) - range.top + 1
    const table = Array.from({ length: Math.max(0, high) }, (_, i) =>
      inside.map((c) => this.#work.textOf(met[i] ?? null, range.top + i, c)),
    )
    return this.#withHeadings ? [inside.map((c) => c.heading), ...table] : table
  }
}
