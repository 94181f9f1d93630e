import type { pictures as vi } from '../vi/pictures'

export const pictures: typeof vi = {
  title: 'Pictures and scans in the register',
  open: 'Pictures in the register…',
  none: 'The register has no picture yet',
  noneHint: 'Pictures and scans of blanks are added while a template is made.',
  hint: 'Pictures stand in the register’s file, even when no template has them any more. What was printed is kept, so that it prints the same again.',
  name: 'Name',
  picture: 'Picture',
  kinds: { image: 'Picture', scan: 'Scan of a blank' },
  weight: 'Weight',
  use: 'Used by',
  off: 'off the list',
  unused: 'Not used',
  unsaved: 'A template not saved yet',
  printings: (n) => (n === 1 ? '1 printing' : `${n} printings`),
  total: (n, weight) => `${n === 1 ? '1 picture' : `${n} pictures`}, ${weight}`,
  remove: (n, weight) => `Delete ${n === 1 ? '1 unused picture' : `${n} unused pictures`} (${weight})`,
  removed: (n, weight) => `Deleted ${n === 1 ? '1 picture' : `${n} pictures`}, ${weight}`,
  removedHint: 'This can be undone for 30 days.',
}
