// The steps of a design, to be taken back and done again. Steps of one kind in a row, such as many taps on an arrow, are one.

/** Taps further apart than this are steps of their own. */
const PAUSE = 800

export class History<T> {
  #past = $state.raw<T[]>([])
  #now = $state.raw() as T
  #future = $state.raw<T[]>([])
  #kind = ''
  #at = 0

  constructor(start: T) {
    this.#now = start
  }
  get now(): T {
    return this.#now
  }
  get canUndo(): boolean {
    return this.#past.length > 0
  }
  get canRedo(): boolean {
    return this.#future.length > 0
  }
  /** Another state; `kind` says what was done, so that more of the same at once is one step. */
  put(next: T, kind = '', time = performance.now()): void {
    const isMore = kind !== '' && kind === this.#kind && time - this.#at < PAUSE
    if (!isMore) this.#past = [...this.#past, this.#now]
    this.#now = next
    this.#future = []
    this.#kind = kind
    this.#at = time
  }
  /** The step in hand is over: what comes next is one of its own. */
  end(): void {
    this.#kind = ''
  }
  undo(): void {
    const before = this.#past.at(-1)
    if (before === undefined) return
    this.#future = [this.#now, ...this.#future]
    this.#past = this.#past.slice(0, -1)
    this.#now = before
    this.end()
  }
  redo(): void {
    const [after, ...rest] = this.#future
    if (after === undefined) return
    this.#past = [...this.#past, this.#now]
    this.#future = rest
    this.#now = after
    this.end()
  }
}
