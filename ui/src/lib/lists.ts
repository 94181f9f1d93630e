import { go } from './router'

// The kinds of file that lists are read from.
export const LISTS = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'docx', 'doc', 'csv', 'txt']

/** The first of some paths that may be a list. */
export function listAmong(paths: string[]): string | undefined {
  return paths.find((path) => LISTS.includes(path.split('.').at(-1)?.toLowerCase() ?? ''))
}

let brought = ''
/** Opens the import of a campaign, with a file that is known already or to be chosen there. */
export function bringList(campaign: number, path = ''): void {
  brought = path
  go('import', campaign)
}
/** The file that the import was opened with, once. */
export function takeBrought(): string {
  const path = brought
  brought = ''
  return path
}
