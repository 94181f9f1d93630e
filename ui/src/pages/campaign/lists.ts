// The kinds of file that lists are read from.
export const LISTS = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'docx', 'csv', 'txt']

/** The first of some paths that may be a list. */
export function listAmong(paths: string[]): string | undefined {
  return paths.find((path) => LISTS.includes(path.split('.').at(-1)?.toLowerCase() ?? ''))
}
