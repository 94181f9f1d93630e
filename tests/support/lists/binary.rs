//! An .xlsb workbook, which no free program writes: its records by hand.

use super::package::byte_parts;

pub(super) fn lists() -> Vec<(&'static str, Vec<u8>)> {
    let mut book = record(0x83, &[]);
    let mut bundle = [0_u32, 1].map(u32::to_le_bytes).concat();
    bundle.extend(wide("rId1"));
    bundle.extend(wide("Khen thưởng"));
    book.extend(record(0x8f, &[]));
    book.extend(record(0x9c, &bundle));
    book.extend(record(0x90, &[]));
    book.extend(record(0x84, &[]));
    let links = "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.bin\"/></Relationships>";
    let bytes = byte_parts(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/workbook.bin", &book),
        ("xl/_rels/workbook.bin.rels", links.as_bytes()),
        ("xl/worksheets/sheet1.bin", &sheet()),
    ]);
    vec![("binary.xlsb", bytes)]
}

/// A header, a row that is hidden, and two more; the unit is merged over all three.
fn sheet() -> Vec<u8> {
    let rows = [
        ["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
        ["1", "Trần Minh Khởi", "Trưởng ấp", "UBND xã Phú Tâm"],
        ["2", "Lâm Thị Sà Phol", "Hội viên", ""],
        ["3", "Thạch Sang", "Bí thư Chi bộ", ""],
    ];
    let mut part = record(0x81, &[]);
    part.extend(record(0x94, &[0_u32, 3, 0, 3].map(u32::to_le_bytes).concat()));
    part.extend(record(0x91, &[]));
    for (row, cells) in (0_u32..).zip(rows) {
        let mut head = [row, 0].map(u32::to_le_bytes).concat();
        head.extend([0, 0, 0, if row == 1 { 0x10 } else { 0 }]);
        part.extend(record(0, &head));
        for (column, text) in (0_u32..).zip(cells).filter(|(_, text)| !text.is_empty()) {
            let mut cell = [column, 0].map(u32::to_le_bytes).concat();
            cell.extend(wide(text));
            part.extend(record(6, &cell));
        }
    }
    part.extend(record(0x92, &[]));
    part.extend(record(0xb0, &[1_u32, 3, 3, 3].map(u32::to_le_bytes).concat()));
    part.extend(record(0x82, &[]));
    part
}

/// Kind, length and data; kinds and lengths have seven bits in each byte.
fn record(kind: u32, data: &[u8]) -> Vec<u8> {
    [seven_bits(kind), seven_bits(u32::try_from(data.len()).unwrap()), data.to_vec()].concat()
}

fn seven_bits(mut number: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let byte = u8::try_from(number & 0x7f).unwrap();
        number >>= 7;
        bytes.push(if number == 0 { byte } else { byte | 0x80 });
        if number == 0 {
            return bytes;
        }
    }
}

fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut bytes = u32::try_from(units.len()).unwrap().to_le_bytes().to_vec();
    bytes.extend(units.into_iter().flat_map(u16::to_le_bytes));
    bytes
}
