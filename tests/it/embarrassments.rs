//! The embarrassment detector: what rules find in the words before anything is printed, and what they leave alone.

use register::domain::awardee::{AwardeeKind, Gender};
use register::domain::date::{Date, Span};
use register::domain::finding::{Finding, Place, Spot};
use register::domain::id::{AwardId, UnitId};
use register::domain::listed::Listed;
use register::domain::number_words::number_from_words;
use register::domain::text::{Name, Prose};
use register::domain::tone::{ToneStyle, other_style};
use register::domain::unit::{Unit, UnitName};
use register::rules::capitals_left_over::capitals_left_over;
use register::rules::counts_said::counts_said;
use register::rules::honorific_and_gender::honorific_and_gender;
use register::rules::known_slips::known_slips;
use register::rules::one_tone_style::one_tone_style;
use register::rules::state_and_motto::{StateAndMotto, state_and_motto};
use register::rules::tone_marks::tone_marks;
use register::rules::unit_of_the_day::{UnitInList, unit_of_the_day};
use register::rules::weekday_said::weekday_said;

fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

/// A line of a person.
fn person(line: i64, text: &str) -> Listed {
    let (honorific, position, unit, achievement) = (None, None, None, None);
    let (award, kind, gender) = (AwardId(line), AwardeeKind::Individual, None);
    Listed { award, line, kind, name: name(text), honorific, gender, position, unit, achievement }
}

fn persons(names: &[&str]) -> Vec<Listed> {
    (1..).zip(names).map(|(line, name)| person(line, name)).collect()
}

/// A line whose unit is written so.
fn of_unit(line: i64, unit: &str) -> Listed {
    Listed { unit: Some(name(unit)), ..person(line, "Lâm Văn An") }
}

fn units(units: &[&str]) -> Vec<Listed> {
    (1..).zip(units).map(|(line, unit)| of_unit(line, unit)).collect()
}

/// The words found, each with what is to be done.
fn told(findings: impl IntoIterator<Item = Finding>) -> Vec<String> {
    let places = findings.into_iter().flat_map(|finding| finding.places);
    let told = |place: Place| {
        let advice = place.advice.map_or_else(String::new, |advice| format!(" → {}", advice.vi));
        format!("{}{advice}", place.words)
    };
    places.map(told).collect()
}

#[test]
fn marks_in_names_are_judged_only_where_they_are_surely_wrong() {
    for (wrong, advice) in [
        ("Nguyễn Văn Hòang", "Hòang → Nên ghi “Hoàng”."),
        ("Trần Thị Qúy", "Qúy → Nên ghi “Quý”."),
        ("Nguyên Văn Hùng", "Nguyên → Nên ghi “Nguyễn”."),
        ("Trân Thị Hà", "Trân → Nên ghi “Trần”."),
        ("Lê Thi Hồng Gấm", "Thi → Nên ghi “Thị”."),
        ("Phan Van Định", "Van → Nên ghi “Văn”."),
        ("Nguyễn Văn Hưởởng", "Hưởởng → Đây không phải một tiếng Việt; hãy xem lại dấu."),
    ] {
        assert_eq!(told(tone_marks(&persons(&[wrong]), &[])), [advice], "{wrong}");
    }
    let right = [
        "Y Moan Êñuôl",
        "H’Hen Niê",
        "K’Tiếu",
        "Thạch Sô Phia",
        "Lâm Thị Sà Phol",
        "Kpă Klơng",
        "Rơ Châm H’Yéo",
        "Đinh Drôt",
        "Giàng A Páo",
        "Vừ Mí Kẻo",
        "Kim Sêne",
        "Danh Thị Tươi",
        "Sơn Riêp",
        "Nguyễn Thị Thuỳ Trâm",
        "Nguyễn Thị Thùy Trâm",
        "Tôn Nữ Thị Ninh",
        "Nguyen Van Hung",
        "Đặng Thi",
        "Ksor Phước",
        "Hồ A Phênh",
        "Ngô Thị Khuyên",
        "Phạm Quỳnh Như",
        "Đoàn Giỏi",
        "Trần Khuỷu",
        "Nguyễn Thanh Thanh",
        "Thân Nhân Trung",
    ];
    assert_eq!(told(tone_marks(&persons(&right), &[])), [""; 0]);
}

#[test]
fn marks_in_other_words_are_judged_by_spelling_and_by_the_rest_of_the_list() {
    let list = units(&[
        "Công an xã Phú Tâm",
        "Công an xã Phú Tâm",
        "Công an xã Phú Mỹ",
        "Công an xa Phú Tâm",
        "Công án xã Phú Tâm",
        "Công an xã Phú Tấm",
        "Công ty TNHH ABC",
        "UBND TP Sóc Trăng",
        "Buôn Đôn, Đắk Lắk",
        "Xã Đạ Tẻh",
        "Krông Nô",
        "Trường THPT Hoàng Diệu",
        "HĐND huyện",
        "Công ty Vinamilk",
        "Trừơng Tiểu học A",
    ]);
    assert_eq!(told(tone_marks(&list, &[])), ["xa → Nên ghi “xã”.", "Trừơng → Nên ghi “Trường”."]);
    let said = [(Spot::Subject, "Về việc tặng Giâý khen")];
    assert_eq!(told(tone_marks(&[], &said)), ["Giâý → Nên ghi “Giấy”."]);
}

#[test]
fn slips_that_were_printed_once_are_known() {
    let position = |text: &str| Listed { position: Some(name(text)), ..person(1, "Lâm Văn An") };
    for (text, advice) in [
        ("Hệu trưởng", "Hệu trưởng → Nên ghi “Hiệu trưởng”."),
        (
            "Phó Chủ tịch UBND xã thị trấn Phú Lộc",
            "xã thị trấn → Hai loại đơn vị hành chính đứng liền nhau; hãy giữ một.",
        ),
        ("Cán bộ của của xã", "của của → Từ này viết hai lần liền."),
    ] {
        assert_eq!(told(known_slips(&[position(text)], &[])), [advice], "{text}");
    }
    for text in ["các xã, thị trấn", "Thường trực các xã phường Cần Thơ", "luôn luôn", "Bí thư Đảng ủy xã, thị trấn"]
    {
        assert_eq!(told(known_slips(&[position(text)], &[])), [""; 0], "{text}");
    }
}

#[test]
fn one_decision_keeps_one_style_of_tones_and_names_keep_theirs() {
    let mixed = units(&["Công an xã Hòa Tú", "Công an xã Thạnh Hoà", "Công ty Thúy Hòa", "Trường Thuỷ lợi quý"]);
    assert_eq!(told(one_tone_style(&mixed, &[])), ["Hoà → Nên ghi “Hòa”.", "Thuỷ → Nên ghi “Thủy”."]);
    assert_eq!(told(one_tone_style(&persons(&["Lê Thị Hòa", "Lê Thị Hoà"]), &[])), [""; 0]);
    assert_eq!(told(one_tone_style(&units(&["xã Hoà Tú", "Thuỷ lợi", "hoàn toàn", "quý", "Quỳ"]), &[])), [""; 0]);
    for (word, style, other) in [
        ("HOÀ", Some(ToneStyle::Last), "HÒA"),
        ("thúy", Some(ToneStyle::First), "thuý"),
        ("Khoẻ", Some(ToneStyle::Last), "Khỏe"),
        ("quý", None, ""),
        ("hoàn", None, ""),
    ] {
        let found = other_style(word);
        assert_eq!(found.as_ref().map(|(style, _)| *style), style, "{word}");
        assert_eq!(found.map_or_else(String::new, |(_, other)| other), other);
    }
}

#[test]
fn capitals_are_left_over_only_among_others() {
    let list =
        persons(&["NGUYỄN VĂN AN", "Lê Thị Bình", "Nguyễn thị Hoa", "Trần Văn BÌNH", "H’Hen Niê", "Y Moan Êñuôl"]);
    let wanted = [
        "NGUYỄN VĂN AN → Nên ghi “Nguyễn Văn An”.",
        "Nguyễn thị Hoa → Nên ghi “Nguyễn Thị Hoa”.",
        "Trần Văn BÌNH → Nên ghi “Trần Văn Bình”.",
    ];
    assert_eq!(told(capitals_left_over(&list)), wanted);
    assert_eq!(told(capitals_left_over(&persons(&["NGUYỄN VĂN AN", "LÊ THỊ BÌNH", "K’TIẾU"]))), [""; 0]);
    let list = units(&["Công an XÃ Phú Tâm", "CÔNG AN XÃ PHÚ MỸ", "UBND xã", "Công ty TNHH ABC", "VNPT", "LĐLĐ huyện"]);
    assert_eq!(told(capitals_left_over(&list)), ["XÃ", "CÔNG AN XÃ PHÚ MỸ"]);
}

#[test]
fn an_honorific_is_held_against_the_gender_and_a_rank_is_not() {
    let one = |line, text: &str, honorific: &str, gender| Listed {
        honorific: Some(name(honorific)),
        gender,
        ..person(line, text)
    };
    let list = [
        one(1, "Lê Hồng Gấm", "Ông", Some(Gender::Female)),
        one(2, "Lê Văn An", "Bà", Some(Gender::Female)),
        one(3, "Lê Thị Riêng", "Thượng tá", Some(Gender::Female)),
        one(4, "Trần Thị Minh", "Ông", None),
        one(5, "Trần Minh", "Đại tá", Some(Gender::Female)),
        one(6, "Trần Văn Minh", "Đại tá", None),
    ];
    let found = honorific_and_gender(&list);
    assert_eq!(
        found.iter().map(|finding| finding.rule).collect::<Vec<_>>(),
        ["honorific-and-gender", "name-and-gender"]
    );
    assert_eq!(
        told(found),
        [
            "Ông → Cột Giới tính ghi nữ.",
            "Văn → Danh xưng hoặc giới tính là nữ.",
            "Thị → Danh xưng hoặc giới tính là nam."
        ]
    );
}

#[test]
fn counts_that_are_said_are_counted() {
    let collective = |line| Listed { kind: AwardeeKind::Collective, ..person(line, "Công an xã Phú Tâm") };
    let list: Vec<Listed> = (1..=2).map(collective).chain((3..=5).map(|line| person(line, "Lâm Văn An"))).collect();
    for (subject, wanted) in [
        ("tặng Giấy khen cho 02 tập thể và 03 cá nhân", vec![]),
        ("tặng Giấy khen cho 15 tập thể, 3 cá nhân", vec!["15 tập thể → Danh sách có 2."]),
        ("cho 2 (hai) tập thể và 25 (hai mươi lăm) cá nhân", vec!["25 (hai mươi lăm) cá nhân → Danh sách có 3."]),
        ("cho 2 (ba) tập thể", vec!["2 (ba) tập thể → Bằng số là 2, bằng chữ là 3."]),
        ("cho hai tập thể, bốn cá nhân", vec!["bốn cá nhân → Danh sách có 3."]),
        ("Bằng khen cho 01 tập thể, Giấy khen cho 01 tập thể", vec![]),
        ("các tập thể, cá nhân có thành tích năm 2023", vec![]),
        ("khen thưởng năm 2023 cho tập thể, cá nhân", vec![]),
        ("cho 01 hộ gia đình", vec!["01 hộ gia đình → Danh sách có 0."]),
    ] {
        assert_eq!(told(counts_said(&list, &[(Spot::Subject, subject)])), wanted, "{subject}");
    }
    for (words, number) in [
        ("mười lăm", 15),
        ("hai mươi lăm", 25),
        ("Ba mươi mốt", 31),
        ("bốn mươi tư", 44),
        ("một trăm linh năm", 105),
        ("hai trăm", 200),
        ("một nghìn hai trăm ba mươi tư", 1234),
        ("sáu", 6),
        ("hai mươi", 20),
    ] {
        assert_eq!(number_from_words(words), Some(number), "{words}");
    }
    assert_eq!(number_from_words("một số"), None);
}

#[test]
fn a_weekday_is_that_of_its_date() {
    for (text, wanted) in [
        ("Hội nghị thứ Sáu, ngày 04/8/2023", vec![]),
        ("Hội nghị thứ Năm, ngày 04/8/2023", vec!["thứ Năm, ngày 04/8/2023 → Ngày 04/8/2023 là thứ Sáu."]),
        ("chủ nhật ngày 04 tháng 8 năm 2023", vec!["chủ nhật ngày 04 tháng 8 năm 2023 → Ngày 04/8/2023 là thứ Sáu."]),
        ("thứ 6 ngày 4-8-2023", vec![]),
        ("lần thứ Năm ngày hội", vec![]),
    ] {
        let line = Listed { achievement: Prose::parse(text).ok(), ..person(1, "Lâm Văn An") };
        assert_eq!(told(weekday_said(&[line], &[])), wanted, "{text}");
    }
}

#[test]
fn the_name_of_the_state_is_letter_perfect() {
    let printed = |state: &str, motto: &str| StateAndMotto { state: vec![state.into()], motto: vec![motto.into()] };
    let right = "Độc lập - Tự do - Hạnh phúc";
    for state in ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"] {
        assert_eq!(state_and_motto(&printed(state, right)), None);
    }
    assert_eq!(state_and_motto(&StateAndMotto::default()), None);
    let wrong = printed("CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM", "Độc Lập - Tự do - Hạnh Phúc");
    assert_eq!(
        told(state_and_motto(&wrong)),
        [
            "Ũ NGHĨA VIỆT NAM → Nên ghi “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.",
            "Lập - Tự do - Hạnh Phúc → Nên ghi “Độc lập - Tự do - Hạnh phúc”.",
        ]
    );
}

#[test]
fn a_unit_receives_while_it_exists() {
    let date = |year, month, day| Date::new(year, month, day);
    let span = |from, to| Span { from, to };
    let unit = |names: &[(&str, Span)]| Unit {
        id: UnitId(1),
        stable_id: "018a2f3e-0000-7000-8000-000000000001".parse().unwrap(),
        parent: None,
        successor: Some(UnitId(2)),
        names: names.iter().map(|(text, valid)| UnitName { name: name(text), valid: *valid }).collect(),
    };
    let day = date(2025, 7, 1).unwrap();
    for (names, successor, wanted) in [
        (
            vec![("Công an huyện Mỹ Tú", span(None, date(2025, 2, 28)))],
            Some("Công an xã Mỹ Tú"),
            Some("Đơn vị chỉ có đến ngày 28/02/2025; nay là “Công an xã Mỹ Tú”."),
        ),
        (
            vec![("Công an huyện Mỹ Tú", span(None, date(2025, 2, 28)))],
            None,
            Some("Đơn vị chỉ có đến ngày 28/02/2025."),
        ),
        (vec![("Xã Mới", span(date(2025, 7, 2), None))], None, Some("Đơn vị chưa có vào ngày này.")),
        (vec![("Tên cũ", span(None, date(2025, 2, 28))), ("Tên mới", span(date(2025, 3, 1), None))], None, None),
    ] {
        let places = vec![of_unit(1, names[0].0).place(Spot::Unit, names[0].0, 0)];
        let units = vec![UnitInList { unit: unit(&names), successor: successor.map(name), places }];
        let found = unit_of_the_day(units, day).map(|finding| finding.places[0].advice.clone().unwrap().vi);
        assert_eq!(found.as_deref(), wanted);
    }
}
