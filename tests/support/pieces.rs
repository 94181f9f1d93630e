//! What lists and their files are made of, put together as bytes choose: words that decide how a cell or a row is read,
//! signs between them, and the marks of each format.

/// What lists are made of: words that decide how a cell or a row is read, and signs between them.
const WORDS: &str = " | | |, |; |\n| - | – |(|)|*|(*)|**|.|:|/|\"|”|″|nt|-nt-|-|x|1|02|3.|I|II|A|I.1|1975|15/8/1975|\
    31/2/1975|27621|08-1975|75|Tân Dậu|ngày|tháng|năm|sinh năm|SN|ngụ|Ông|Bà|Cụ|Đồng chí|đ/c|Thượng tá|\
    Đại úy QNCN|PGS.TS.|Hòa thượng|Gia đình ông|Hộ bà|Hộ|Vợ chồng|Nguyễn|Văn|Thị|Thạch|Sà|Phol|Ánh|Kim|\
    NGUYỄN|H’Hen|Niê|Y|Trưởng|Trường|Trương|Phó Trưởng ban|Chủ tịch|Giám đốc|GIÁM ĐỐC|Cán bộ|Công an xã|\
    Chi bộ ấp|HUYỆN|Phú Tâm|Ấp|Tập thể|TẬP THỂ|Cá nhân|Hộ gia đình|Bằng khen|GIẤY KHEN|BK|GK|CSTĐ cơ sở|\
    Lao động tiên tiến|Tổng cộng|Cộng|tập thể|cá nhân|(mười lăm)|Kèm theo|Quyết định số|512/QĐ-CAT|của|\
    NGƯỜI LẬP BIỂU|TM. ỦY BAN|KT.|Nơi nhận|Ghi chú|(*) truy tặng|truy tặng|STT|Họ và tên|Chức vụ|Đơn vị|\
    Nam|Nữ|#N/A|Hình thức|\u{a0}|\u{ad}|\u{200b}|\u{301}|e\u{302}\u{323}|\t|=1+1|§Æng ThÞ|Nguyeãn Vaên|\
    Nguye^~n Va(n|ð|😀|'|\0";

/// Marks of a document's body, and text between them.
pub const BODY: &str = "<w:p>|</w:p>|<w:r>|</w:r>|<w:t>|</w:t>|<w:tbl>|</w:tbl>|<w:tr>|</w:tr>|<w:tc>|</w:tc>|\
    <w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr>|<w:vMerge w:val=\"restart\"/>|<w:br/>|\
    <w:vanish/>";

/// Marks of a spreadsheet's content.
pub const CONTENT: &str = "<table:table table:name=\"A\">|</table:table>|<table:table-row>|</table:table-row>|\
    <table:table-cell>|</table:table-cell>|<table:covered-table-cell/>|<text:p>|</text:p>|\
    <table:table-row table:number-rows-repeated=\"3\" table:visibility=\"collapse\">|\
    <table:table-cell table:number-columns-repeated=\"4\" table:number-rows-spanned=\"2\">|\
    <text:s text:c=\"9\"/>";

/// Marks of a sheet of a workbook.
pub const SHEET: &str = "<row r=\"2\">|<row r=\"3\" hidden=\"1\">|<row>|</row>|<c r=\"B2\" t=\"inlineStr\"><is><t>|\
    </t></is></c>|<c r=\"C3\" t=\"s\"><v>|</v></c>|<mergeCells><mergeCell ref=\"B2:C9\"/></mergeCells>|\
    <sheetData>|</sheetData>|<c t=\"d\"><v>2023-08-04</v></c>";

/// The words that the bytes choose, one after the other.
#[must_use]
pub fn words(bytes: &[u8]) -> String {
    let words: Vec<&str> = WORDS.split('|').collect();
    bytes.iter().map(|byte| words[usize::from(*byte) % words.len()]).collect()
}

/// Marks and words by turns as the bytes choose.
#[must_use]
pub fn marked(bytes: &[u8], marks: &str) -> String {
    let marks: Vec<&str> = marks.split('|').collect();
    let piece = |byte: &u8| match byte {
        0..160 => marks[usize::from(*byte) % marks.len()].to_owned(),
        _ => in_xml(&[*byte]),
    };
    bytes.iter().map(piece).collect()
}

/// The words without what XML would read as marks.
#[must_use]
pub fn in_xml(bytes: &[u8]) -> String {
    words(bytes).replace(['<', '&', '\0'], " ")
}
