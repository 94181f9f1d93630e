//! Names taken apart: honorific from name, family from given, and the order in which people stand.

use proptest::prelude::*;
use register::domain::awardee::Gender;
use register::domain::honorific::{addressed, gender_of};
use register::domain::person_name::PersonName;
use register::domain::sort_key::{person_sort_key, plain_sort_key};
use register::domain::text::Name;
use register::domain::tone::one_style;

#[test]
fn an_honorific_leaves_the_name_and_a_name_that_looks_like_one_stays() {
    let (he, she) = (Some(Gender::Male), Some(Gender::Female));
    for (text, honorific, gender, name) in [
        ("Đồng chí Thượng tá Nguyễn Hữu Tấn Lộc", "Thượng tá", None, "Nguyễn Hữu Tấn Lộc"),
        ("Đ/c Đại úy  Thạch Sô Phia", "Đại úy", None, "Thạch Sô Phia"),
        ("Đồng chí Lâm Thị Sà Phol", "Đồng chí", None, "Lâm Thị Sà Phol"),
        ("Thiếu tá QNCN Sơn Minh Thắng", "Thiếu tá QNCN", None, "Sơn Minh Thắng"),
        ("Trung tá chuyên nghiệp Lý Văn Bé", "Trung tá chuyên nghiệp", None, "Lý Văn Bé"),
        ("THƯỢNG ÚY TRẦN VĂN KHÁ", "THƯỢNG ÚY", None, "TRẦN VĂN KHÁ"),
        ("Thượng uý, Trần Văn Khá", "Thượng uý", None, "Trần Văn Khá"),
        ("Bà Thạch Thị Mỹ Xuyên", "Bà", she, "Thạch Thị Mỹ Xuyên"),
        ("Ông Ong Văn Bé", "Ông", he, "Ong Văn Bé"),
        ("Ông Ích Khiêm", "", None, "Ông Ích Khiêm"),
        ("Ông Thị Loan", "", None, "Ông Thị Loan"),
        ("Anh Đức", "", None, "Anh Đức"),
        ("Ông (Bà) Trần Minh Khởi", "", None, "Trần Minh Khởi"),
        ("Hoà thượng Thạch Huôn", "Hoà thượng", he, "Thạch Huôn"),
        ("Đại đức Lý Sa Rươl", "Đại đức", he, "Lý Sa Rươl"),
        ("Mục sư Trần Văn Ân", "Mục sư", None, "Trần Văn Ân"),
        ("PGS.TS. Nguyễn Thị Lan", "PGS.TS.", None, "Nguyễn Thị Lan"),
        ("TS.Nguyễn Thị Lan", "TS.", None, "Nguyễn Thị Lan"),
        ("BS.CKII Quách Vĩnh Hưng", "BS.CKII", None, "Quách Vĩnh Hưng"),
        ("Bà mẹ Việt Nam anh hùng Trần Thị Mùi", "Bà mẹ Việt Nam anh hùng", she, "Trần Thị Mùi"),
        ("Hà Sĩ Nguyên", "", None, "Hà Sĩ Nguyên"),
        ("Đồng chí", "", None, "Đồng chí"),
        ("", "", None, ""),
    ] {
        let found = addressed(text);
        let expected = (Some(honorific.to_owned()).filter(|text| !text.is_empty()), gender, name.to_owned());
        assert_eq!((found.honorific, found.gender, found.name), expected, "{text}");
        assert!(!found.household, "{text}");
    }
    assert_eq!(gender_of("Bà"), she);
    assert_eq!(gender_of("Thượng tá"), None);
}

#[test]
fn a_household_keeps_its_whole_name() {
    for text in ["Gia đình ông Sơn Hoàng Phúc", "Hộ bà Thạch Thị Na", "Hộ gia đình anh Kim Sơn", "Gia đình Lâm Văn Út"]
    {
        let found = addressed(text);
        assert!(found.household, "{text}");
        assert_eq!((found.name.as_str(), found.honorific, found.gender), (text, None, None));
    }
    assert!(!addressed("Hộ kinh doanh Phú Lợi").household);
}

#[test]
fn a_name_splits_into_family_middle_and_given() {
    for (text, family, middle, given) in [
        ("Nguyễn Hữu Tấn Lộc", "Nguyễn", "Hữu Tấn", "Lộc"),
        ("Thạch Sô Phia", "Thạch", "Sô", "Phia"),
        ("Tôn Thất Bách", "Tôn Thất", "", "Bách"),
        ("Tôn Nữ Thị Ninh", "Tôn Nữ", "Thị", "Ninh"),
        ("Tôn Thất", "Tôn", "", "Thất"),
        ("Rơ Châm Hồng", "Rơ Châm", "", "Hồng"),
        ("H’Hen Niê", "Niê", "", "H’Hen"),
        ("Y Moan Êñuôl", "Êñuôl", "", "Y Moan"),
        ("K’Tiếu", "", "", "K’Tiếu"),
        ("Lâm An", "Lâm", "", "An"),
        ("Phúc", "", "", "Phúc"),
    ] {
        let parts = PersonName::split(&Name::parse(text).unwrap());
        let found = (parts.family.unwrap_or_default(), parts.middle.unwrap_or_default(), parts.given);
        assert_eq!(found, (family.to_owned(), middle.to_owned(), given.to_owned()), "{text}");
    }
}

#[test]
fn one_word_has_one_style_of_tone_mark() {
    for (text, style) in [
        ("Hoà", "hòa"),
        ("khoẻ", "khỏe"),
        ("Thuý", "thúy"),
        ("HOÀ", "hòa"),
        ("hoàn", "hoàn"),
        ("ngoài", "ngoài"),
        ("quỳ", "quỳ"),
        ("huỳnh", "huỳnh"),
        ("hoà bình", "hòa bình"),
    ] {
        assert_eq!(one_style(text), style);
    }
}

#[test]
fn people_stand_by_given_name_then_family_then_middle() {
    let expected = [
        "Lê An",
        "Lệ An",
        "Nguyễn Văn An",
        "Trần Ân",
        "Lê Bình",
        "Lê Văn Bình",
        "Trần Đức",
        "H’Hen Niê",
        "Lê Văn Hòa",
        "Lý Văn Hoà",
        "Trần Thị Hồng",
        "Trần Thu Hồng",
        "Thạch Sô Phia",
    ];
    let mut sorted = expected;
    sorted.reverse();
    sorted.sort_by_key(|name| person_sort_key(&Name::parse(name).unwrap()));
    assert_eq!(sorted, expected);
    assert_eq!(plain_sort_key("Trường A – B"), plain_sort_key("TRƯỜNG A - B"));
    let mut units = ["Lệ An", "Lê Vân", "Lê An", "Lê Bình", "Lể Bình"];
    units.sort_by_key(|unit| plain_sort_key(unit));
    assert_eq!(units, ["Lê An", "Lê Bình", "Lê Vân", "Lể Bình", "Lệ An"]);
}

/// What the key stands for: its parts, each as a key of its own.
fn parts(name: &Name) -> (Vec<u8>, Vec<u8>, Vec<Vec<u8>>) {
    let parts = PersonName::split(name);
    let key = |text: &str| {
        let mut key = person_sort_key(&Name::parse(&text.replace(' ', "")).unwrap());
        key.truncate(key.len() - 2);
        key
    };
    let optional = |text: Option<String>| text.map(|text| key(&text)).unwrap_or_default();
    let middle = parts.middle.unwrap_or_default();
    (key(&parts.given), optional(parts.family), middle.split(' ').filter(|word| !word.is_empty()).map(key).collect())
}

proptest! {
    #[test]
    fn key_order_is_the_order_of_the_parts(
        one in "[ABCĐHLN][aàảáâăeêioôơuưy][nmcht]?( [KLTV][aăâeêôơ]?[nm]?){0,3}",
        two in "[ABCĐHLN][aàảáâăeêioôơuưy][nmcht]?( [KLTV][aăâeêôơ]?[nm]?){0,3}",
    ) {
        let (one, two) = (Name::parse(&one).unwrap(), Name::parse(&two).unwrap());
        let by_key = person_sort_key(&one).cmp(&person_sort_key(&two));
        prop_assert_eq!(by_key, parts(&one).cmp(&parts(&two)));
        prop_assert_eq!(by_key.reverse(), person_sort_key(&two).cmp(&person_sort_key(&one)));
    }

    #[test]
    fn no_text_breaks_the_parting_of_names(text in "\\PC{0,40}") {
        let found = addressed(&text);
        prop_assert!(found.name.chars().count() <= text.chars().count() * 3);
        let _ = plain_sort_key(&text);
        if let Ok(name) = Name::parse(&text) {
            let _ = person_sort_key(&name);
        }
    }
}
