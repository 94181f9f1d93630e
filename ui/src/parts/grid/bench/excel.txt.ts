// What Excel for Windows puts on the clipboard as text/plain for 25 rows: CRLF between rows and after the last one, cells
// with a line break or a quote in quotes, a lone LF within them, and quotes doubled.
const people = Array.from({ length: 23 }, (_, i) => `Trần Văn Dán ${i + 3}\tCông nhân\tĐội ${i + 3}`)

export const EXCEL = `${['Nguyễn Thị Ễ\t"Chủ tịch\nCông đoàn"\tCông ty "Ậ"', '"Phạm ""Út"" Ợ"\t\tTổ 2', ...people].join(
  '\r\n',
)}\r\n`
