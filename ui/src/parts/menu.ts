// What menus have in common: their lines, where they open, and how arrows walk them.
import type { Component } from 'svelte'

export type MenuItem = {
  label: string
  icon?: Component<{ size?: number | string }>
  /** The keys that do the same. */
  keys?: string
  run: () => void
}

/** What a menu opens beside: a button, a cell, or a point. */
export type Anchor = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>
type Size = { width: number; height: number }

const GAP = 4

/** Below the anchor and along its left edge, with `end` along its right one; turned inward where the room ends. */
export function beside(anchor: Anchor, list: Size, room: Size, end = false): { left: number; top: number } {
  const within = (from: number, length: number, all: number) => Math.max(GAP, Math.min(from, all - length - GAP))
  const inward = end || anchor.left + list.width + GAP > room.width
  const above = anchor.bottom + list.height + 2 * GAP > room.height && anchor.top > list.height + 2 * GAP
  return {
    left: within(inward ? anchor.right - list.width : anchor.left, list.width, room.width),
    top: within(above ? anchor.top - list.height - GAP : anchor.bottom + GAP, list.height, room.height),
  }
}

/** Whether an arrow up or down was pressed; the focus is then on another of the stops. */
export function walked({ key }: KeyboardEvent, stops: readonly HTMLElement[]): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false
  const at = stops.findIndex((stop) => stop === document.activeElement)
  stops.at(key === 'ArrowDown' ? (at + 1) % stops.length : Math.max(at, 0) - 1)?.focus()
  return true
}
