// What this computer keeps of a template that is being made: a design that is not saved yet, and its guides.
import type { Template } from '../../lib/api'
import type { Targets } from './box'

const draftKey = (key: string) => `sovang-design-${key}`
const guidesKey = (key: string) => `sovang-guides-${key}`

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null
  } catch {
    return null
  }
}
function keep(key: string, value: unknown): void {
  if (value === null) localStorage.removeItem(key)
  else localStorage.setItem(key, JSON.stringify(value))
}

type Draft = { of: string; template: Template }
/** The design that was left unsaved; none if the saved template is another by now. */
export function keptDraft(key: string, saved: Template): Template | null {
  const draft = read<Draft>(draftKey(key))
  return draft && draft.of === JSON.stringify(saved) ? draft.template : null
}
/** Keeps a design beside the template that it was made from; the same as saved, there is nothing to keep. */
export function keepDraft(key: string, saved: Template, template: Template): void {
  const of = JSON.stringify(saved)
  keep(draftKey(key), of === JSON.stringify(template) ? null : ({ of, template } satisfies Draft))
}

const NONE: Targets = { x: [], y: [] }
export function keptGuides(key: string): Targets {
  const kept = read<Targets>(guidesKey(key))
  return kept && Array.isArray(kept.x) && Array.isArray(kept.y) ? kept : NONE
}
export const keepGuides = (key: string, guides: Targets): void => keep(guidesKey(key), guides)

/** Whether a design that was left unsaved on this computer has that picture. */
export const isInDraft = (artwork: string): boolean =>
  Object.keys(localStorage).some((key) => key.startsWith(draftKey('')) && localStorage.getItem(key)?.includes(artwork))
