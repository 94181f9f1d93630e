/**
 * Text on its way into the active cell. The box is always there, focused and empty, so that an input method's first letter
 * finds its place; nothing here writes into it while something is typed.
 */
import type { Draft } from './drafts.svelte'
import { editsFromBlock } from './edit'
import type { Mode } from './keys'
import type { EditKind, RowEdit } from './types'
import { clamp } from './viewport'
import type { Work } from './work.svelte'

const SUGGEST_MS = 150

export type Box = HTMLInputElement | HTMLTextAreaElement

export class Typing<R> {
  mode = $state<Mode>('idle')
  list = $state.raw<{ items: string[]; marked: number } | null>(null)
  composing = false
  readonly #work: Work<R>
  #box: Box | null = null
  /** The row that is written in, held fast should the list be read anew meanwhile, and the text it began with. */
  #writing: { row: R | null; index: number; before: string; fresh: Draft | undefined } | null = null
  #asked = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(work: Work<R>) {
    this.#work = work
  }

  /** The box in use; it takes the focus over from the one before it. */
  attach = (box: Box): (() => void) => {
    this.#box = box
    return () => {
      if (this.#box === box) this.#box = null
    }
  }

  get box(): Box | null {
    return this.#box
  }

  /** The text in the box, composed. */
  get text(): string {
    return (this.#box?.value ?? '').normalize('NFC').replace(/\s*\n\s*/g, ' ')
  }

  focus(): void {
    this.#box?.focus({ preventScroll: true })
  }

  begin(as: Mode, text: string): void {
    const { active, canEdit } = this.#work
    const row = this.#work.rowAt(active.row)
    if (!canEdit || row === undefined || !this.#box) return
    this.#box.value = text
    this.#writing = { row, index: active.row, before: this.#box.value, fresh: this.#work.drafts.freshAt(active.row) }
    this.mode = as
    this.#work.reveal = { ...active }
    this.#box.setSelectionRange(this.#box.value.length, this.#box.value.length)
  }

  /** Begins to edit what stands in the cell, the caret at its end. */
  edit(): void {
    if (this.mode === 'idle') this.begin('edit', this.#work.activeText)
  }

  toggle(): void {
    if (this.mode === 'idle') this.edit()
    else this.mode = this.mode === 'type' ? 'edit' : 'type'
  }

  cancel(): void {
    this.mode = 'idle'
    this.#writing = null
    if (this.#box) this.#box.value = ''
    this.close()
  }

  commit(): void {
    if (this.mode === 'idle') return
    const { text } = this
    const { active } = this.#work
    const was = this.#writing
    const typed = this.mode === 'type'
    this.cancel()
    if (!was || (!typed && text === was.before)) return
    const block = { top: was.index, left: active.column, cells: [[text]] }
    const drafted = was.fresh ? () => was.fresh?.cells : this.#work.drafts.of
    const { edits, skipped } = editsFromBlock(block, this.#work.props().columns, [was.row], drafted)
    this.hand({ edits: edits.map((edit) => ({ ...edit, fresh: was.fresh })), skipped }, 'type')
  }

  hand({ edits, skipped }: { edits: RowEdit<R>[]; skipped: number }, how: EditKind): void {
    if (edits.length) this.#work.drafts.hand(edits, how)
    if (skipped) this.#work.props().onNotice?.('read-only', skipped)
  }

  /** Ends what is typed and takes the focus back, an input method's last letters included. */
  take(): void {
    if (this.composing) this.#box?.blur()
    this.commit()
    this.focus()
  }

  oninput = (): void => {
    const { active, column } = this.#work
    if (this.mode === 'idle') {
      // Only the state changes here; what stands in the box belongs to the input method.
      const [row, fresh] = [this.#work.rowAt(active.row) ?? null, this.#work.drafts.freshAt(active.row)]
      this.#writing = { row, index: active.row, before: '', fresh }
      this.mode = 'type'
      this.#work.reveal = { ...active }
    }
    if (!column?.suggestions) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#suggest(this.text, -1), SUGGEST_MS)
  }

  onblur = (): void => {
    // The window going to the back is no leaving.
    if (document.activeElement !== this.#box && !this.composing) this.commit()
  }

  /** Opens the list of all words, the first one marked. */
  suggest(): void {
    this.edit()
    void this.#suggest('', 0)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#asked += 1
    this.list = null
  }

  pick(item: string): void {
    if (!this.#box) return
    this.#box.value = item
    this.mode = 'type'
    this.commit()
  }

  /** Keys of the open list; what it leaves goes to the cell. */
  inList(event: KeyboardEvent): boolean {
    const { list } = this
    if (!list || event.altKey || event.ctrlKey || event.isComposing || event.keyCode === 229) return false
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step) this.list = { ...list, marked: clamp(list.marked + step, -1, list.items.length - 1) }
    else if (event.key === 'Escape') this.close()
    else {
      const item = list.items[list.marked]
      // Enter and Tab take the marked word, then move on as always.
      if (item !== undefined && (event.key === 'Enter' || event.key === 'Tab')) this.pick(item)
      return false
    }
    return true
  }

  async #suggest(typed: string, marked: number): Promise<void> {
    const question = ++this.#asked
    const items = await this.#work.column?.suggestions?.(this.#writing?.row ?? null, typed).catch(() => [])
    if (question === this.#asked && this.mode !== 'idle') this.list = items?.length ? { items, marked } : null
  }
}
