// The kinds of file that lists come in.
export const LISTS = ['xlsx', 'xls', 'docx', 'csv']

/** The first of some paths that may be a list. */
export function listAmong(paths: string[]): string | undefined {
  return paths.find((path) => LISTS.includes(path.split('.').at(-1)?.toLowerCase() ?? ''))
}
