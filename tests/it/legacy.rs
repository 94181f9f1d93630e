//! Lists of the 1990s: every cell comes out as it was meant, Unicode is never touched, and what was changed is said.

use proptest::prelude::*;
use register::domain::finding::Severity;
use register::import::legacy::{Encoding, Lettering};
use register::import::{List, Problem, read_list, read_text};
use register::ops::preview_list::{PreviewList, preview};
use register::ops::read_file::ListSource;
use std::collections::HashMap;
use std::fmt::Write as _;
use tests::legacy::encoded;
use tests::words;

/// Lines that are known in every encoding: Unicode, TCVN3, VNI.
const KNOWN: [[&str; 3]; 8] = [
    ["Nguyễn Văn Hưởng", "NguyÔn V¨n H\u{ad}ëng", "Nguyeãn Vaên Höôûng"],
    ["Đặng Thị Thuỳ Trâm", "§Æng ThÞ Thuú Tr©m", "Ñaëng Thò Thuyø Traâm"],
    ["Thạch Sô Phia", "Th¹ch S« Phia", "Thaïch Soâ Phia"],
    ["Uỷ ban nhân dân tỉnh Sóc Trăng", "Uû ban nh©n d©n tØnh Sãc Tr¨ng", "Uyû ban nhaân daân tænh Soùc Traêng"],
    ["Sở Giáo dục và Đào tạo", "Së Gi¸o dôc vµ §µo t¹o", "Sôû Giaùo duïc vaø Ñaøo taïo"],
    [
        "đã có thành tích xuất sắc trong công tác",
        "®· cã thµnh tÝch xuÊt s¾c trong c«ng t¸c",
        "ñaõ coù thaønh tích xuaát saéc trong coâng taùc",
    ],
    [
        "Trường Trung học phổ thông Kế Sách",
        "Tr\u{ad}êng Trung häc phæ th«ng KÕ S¸ch",
        "Tröôøng Trung hoïc phoå thoâng Keá Saùch",
    ],
    ["ước vọng ữ ỡ ẵ ặ ỵ ỹ ỷ", "\u{ad}íc väng ÷ ì ½ Æ þ ü û", "öôùc voïng öõ ôõ aü aë î yõ yû"],
];

fn font(name: &str) -> Lettering {
    Lettering::of_font(name).unwrap()
}

#[test]
fn known_lines_read_as_they_were_typed() {
    for [unicode, tcvn3, vni] in KNOWN {
        assert_eq!(font(".VnTime").decode(tcvn3).unwrap(), unicode);
        assert_eq!(font(".VnTimeH").decode(tcvn3).unwrap(), unicode.to_uppercase());
        assert_eq!(font("VNI-Times").decode(vni).unwrap(), unicode);
    }
}

#[test]
fn fonts_tell_their_code_and_fonts_of_today_tell_nothing() {
    let told = |name: &str| Lettering::of_font(name).map(|found| (found.encoding, found.capitals));
    for name in [".VnTime", ".vntime", ".VnArial Narrow", ".VnCentury Schoolbook", ".VnHelvetIns"] {
        assert_eq!(told(name), Some((Encoding::Tcvn3, false)), "{name}");
    }
    for name in [".VnTimeH", ".VnArial NarrowH", ".VnTifani HeavyH"] {
        assert_eq!(told(name), Some((Encoding::Tcvn3, true)), "{name}");
    }
    for name in ["VNI-Times", "VNI-Helve-Condense", "VNI Aptima"] {
        assert_eq!(told(name), Some((Encoding::Vni, false)), "{name}");
    }
    for name in ["Times New Roman", "SVN-Arial", "UVN Ba Le", "Vni", "VNtimes new roman", ""] {
        assert_eq!(told(name), None, "{name}");
    }
}

#[test]
fn capitals_that_tcvn3_has_no_code_for_are_found_again() {
    let read = |text: &str| font(".VnTime").decode(&encoded(text, Encoding::Tcvn3)).unwrap();
    for text in [
        "NGUYỄN THỊ HÀ",
        "Ông NGUYỄN VĂN ÁI",
        "Lê Thị Ánh",
        "Lê  Thị Ánh ",
        "Gia đình bà Lê Thị Ánh",
        " Ủy  ban nhân dân xã Phú Tâm",
        "UBND xã Phú Tâm",
        "ấp Lê Lợi",
        "Tổ ấp Phú Hòa",
    ] {
        assert_eq!(read(text), text);
    }
}

#[test]
fn every_correct_string_comes_back_by_its_font() {
    for (encoding, name) in [(Encoding::Tcvn3, ".VnTime"), (Encoding::Vni, "VNI-Times")] {
        let texts: Vec<String> = [words::names(), words::units(), words::passages()].concat();
        // A capital with a tone at the front of a unit is written in another font.
        let written = |text: &&String| encoding == Encoding::Vni || !text.starts_with('Ủ');
        let texts: Vec<&String> = texts.iter().filter(written).collect();
        let back = |text: &str| font(name).decode(&encoded(text, encoding));
        let wrong: Vec<&&String> = texts.iter().filter(|text| back(text).as_ref() != Some(**text)).collect();
        assert!(wrong.len() * 1000 <= texts.len(), "{encoding:?}: {} of {}: {wrong:?}", wrong.len(), texts.len());
    }
}

/// A list of these names and units, as text.
fn listed(rows: &[(String, String)], write: impl Fn(&str) -> String) -> List {
    let mut text = format!("STT\t{}\t{}\n", write("Họ và tên"), write("Đơn vị công tác"));
    for (number, (name, unit)) in (1..).zip(rows) {
        writeln!(text, "{number}\t{}\t{}", write(name), write(unit)).unwrap();
    }
    read_list("list.csv", text.as_bytes()).unwrap()
}

fn rows() -> Vec<(String, String)> {
    let units = words::units();
    let small = |unit: &String| !unit.starts_with('Ủ');
    let units: Vec<String> = units.into_iter().filter(small).collect();
    words::names().into_iter().enumerate().map(|(at, name)| (name, units[at % units.len()].clone())).collect()
}

#[test]
fn every_encoding_is_found_by_its_letters_alone_and_what_is_wrong_is_flagged() {
    let rows = rows();
    let meant = listed(&rows, str::to_owned);
    let all =
        [Encoding::Tcvn3, Encoding::Vni, Encoding::Viqr, Encoding::Windows1258, Encoding::Utf8, Encoding::Decomposed];
    for encoding in all {
        let list = listed(&rows, |text| encoded(text, encoding));
        assert_eq!(list.candidates.len(), meant.candidates.len(), "{encoding:?}");
        let pairs = list.candidates.iter().zip(&meant.candidates);
        let wrong: Vec<_> = pairs.filter(|(one, other)| (&one.name, &one.unit) != (&other.name, &other.unit)).collect();
        assert!(
            wrong.len() * 100 <= rows.len(),
            "{encoding:?}: {} of {}: {:?}",
            wrong.len(),
            rows.len(),
            wrong
                .iter()
                .take(20)
                .map(|(one, other)| (&one.name, &one.unit, &other.name, &other.unit))
                .collect::<Vec<_>>()
        );
        for (one, other) in wrong {
            let flagged =
                list.problems.iter().any(|problem| problem.row == one.row && problem.severity != Severity::Info);
            assert!(flagged, "{encoding:?}: {:?} {:?} {:?}", one.name, one.unit, other.name);
        }
        assert!(list.converted.iter().all(|one| one.encoding == encoding), "{encoding:?}");
        assert!(list.converted.iter().any(|one| one.sure), "{encoding:?}");
    }
}

#[test]
fn a_short_list_in_an_old_encoding_is_read_too() {
    let rows: Vec<(String, String)> = rows().into_iter().skip(40).take(4).collect();
    for encoding in [Encoding::Tcvn3, Encoding::Vni, Encoding::Viqr, Encoding::Windows1258] {
        let list = listed(&rows, |text| encoded(text, encoding));
        let names: Vec<&str> = list.candidates.iter().map(|one| one.name.as_str()).collect();
        let meant: Vec<&str> = rows.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, meant, "{encoding:?}");
    }
}

/// Whether anything was said of encodings.
fn untouched(list: &List) -> Result<(), String> {
    if let Some(one) = list.converted.first() {
        return Err(format!("{} → {}", one.before, one.after));
    }
    let said = |sentence: &str| {
        ["Ô này được đổi", "Ô này có thể viết", "Ô này dùng phông"].iter().any(|start| sentence.starts_with(start))
    };
    list.problems.iter().find(|one| said(&one.sentence.vi)).map_or(Ok(()), |one| Err(one.sentence.vi.clone()))
}

#[test]
fn no_correct_unicode_is_changed_or_doubted() {
    let all = words::all();
    assert!(all.len() > 4_800, "{}", all.len());
    for part in all.chunks(40).chain([all.as_slice()]) {
        let rows: Vec<(String, String)> = part.iter().map(|text| (text.clone(), text.clone())).collect();
        assert_eq!(untouched(&listed(&rows, str::to_owned)), Ok(()));
    }
}

#[test]
fn no_correct_unicode_is_changed_when_it_stands_alone() {
    for text in words::all() {
        assert_eq!(untouched(&read_list("list.csv", format!("{text}\t1\n").as_bytes()).unwrap()), Ok(()));
    }
}

#[test]
fn a_name_of_another_tongue_in_the_encoding_of_the_sheet_is_asked_about() {
    let mut rows = rows()[..40].to_vec();
    rows.push(("Y Moan Êñuôl".to_owned(), "Buôn Kli".to_owned()));
    let list = listed(&rows, |text| encoded(text, Encoding::Windows1258));
    let last = list.candidates.last().unwrap();
    let asked = list.problems.iter().find_map(|one| one.suggestion.as_ref().filter(|_| one.row == last.row)).unwrap();
    assert_eq!((asked.this.as_str(), asked.by.as_str()), (last.name.as_str(), "Y Moan Êñuôl"));
}

#[test]
fn words_met_before_change_no_answer() {
    let encodings = [Encoding::Tcvn3, Encoding::Vni, Encoding::Windows1258, Encoding::Utf8, Encoding::Decomposed];
    let written = |text: &String| encodings.map(|encoding| encoded(text, encoding)).into_iter().chain([text.clone()]);
    let once: Vec<String> = words::all().iter().step_by(7).flat_map(written).collect();
    let rows: Vec<(String, String)> = once.iter().chain(&once).map(|text| (text.clone(), text.clone())).collect();
    let list = listed(&rows, str::to_owned);
    let mut read = HashMap::new();
    for one in &list.converted {
        assert_eq!(read.entry(&one.before).or_insert(&one.after), &&one.after, "{}", one.before);
    }
    // Both copies of each text were read, or neither.
    let mut times: HashMap<&str, usize> = HashMap::new();
    list.converted.iter().for_each(|one| *times.entry(&one.before).or_default() += 1);
    assert!(times.len() > 1_000, "{}", times.len());
    assert_eq!(times.iter().find(|(_, times)| **times % 4 != 0), None);
}

#[test]
fn a_unicode_cell_in_an_old_font_stays() {
    for [unicode, ..] in KNOWN {
        assert_eq!(font(".VnTime").decode(unicode), None);
        assert_eq!(font("VNI-Times").decode(unicode), None);
    }
}

#[test]
fn lists_in_old_fonts_say_what_was_changed() {
    for (name, encoding) in [
        ("vntime.xlsx", Encoding::Tcvn3),
        ("vni-times.xlsx", Encoding::Vni),
        ("viqr.csv", Encoding::Viqr),
        ("tcvn3-bytes.csv", Encoding::Tcvn3),
    ] {
        let list = read_list(name, &std::fs::read(tests::lists::folder().join(name)).unwrap()).unwrap();
        let names: Vec<&str> = list.candidates.iter().map(|one| one.name.as_str()).collect();
        let meant = ["Nguyễn Văn Hưởng", "Đặng Thị Thuỳ Trâm", "Thạch Sô Phia", "Lê Thị Ánh", "Kim Phúc", "Võ Lý"];
        assert_eq!(names, meant, "{name}");
        let number = list.decision().unwrap().number.as_ref().unwrap().as_str();
        assert_eq!(number, "512/QĐ-CAT", "{name}");
        assert!(list.converted.len() > 20 && list.converted.iter().all(|one| one.encoding == encoding), "{name}");
        let first = list.converted.iter().find(|one| one.after == "Nguyễn Văn Hưởng").unwrap();
        assert_eq!(
            (first.before.as_str(), first.sure),
            (encoded("Nguyễn Văn Hưởng", encoding).as_str(), true),
            "{name}"
        );
    }
}

#[test]
fn numbered_lines_and_the_lines_above_are_read_as_well() {
    let lines = [
        "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN",
        "(Kèm theo Quyết định số 512/QĐ-CAT ngày 04 tháng 8 năm 2003 của Giám đốc Công an tỉnh Sóc Trăng)",
        "1. Ông Nguyễn Văn Hưởng, Trưởng Công an xã, Công an xã Phú Tâm",
        "2. Bà Đặng Thị Thuỳ Trâm, Hội viên, Hội Liên hiệp Phụ nữ xã Thạnh Quới",
    ];
    for encoding in [Encoding::Tcvn3, Encoding::Vni, Encoding::Viqr] {
        let list = read_text("dán", &encoded(&lines.join("\n"), encoding)).unwrap();
        let names: Vec<_> = list.candidates.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Nguyễn Văn Hưởng", "Đặng Thị Thuỳ Trâm"], "{encoding:?}");
        let decision = list.decision().and_then(|decision| decision.issuer.as_deref());
        assert_eq!(decision, Some("Giám đốc Công an tỉnh Sóc Trăng"), "{encoding:?}");
        assert_eq!(list.converted[0].cell, None, "a line above the list");
    }
}

#[test]
fn the_preview_says_how_many_cells_were_changed_and_shows_some() {
    let list = ListSource::File(tests::lists::folder().join("vntime.xlsx")).into();
    let args = PreviewList { list, decision: None };
    let shown = preview(&args).unwrap();
    let line = &shown.report()[2];
    assert!(line.vi.starts_with("Đã đổi từ TCVN3: 23 ô. Ví dụ A1 “"), "{}", line.vi);
    assert!(line.en.starts_with("Changed from TCVN3: 23 cells. Such as A1 “"), "{}", line.en);
    let wire = serde_json::to_value(&shown.converted[0].cells[0]).unwrap();
    assert_eq!(wire["encoding"], "tcvn3");
    assert_eq!(wire["after"], "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN");
}

#[test]
fn a_cell_that_may_be_read_two_ways_in_a_mixed_list_is_left_and_flagged() {
    let csv = "STT\tHọ và tên\tĐơn vị\n1\tKim Phóc\tCông an xã Phú Tâm\n2\tNguyÔn V¨n H\u{ad}ëng\tC«ng an x· Phó T©m\n";
    let list = read_list("list.csv", csv.as_bytes()).unwrap();
    let names: Vec<&str> = list.candidates.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Kim Phóc", "Nguyễn Văn Hưởng"]);
    let flagged = list.problems.iter().find(|one| one.row == 2 && one.column.as_deref() == Some("B")).unwrap();
    assert!(
        flagged.severity == Severity::Warning && flagged.sentence.vi.contains("Kim Phúc"),
        "{}",
        flagged.sentence.vi
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_mix_of_correct_unicode_is_changed(picks in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..12)) {
        let all = words::all();
        let rows: Vec<(String, String)> =
            picks.iter().map(|(one, other)| (one.get(&all).clone(), format!("{} {}", other.get(&all), one.get(&all)))).collect();
        prop_assert_eq!(untouched(&listed(&rows, str::to_owned)), Ok(()));
    }

    #[test]
    fn any_text_in_any_font_is_read_or_left(text in "[ -~\u{a0}-\u{ff}\u{1ea0}-\u{1ef9}]{0,20}") {
        for name in [".VnTime", "VNI-Times"] {
            let shown = font(name).decode(&text);
            prop_assert!(!text.is_ascii() || shown.as_ref() == Some(&text));
        }
        let list = read_list("list.csv", format!("STT\tHọ và tên\n1\tNguyễn {text}\n").as_bytes()).unwrap();
        for one in &list.converted {
            prop_assert!(one.before != one.after && unicode_normalization::is_nfc(&one.after), "{:?}", one);
            let at = |problem: &Problem| format!("{}{}", problem.column.as_deref().unwrap_or_default(), problem.row);
            let warned = list.problems.iter().any(|problem| Some(at(problem)) == one.cell);
            prop_assert!(one.sure || warned, "{:?}", one);
        }
    }
}
