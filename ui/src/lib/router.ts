// Where the window is, as said by the hash: `#/campaign/12`.

export const PLACES = ['campaigns', 'decisions', 'everyone', 'print', 'templates', 'figures', 'settings'] as const
type PlaceName = (typeof PLACES)[number] | 'campaign' | 'decision' | 'awardee' | 'import' | 'duplicates' | 'template'
/** A place, and which one of its kind: by number, or by key. */
export type Place = { name: PlaceName; id: number; key?: string }

const ONE: readonly string[] = ['campaign', 'decision', 'awardee', 'import']

/** The place a hash names; what it does not know is the list of campaigns. */
export function placeFromHash(hash: string): Place {
  const [name = '', id = ''] = hash.replace(/^#\/?/, '').split('/')
  if (ONE.includes(name) && /^\d+$/.test(id)) return { name: name as PlaceName, id: Number(id) }
  if (name === 'duplicates') return { name, id: 0 }
  if ((name === 'template' || name === 'print') && /^[\w-]+$/.test(id)) return { name, id: 0, key: id }
  const known = PLACES.find((place) => place === name)
  return { name: known ?? 'campaigns', id: 0 }
}

/** The hash that names a place. */
export function hashFromPlace(name: PlaceName, id: number | string = 0): string {
  return id ? `#/${name}/${id}` : `#/${name}`
}
export function go(name: PlaceName, id: number | string = 0): void {
  location.hash = hashFromPlace(name, id)
}
