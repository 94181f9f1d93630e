/**
 * Where rows of unequal height stand, when only those in view are drawn. Rows come in blocks: a block that was drawn has its
 * measured height, another the height that the measured ones let expect. A list that would be taller than a browser's
 * element may be is pressed together where it is not drawn.
 */
import { CAP } from '../../parts/grid/viewport'

/** Rows of a block. */
export const BLOCK = 40
/** The height of a row before any was measured. */
export const ROW = 37

export type Range = { first: number; end: number }
/** A block, and how far below its top. */
export type Anchor = { block: number; below: number }

export class Heights {
  readonly #measured: ReadonlyMap<number, number>
  readonly #rows: number
  readonly #row: number
  /** How much of its height a block that is not drawn takes. */
  readonly #pressed: number
  readonly #drawn: Range

  constructor(rows: number, measured: ReadonlyMap<number, number>, drawn: Range) {
    this.#rows = rows
    this.#measured = measured
    this.#drawn = drawn
    let height = 0
    let known = 0
    for (const [block, one] of measured) {
      height += one
      known += this.#rowsOf(block)
    }
    this.#row = known ? height / known : ROW
    this.#pressed = Math.min(1, CAP / Math.max(1, height + (rows - known) * this.#row))
  }

  get blocks(): number {
    return Math.ceil(this.#rows / BLOCK)
  }

  of(block: number): number {
    const height = this.#measured.get(block) ?? this.#rowsOf(block) * this.#row
    return block >= this.#drawn.first && block < this.#drawn.end ? height : height * this.#pressed
  }

  /** The height of the blocks in a range. */
  sum(first: number, end: number): number {
    let height = 0
    for (let block = first; block < Math.min(end, this.blocks); block += 1) height += this.of(block)
    return height
  }

  at(top: number): Anchor {
    let below = Math.max(0, top)
    for (let block = 0; block < this.blocks; block += 1) {
      const height = this.of(block)
      if (below < height || block === this.blocks - 1) return { block, below }
      below -= height
    }
    return { block: 0, below: 0 }
  }

  topOf({ block, below }: Anchor): number {
    return this.sum(0, block) + below
  }

  /** The blocks that are seen, and one more at each end. */
  seen(top: number, view: number): Range {
    return {
      first: Math.max(0, this.at(top).block - 1),
      end: Math.min(this.blocks, this.at(top + view).block + 2),
    }
  }

  #rowsOf(block: number): number {
    return Math.max(0, Math.min(BLOCK, this.#rows - block * BLOCK))
  }
}

/** The heights that the bodies of blocks have now, with those measured before; the same map where nothing is new. */
export function measure(
  bodies: Iterable<HTMLElement>,
  before: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const spans = new Map<number, { top: number; bottom: number; waits: boolean }>()
  for (const body of bodies) {
    const { top, bottom } = body.getBoundingClientRect()
    const block = Number(body.dataset['block'])
    const known = spans.get(block)
    spans.set(block, { top: known?.top ?? top, bottom, waits: (known?.waits ?? false) || 'waits' in body.dataset })
  }
  const news = [...spans].flatMap(([block, { top, bottom, waits }]) => {
    const height = bottom - top
    return waits || Math.abs((before.get(block) ?? 0) - height) <= 0.5 ? [] : [[block, height] as const]
  })
  return news.length ? new Map([...before, ...news]) : before
}

/** A key for each row. While new rows come in beside old ones, one may be met twice; a row that is not here has its place. */
export function keysOf(rows: ({ sheet: string; row: number } | undefined)[], first: number): string[] {
  const keys = new Set<string>()
  return rows.map((row, at) => {
    const own = row ? `${row.sheet}\n${row.row}` : ''
    const key = row && !keys.has(own) ? own : `#${first + at}`
    keys.add(key)
    return key
  })
}
