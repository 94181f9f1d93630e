import type { Dictionary } from '../vi'

export const printing: Dictionary['printing'] = {
  confirm: {
    title: (n) => `Mark ${n} certificates as printed?`,
    hint: 'Look at the sheets that came out. Mark what was spoiled; those certificates are then still to print.',
    find: 'Find a name',
    spoiled: (n) => `${n} spoiled`,
    mark: (name) => `The sheet of ${name} is spoiled`,
    reason: (name) => `Why the sheet of ${name} is spoiled`,
    reasons: ['Paper jam', 'Off the frame', 'Faint ink', 'Creased, torn', 'Wrong blank'],
    none: 'No such name.',
    more: (n) => `and ${n} more; type a name to find it`,
    do: (n) => `${n} are printed`,
    later: 'Later',
    done: (printed, again) =>
      again ? `${printed} certificates printed, ${again} to print again` : `${printed} certificates printed`,
    left: (n) => `${n} blanks are left.`,
  },
}
