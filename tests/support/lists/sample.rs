//! The campaign "Toàn dân bảo vệ an ninh Tổ quốc" 2018 - 2023: two decisions, 15 collectives and 25 persons.

use super::office::{Page, Row, add, cells, section, single, workbook};
use super::sample_rows::{DIPLOMA_COLLECTIVES, DIPLOMA_PERSONS, MERIT_COLLECTIVES, MERIT_PERSONS};

const HEADER: &[&str] = &["STT", "Tên tập thể, cá nhân", "Năm sinh", "Chức vụ, đơn vị", "Thành tích", "Ghi chú"];

const ACHIEVEMENT: &str =
    "Đã có thành tích xuất sắc trong phong trào “Toàn dân bảo vệ an ninh Tổ quốc” giai đoạn 2018 - 2023";

const MERIT_TITLES: &[&str] = &[
    "DANH SÁCH",
    "Tập thể, cá nhân được tặng Giấy khen trong phong trào “Toàn dân bảo vệ an ninh Tổ quốc” giai đoạn 2018 - 2023",
    "(Kèm theo Quyết định số 512/QĐ-CAT ngày 04/8/2023 của Giám đốc Công an tỉnh Sóc Trăng)",
    "",
];

const DIPLOMA_TITLES: &[&str] = &[
    "DANH SÁCH",
    "Tập thể, cá nhân được tặng Bằng khen trong phong trào “Toàn dân bảo vệ an ninh Tổ quốc” giai đoạn 2018 - 2023",
    "(Kèm theo Quyết định số 287/QĐ-LĐLĐ ngày 10 tháng 8 năm 2023 của Ban Thường vụ Liên đoàn Lao động tỉnh Sóc Trăng)",
    "",
];

const FOOT: &[&[(u16, &str)]] = &[
    &[],
    &[(3, "Sóc Trăng, ngày       tháng 8 năm 2023")],
    &[(1, "NGƯỜI LẬP BIỂU"), (3, "THỦ TRƯỞNG ĐƠN VỊ")],
    &[],
    &[],
    &[(1, "Trần Thị Ngọc Bích"), (3, "Quách Thanh Tùng")],
];

type Collective = (&'static str, &'static str);
type Person = (&'static str, &'static str, &'static str, &'static str);

fn rows(collectives: &[Collective], persons: &[Person]) -> Vec<Row> {
    let told = |own: &str| if own.is_empty() { ACHIEVEMENT.to_owned() } else { own.to_owned() };
    let mut rows = vec![section("I. TẬP THỂ")];
    for (ordinal, (name, own)) in (1..).zip(collectives) {
        rows.push(cells(&[&ordinal.to_string(), name, "", "", &told(own), ""]));
    }
    rows.push(section("II. CÁ NHÂN"));
    for (ordinal, (name, birth, place, own)) in (1..).zip(persons) {
        rows.push(cells(&[&ordinal.to_string(), name, birth, place, &told(own), ""]));
    }
    let (groups, people) = (collectives.len(), persons.len());
    rows.push(section(&format!("Tổng cộng: {groups:02} tập thể, {people:02} cá nhân")));
    rows
}

fn merit() -> Page<'static> {
    let rows = rows(MERIT_COLLECTIVES, MERIT_PERSONS);
    Page { name: "GK-CAT", titles: MERIT_TITLES, header: HEADER, rows, foot: FOOT }
}

fn diploma() -> Page<'static> {
    let rows = rows(DIPLOMA_COLLECTIVES, DIPLOMA_PERSONS);
    Page { name: "BK-LDLD", titles: DIPLOMA_TITLES, header: HEADER, rows, foot: FOOT }
}

pub(super) fn lists() -> Vec<(&'static str, Vec<u8>)> {
    let mut both = workbook();
    add(both.add_worksheet(), &merit());
    add(both.add_worksheet(), &diploma());
    vec![
        ("tdbvantq-2018-2023.xlsx", both.save_to_buffer().unwrap()),
        ("quyet-dinh-512-giay-khen.xlsx", single(&merit())),
        ("quyet-dinh-287-bang-khen.xlsx", single(&diploma())),
    ]
}
