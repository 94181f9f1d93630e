/** Tables on the clipboard, as Excel, LibreOffice and Google Sheets write them: tab-separated, quoted where needed. */

/** Rows of cells from the text flavour. Exactly one final newline is dropped: it ends the last row and is no row itself. */
export function tableFromText(text: string): string[][] {
  const source = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  for (;;) {
    const quoted = source[at] === '"' ? quotedCell(source, at) : null
    let cell: string
    if (quoted) {
      cell = quoted.cell
      at = quoted.end
    } else {
      const end = cellEnd(source, at)
      cell = source.slice(at, end)
      at = end
    }
    row.push(cell)
    if (at >= source.length) break
    if (source[at] === '\n') {
      rows.push(row)
      row = []
    }
    at += 1
  }
  rows.push(row)
  return rows
}

function cellEnd(source: string, from: number): number {
  let at = from
  while (at < source.length && source[at] !== '\t' && source[at] !== '\n') at += 1
  return at
}

/**
 * A cell in quotes, or `null` where the first quote is only a letter: `"Vì sự nghiệp" năm 2025` is written bare by some
 * programs, and a quote never closed must not swallow the rest of the table.
 */
function quotedCell(source: string, from: number): { cell: string; end: number } | null {
  let cell = ''
  let at = from + 1
  for (;;) {
    const quote = source.indexOf('"', at)
    if (quote < 0) return null
    cell += source.slice(at, quote)
    const next = source[quote + 1]
    if (next === '"') {
      cell += '"'
      at = quote + 2
    } else {
      return next === undefined || next === '\t' || next === '\n' ? { cell, end: quote + 1 } : null
    }
  }
}

/** The text flavour; lines end as Excel on Windows ends them. */
export function textFromTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\r\n')
}

const quote = (cell: string): string => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** The HTML flavour, which keeps line breaks and leading zeros for word processors. */
export function htmlFromTable(rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
  return `<meta charset="utf-8"><table>${rows.map(line).join('')}</table>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>' }

const escaped = (text: string): string => text.replace(/[&<>"\n]/g, (sign) => ENTITIES[sign] ?? sign)
