//! Word documents as offices write them: tables that go on after a heading, headers of two rows, numbers that Word gives
//! by itself, letterheads and signatures in tables without borders.

use super::package::parts;

pub(super) fn lists() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("tables.docx", document(&tables())),
        ("two-row-header.docx", document(&two_row_header())),
        ("numbered.docx", document(&numbered())),
    ]
}

/// A document with one numbering of Word's own: "1." at the first level, "I." in a list of its own.
#[must_use]
pub fn document(body: &str) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"{MAIN}\"><w:body>{body}</w:body></w:document>"
    );
    let level = |format: &str| {
        format!(
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        )
    };
    let numbering = format!(
        "<w:numbering xmlns:w=\"{MAIN}\"><w:abstractNum w:abstractNumId=\"5\">{}</w:abstractNum>\
         <w:abstractNum w:abstractNumId=\"6\">{}</w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>\
         <w:num w:numId=\"2\"><w:abstractNumId w:val=\"6\"/></w:num></w:numbering>",
        level("decimal"),
        level("upperRoman"),
    );
    let styles = format!(
        "<w:styles xmlns:w=\"{MAIN}\"><w:style w:type=\"paragraph\" w:styleId=\"ListNumber\"><w:pPr><w:numPr>\
         <w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>"
    );
    parts(&[("word/document.xml", &text), ("word/numbering.xml", &numbering), ("word/styles.xml", &styles)])
}

fn paragraph(text: &str) -> String {
    paragraph_in("Times New Roman", text)
}

pub(crate) fn paragraph_in(font: &str, text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('\n', "</w:t><w:br/><w:t>").replace('\t', "</w:t><w:tab/><w:t>");
    format!(
        "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"{font}\"/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>"
    )
}

/// A paragraph that Word numbers.
fn listed(list: u32, text: &str) -> String {
    let text = paragraph(text);
    let properties = format!("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>");
    text.replacen("<w:p>", &properties, 1)
}

pub(crate) fn cell(properties: &str, inside: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>")
}

pub(crate) fn table(rows: &[String]) -> String {
    let rows: String = rows.iter().map(|row| format!("<w:tr>{row}</w:tr>")).collect();
    format!("<w:tbl>{rows}</w:tbl>")
}

fn row(texts: &[&str]) -> String {
    texts.iter().map(|text| cell("", &paragraph(text))).collect()
}

const STARTS: &str = "<w:vMerge w:val=\"restart\"/>";
const GOES_ON: &str = "<w:vMerge/>";

fn tables() -> String {
    let header = row(&["STT", "Họ và tên", "Chức vụ", "Đơn vị"]);
    let person =
        |name: &str, position: &str, unit: String| [cell("", &listed(1, "")), row(&[name, position]), unit].concat();
    let struck = "<w:p><w:del><w:r><w:delText>Cũ</w:delText></w:r></w:del><w:r><w:t>Thạch</w:t></w:r>\
                  <w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r><w:r><w:t xml:space=\"preserve\"> Sang</w:t></w:r></w:p>";
    [
        table(&[row(&["UBND HUYỆN CHÂU THÀNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"])]),
        paragraph("DANH SÁCH"),
        paragraph("Được tặng Giấy khen vì đã có thành tích xuất sắc trong công tác hòa giải năm 2023"),
        paragraph("(Kèm theo Quyết định số 7/QĐ-UBND ngày 15 tháng 02 năm 2024 của Chủ tịch UBND huyện Châu Thành)"),
        paragraph("I. TẬP THỂ"),
        table(&[header.clone(), row(&["1", "Tổ hòa giải ấp Phú Hòa", "", "Xã Phú Tâm"])]),
        paragraph("II. CÁ NHÂN"),
        table(&[
            person("Ông Trần Minh Khởi", "Trưởng ấp", cell(STARTS, &paragraph("UBND xã Phú Tâm"))),
            person("Bà Lâm Thị Sà Phol", "Hội viên & tổ viên", cell(GOES_ON, "<w:p/>")),
            header,
            [cell("", &listed(1, "")), cell("", struck), row(&["Bí thư", "Chi bộ ấp Trà Tâm"])].concat(),
        ]),
        table(&[row(&["NGƯỜI LẬP BIỂU", "CHỦ TỊCH"]), row(&["Lê Thị Thu", "Trần Văn Hai"])]),
    ]
    .concat()
}

fn two_row_header() -> String {
    let upper = [
        cell(STARTS, &paragraph("TT")),
        cell(STARTS, &paragraph("Họ và tên")),
        cell("<w:gridSpan w:val=\"2\"/>", &paragraph("Năm sinh")),
        cell(STARTS, &paragraph("Chức vụ, đơn vị")),
    ];
    let lower = [
        cell(GOES_ON, "<w:p/>"),
        cell(GOES_ON, "<w:p/>"),
        cell("", &paragraph("Nam")),
        cell("", &paragraph("Nữ")),
        cell(GOES_ON, "<w:p/>"),
    ];
    let heading = cell("<w:gridSpan w:val=\"5\"/>", &paragraph("CÁ NHÂN"));
    table(&[
        upper.concat(),
        lower.concat(),
        heading,
        row(&["1", "Trần Minh Khởi", "1975", "", "Trưởng ấp\nẤp Phú Hòa"]),
        row(&["2", "Lâm Thị Sà Phol", "", "1980", "Hội viên, Chi hội Phụ nữ ấp Phú Hòa"]),
    ])
}

fn numbered() -> String {
    [
        paragraph("QUYẾT ĐỊNH"),
        paragraph(
            "Tặng Giấy khen cho 01 tập thể, 03 cá nhân đã có thành tích xuất sắc trong phong trào thi đua năm 2023",
        ),
        paragraph("(Kèm theo Quyết định số 9/QĐ-UBND ngày 05/01/2024 của Chủ tịch UBND xã Phú Tâm)"),
        listed(2, "TẬP THỂ"),
        paragraph("1. Chi bộ ấp Phú Hòa, xã Phú Tâm"),
        listed(2, "CÁ NHÂN"),
        listed(1, "Ông Trần Minh Khởi, Trưởng ban Quản lý, Khu công nghiệp An Lạc Đông;"),
        listed(1, "Bà Lâm Thị Sà Phol\nChủ tịch Công đoàn cơ sở\nCông ty TNHH Thủy sản Ba Rinh"),
        paragraph("Khu vực thi đua số 2"),
        paragraph("Ông Thạch Sang, Bí thư, Chi bộ ấp Trà Tâm.").replacen(
            "<w:p>",
            "<w:p><w:pPr><w:pStyle w:val=\"ListNumber\"/></w:pPr>",
            1,
        ),
        paragraph("Tổng cộng: 01 tập thể, 03 cá nhân"),
        paragraph("TM. ỦY BAN NHÂN DÂN"),
        paragraph("Trần Văn Hai"),
    ]
    .concat()
}
