// Shortcuts in groups by the place where they hold: the commands offered now, then the keys of a table.
import type { Action } from '../lib/actions.svelte'
import { folded } from '../lib/format'
import { PLACES } from '../lib/router'
import type { Dictionary } from '../text/vi'
import { GRID_KEYS } from './gridKeys'

type KeyRow = { keys: string[]; title: string }
type KeyGroup = { title: string; rows: KeyRow[] }

/** Commands that hold on every page. */
const EVERYWHERE = ['quick', 'keys', 'undo', 'redo', 'larger', 'smaller', 'normalSize']

/** The groups whose rows hold every word of `text`, in their words or their keys. */
export function groupsOf(actions: readonly Action[], t: Dictionary, text: string): KeyGroup[] {
  const words = folded(text)
    .split(/[\s+]+/)
    .filter(Boolean)
  const isPlace = (id: string) => PLACES.some((place) => place === id)
  const of = (holds: (id: string) => boolean) =>
    actions.flatMap((one) => (one.keys && holds(one.id) ? [{ keys: [one.keys], title: one.title }] : []))
  const grid = (['gridMove', 'gridSelect', 'gridEdit', 'gridCopy'] as const).map((name) => ({
    title: t.keyHelp[name],
    rows: GRID_KEYS[name].map((one) => ({ keys: one.keys.split(' '), title: t.keyHelp.rows[one.word] })),
  }))
  const groups = [
    { title: t.keyHelp.everywhere, rows: of((id) => EVERYWHERE.includes(id)) },
    { title: t.keyHelp.places, rows: of(isPlace) },
    { title: t.keyHelp.page, rows: of((id) => !EVERYWHERE.includes(id) && !isPlace(id)) },
    ...grid,
  ]
  const fits = (row: KeyRow) => {
    const said = folded(`${row.title} ${row.keys.join(' ').replaceAll('+', ' ')}`)
    return words.every((word) => said.split(' ').some((one) => one.startsWith(word)))
  }
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => fits(row)) }))
    .filter((group) => group.rows.length > 0)
}
