import { expect, test } from 'vitest'
import { htmlFromTable, tableFromText, textFromTable } from './clipboard'

test.each<[string, string, string[][]]>([
  ['one cell', 'Giấy khen', [['Giấy khen']]],
  [
    'Excel ends a copy with one newline',
    'An\tÔng\r\nBình\tBà\r\n',
    [
      ['An', 'Ông'],
      ['Bình', 'Bà'],
    ],
  ],
  ['an empty last row is a row', 'An\r\n\r\n', [['An'], ['']]],
  ['one column with a gap', 'An\r\n\r\nBình\r\n', [['An'], [''], ['Bình']]],
  [
    'a line break and quotes within a cell',
    '"Thôn Đông\nxã ""Minh Khánh"""\tBà\r\n',
    [['Thôn Đông\nxã "Minh Khánh"', 'Bà']],
  ],
  ['a tab within a cell', '"a\tb"\tc', [['a\tb', 'c']]],
  [
    'a bare quote at the start is a letter',
    '"Vì sự nghiệp" 2025\tx\n5" ống\ty',
    [
      ['"Vì sự nghiệp" 2025', 'x'],
      ['5" ống', 'y'],
    ],
  ],
  [
    'a quote never closed',
    '"a\tb\nc\td',
    [
      ['"a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['empty cells at the ends', '\ta\t\r\n', [['', 'a', '']]],
  ['macOS letters come composed', 'Nguye\u0302\u0303n', [['Nguyễn']]],
  ['old Mac line ends', 'a\rb\r', [['a'], ['b']]],
])('%s', (_, text, table) => expect(tableFromText(text)).toEqual(table))

test('what is copied is pasted back', () => {
  const table = [
    ['a"b', 'c\td', 'e\nf', ''],
    ['Ự', ' x ', '"', '0123'],
  ]
  expect(tableFromText(`${textFromTable(table)}\r\n`)).toEqual(table)
})

test('the HTML flavour is escaped', () =>
  expect(htmlFromTable([['<b>&', 'x\ny']])).toContain('<td>&lt;b&gt;&amp;</td><td>x<br>y</td>'))
