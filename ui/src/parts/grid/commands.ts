/** Does what a key, or a button that stands for it, asks for. */
import type { Exchange } from './exchange'
import { commandOf, type Command } from './keys'
import { at, cycle, isSingle, move, tab, whole } from './selection'
import type { Menus } from './types'
import type { Typing } from './typing.svelte'
import { REACH, type Work } from './work.svelte'

export class Commands<R> {
  readonly #work: Work<R>
  readonly #typing: Typing<R>
  readonly #exchange: Exchange<R>
  readonly #menus: Menus

  constructor(work: Work<R>, typing: Typing<R>, exchange: Exchange<R>, menus: Menus) {
    this.#work = work
    this.#typing = typing
    this.#exchange = exchange
    this.#menus = menus
  }

  onkeydown = (event: KeyboardEvent): void => {
    if (!this.#typing.inList(event)) {
      const command = commandOf(event, this.#typing.mode)
      if (this.#isFutile(event, command)) this.#work.props().onNotice?.('read-only', 1)
      else if (!command || !this.run(command)) return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  /** Whether a key would write into a cell that cannot be changed. */
  #isFutile(event: KeyboardEvent, command: Command | null): boolean {
    const { canEdit, active, known } = this.#work
    if (canEdit || active.row >= known || !this.#work.props().onEdit || event.isComposing) return false
    const types = !command && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
    return types || command?.do === 'edit'
  }

  /** Does a command; false where the key should keep its usual work. */
  run(command: Command): boolean {
    return this.#inCell(command) ?? this.#amongCells(command) ?? this.#ofPage(command)
  }

  /** What is done to the text of cells; the open one stays open. */
  #inCell(command: Command): boolean | null {
    const [work, typing] = [this.#work, this.#typing]
    switch (command.do) {
      case 'cancel':
        if (typing.mode === 'idle' && isSingle(work.selection)) return false
        if (typing.mode === 'idle') work.select(at(work.active.row, work.active.column), null)
        typing.cancel()
        return true
      case 'edit':
        typing.toggle()
        return true
      case 'erase':
        typing.begin('type', '')
        return true
      case 'suggest':
        typing.suggest()
        return true
      case 'clear':
        this.#exchange.clear()
        return true
      case 'fill':
        this.#exchange.fill()
        return true
      case 'fill-down':
        void this.#exchange.fillDown()
        return true
      case 'copy-headings':
        this.#exchange.copyWithHeadings()
        return true
    }
    return null
  }

  /** What moves the active cell or the range; the open cell is committed first. */
  #amongCells(command: Command): boolean | null {
    const work = this.#work
    const ranged = !isSingle(work.selection)
    switch (command.do) {
      case 'move':
        this.#leave()
        work.select(move(work.selection, command.step, command.extend, work.field))
        return true
      case 'select':
        this.#leave()
        work.select(whole(work.selection, command.what, work.field), null)
        return true
      case 'tab': {
        this.#typing.commit()
        if (ranged) {
          work.select(cycle(work.selection, 'rows', command.back))
          return true
        }
        const next = tab(work.active, command.back, work.field)
        if (!next) return false
        work.tabFrom ??= work.active.column
        work.selectCell(next)
        return true
      }
      case 'enter':
        this.#enter(command.back, ranged)
        return true
    }
    return null
  }

  #ofPage(command: Command): boolean {
    const [work, props] = [this.#work, this.#work.props()]
    if (command.do === 'undo') {
      props.onUndo?.(command.redo)
      return props.onUndo !== undefined
    }
    this.#leave()
    switch (command.do) {
      case 'save':
        props.onSave?.()
        return true
      case 'problem':
        void this.#problem(command.direction)
        return true
      case 'filter':
        this.#menus.column(work.active.column)
        return true
      case 'delete-rows':
        void this.#deleteRows()
        return true
      case 'menu': {
        const cell = this.#typing.box?.getBoundingClientRect()
        if (cell) this.#menus.row(cell)
        return true
      }
    }
    return false
  }

  #leave(): void {
    this.#typing.commit()
    this.#work.tabFrom = null
  }

  #enter(back: boolean, ranged: boolean): void {
    const work = this.#work
    const { tabFrom } = work
    this.#leave()
    if (ranged) work.select(cycle(work.selection, 'columns', back))
    else work.select(move(at(work.active.row, tabFrom ?? work.active.column), back ? 'up' : 'down', false, work.field))
  }

  /** What was typed is written first: only then is it known what is the matter with it. */
  async #problem(direction: 1 | -1): Promise<void> {
    await this.#work.drafts.settled()
    const [work, props] = [this.#work, this.#work.props()]
    const found = work.nextProblem(direction)
    if (found === 'none') props.onNotice?.('no-problem', 0)
    else if (found) work.selectCell(found)
    else props.onProblem?.(direction, { index: work.active.row, column: work.column?.id ?? '' })
  }

  async #deleteRows(): Promise<void> {
    const { range, pages, known } = this.#work
    const { onDelete, onNotice, source } = this.#work.props()
    const count = Math.min(range.bottom, known - 1, source.total - 1) - range.top + 1
    if (count > REACH) return onNotice?.('too-many', count)
    if (count > 0) onDelete?.(pages.held(range.top, count) ?? (await pages.rows(range.top, count)))
  }
}
