//! The PDF says exactly what the page says: words, places and widths, and what an archive asks for.

mod reading;

use crate::page::{certificate, words};
use lopdf::{Document, Object};
use proptest::prelude::*;
use reading::{at, fonts, get, inherited, number, shown};
use register::domain::certificate::CertificateWords;
use register::print::page::{Ground, Item, Mm, Page};
use register::print::template::Field;
use register::print::{
    About, Binder, Ink, Sheet, Template, draw, in_order, lay_out_certificate, lay_out_proof, pdf, raster,
};
use std::collections::BTreeSet;
use std::fmt::Write as _;

fn about() -> About {
    About { title: "Giấy khen đợt tháng 8 & năm 2023".into(), created: "2023-08-04T01:02:03Z".parse().unwrap() }
}

fn sheet(words: CertificateWords) -> Sheet {
    let title = words.name.clone();
    let page = lay_out_certificate(&certificate(words), &Template::named("a3-420x297").unwrap(), Ink::Full).page;
    Sheet { title, page }
}

/// Certificates of people with different names.
fn sheets(count: usize) -> Vec<Sheet> {
    const GIVEN: [&str; 17] = [
        "An",
        "Ẩn",
        "Bích",
        "Chí",
        "Dũng",
        "Đệ",
        "Hằng",
        "Kỷ",
        "Lữ",
        "Mỵ",
        "Nghĩa",
        "Oanh",
        "Phượng",
        "Quỹ",
        "Thủy",
        "Ửng",
        "Ỵ",
    ];
    let name = |at: usize| format!("Nguyễn Thị {} {}", GIVEN[at / 17 % 17], GIVEN[at % 17]);
    (0..count).map(|at| sheet(CertificateWords { name: name(at), ..words() })).collect()
}

fn opened(sheets: &[Sheet]) -> Document {
    Document::load_mem(&pdf(sheets, &about()).unwrap()).unwrap()
}

/// Compares what a page says with what its PDF says.
fn assert_same(document: &Document, number: u32, page: &Page) {
    let dictionary = document.get_dictionary(document.get_pages()[&number]).unwrap();
    let lines = shown(document, dictionary);
    assert_eq!(lines.len(), page.texts().count());
    for (line, run) in lines.iter().zip(page.texts()) {
        assert_eq!(line.text, run.text);
        assert_eq!(line.font, run.typeface.name());
        assert!((line.size - run.size).abs() < 0.0006, "{line:?}");
        let (x, y) = (Mm(run.origin.x).points(), (page.height - Mm(run.origin.y)).points());
        assert!((line.place.0 - x).abs() < 0.001 && (line.place.1 - y).abs() < 0.001, "{line:?} stands not at {x} {y}");
        // What is owed at the end of a line is less than a thousandth of an em.
        let width: f64 = run.glyphs.iter().map(|glyph| f64::from(glyph.advance)).sum::<f64>() * run.size;
        let last = run.glyphs.last().map_or(0.0, |g| f64::from(g.advance - g.own_width)) * run.size;
        assert!((line.width + last - width).abs() < 0.001 * run.size, "{line:?} is not {width} wide");
    }
}

#[test]
fn words_places_and_widths_are_those_of_the_page() {
    let long =
        CertificateWords { achievement: "Đã Th Tho Thanh AVATAR To. Vũ “Ỵ” fi ffi ".repeat(9), ..words() };
    let proof = lay_out_proof(&words(), &Template::named("a3-420x297").unwrap()).page;
    let sheets = [sheet(words()), sheet(long), Sheet { title: "x".into(), page: proof }];
    let document = opened(&sheets);
    for (number, sheet) in (1..).zip(&sheets) {
        assert_same(&document, number, &sheet.page);
    }
    // A line as long as lines become: what was once 0.43 pt short.
    let widest = sheets[1].page.texts().map(|run| run.bounds.width.points()).fold(0.0, f64::max);
    assert!(widest > 665.0, "{widest}");
}

#[test]
fn every_number_of_threads_gives_the_same_bytes() {
    let sheets = sheets(150);
    let on = |threads| {
        let mut binder = Binder::new(Vec::new()).unwrap();
        in_order(threads, sheets.iter().map(Ok), draw, |drawn| binder.add(drawn?)).unwrap();
        binder.finish(&about()).unwrap()
    };
    let one = on(1);
    assert!([2, 3, 8].iter().all(|&threads| on(threads) == one));
    assert!(pdf(&sheets, &about()).unwrap() == one);
}

#[test]
fn work_comes_in_order_and_stops_at_the_first_that_fails() {
    for threads in [1, 4] {
        for (fails, asked) in [(None, 1000), (Some(7), 8), (Some(500), 501)] {
            let mut count = 0;
            let jobs = (0..1000).inspect(|_| count += 1).map(|job| if Some(job) == fails { Err(job) } else { Ok(job) });
            let mut got = Vec::new();
            let end = in_order(
                threads,
                jobs,
                |job| job * 2,
                |result| {
                    got.push(result);
                    Ok(())
                },
            );
            assert_eq!(end.err(), fails);
            assert_eq!(got, (0..fails.unwrap_or(1000)).map(|job| job * 2).collect::<Vec<_>>());
            assert_eq!(count, asked);
        }
        let mut got = 0;
        let end = in_order(
            threads,
            (0..1000).map(Ok),
            |job| job,
            |job| {
                got += 1;
                if job == 300 { Err("full") } else { Ok(()) }
            },
        );
        assert_eq!((end, got), (Err("full"), 301));
    }
}

#[test]
fn each_font_is_a_subset_with_true_widths() {
    let sheets = sheets(3);
    let document = opened(&sheets);
    let page = document.get_dictionary(document.get_pages()[&1]).unwrap();
    let fonts = fonts(&document, page);
    assert_eq!(fonts.len(), 5);
    let mut tags = BTreeSet::new();
    for font in fonts.values() {
        let (tag, name) = font.name.split_once('+').unwrap();
        assert!(
            tag.len() == 6 && tag.bytes().all(|byte| byte.is_ascii_uppercase()) && tags.insert(tag),
            "{}",
            font.name
        );
        let used: BTreeSet<(u16, u64)> = sheets
            .iter()
            .flat_map(|sheet| sheet.page.texts())
            .filter(|run| run.typeface.name() == name)
            .flat_map(|run| {
                run.glyphs.iter().map(|glyph| (glyph.id, (f64::from(glyph.own_width) * 1e5).round() as u64))
            })
            .collect();
        let said: BTreeSet<(u16, u64)> =
            font.widths.iter().map(|(&id, width)| (id, (width * 100.0).round() as u64)).collect();
        assert_eq!(said, used);
        assert_eq!(font.to_unicode.len(), used.len());
        assert_eq!(get(&document, &font.dictionary, "Encoding").as_name().unwrap(), b"Identity-H");
        let descriptor = get(&document, &font.descendant, "FontDescriptor").as_dict().unwrap();
        let program = get(&document, descriptor, "FontFile2").as_stream().unwrap().decompressed_content().unwrap();
        assert!(program.len() < 60_000, "{} B", program.len());
        let glyphs = u16::from_be_bytes(table(&program, b"maxp")[4..6].try_into().unwrap());
        let map = get(&document, &font.descendant, "CIDToGIDMap").as_stream().unwrap();
        let map = map.decompressed_content().unwrap_or_else(|_| map.content.clone());
        for id in font.widths.keys() {
            let place = usize::from(*id) * 2;
            let glyph = u16::from_be_bytes([map[place], map[place + 1]]);
            assert!(glyph > 0 && glyph < glyphs, "{} {id} is {glyph} of {glyphs}", font.name);
        }
    }
}

/// A table of a TrueType font.
fn table<'f>(font: &'f [u8], tag: &[u8; 4]) -> &'f [u8] {
    let record = font[12..].chunks(16).find(|record| &record[..4] == tag).unwrap();
    let part = |at: usize| u32::from_be_bytes(record[at..at + 4].try_into().unwrap()) as usize;
    &font[part(8)..part(8) + part(12)]
}

#[test]
fn an_archive_finds_all_that_it_asks_for() {
    let bytes = pdf(sheets(2), &about()).unwrap();
    let document = Document::load_mem(&bytes).unwrap();
    let catalog = document.catalog().unwrap();
    let metadata = get(&document, catalog, "Metadata").as_stream().unwrap();
    assert!(metadata.dict.get(b"Filter").is_err(), "programs that know no PDF read it too");
    let xmp = String::from_utf8(metadata.content.clone()).unwrap();
    let info = at(&document, document.trailer.get(b"Info").unwrap()).as_dict().unwrap();
    let said = |key: &str| lopdf::decode_text_string(get(&document, info, key)).unwrap();
    for (tag, words) in
        [("dc:title", said("Title")), ("xmp:CreatorTool", said("Creator")), ("pdf:Producer", said("Producer"))]
    {
        let words = words.replace('&', "&amp;");
        assert!(
            xmp.split(&format!("<{tag}>"))
                .nth(1)
                .is_some_and(|rest| rest.contains(&format!(">{words}<")) || rest.starts_with(&words)),
            "{tag} {words}"
        );
    }
    assert_eq!(said("CreationDate"), "D:20230804010203+00'00'");
    assert!(xmp.contains("<xmp:CreateDate>2023-08-04T01:02:03+00:00<"));

    let intent = at(&document, &get(&document, catalog, "OutputIntents").as_array().unwrap()[0]).as_dict().unwrap();
    let profile = get(&document, intent, "DestOutputProfile").as_stream().unwrap();
    assert_eq!(number(profile.dict.get(b"N").unwrap()), 3.0);
    assert_eq!(&profile.decompressed_content().unwrap()[36..40], b"acsp");
    // No transparency, no encryption, nothing that runs, no file within, and no font that is not there.
    for object in document.objects.values() {
        let text = format!("{object:?}");
        for never in ["/JavaScript", "/JS", "/Encrypt", "/SMask", "/EmbeddedFile", "/Launch", "/LZWDecode", "/AA"] {
            assert!(!text.contains(&format!("{never} ")), "{never} in {text}");
        }
    }
    for page in document.get_pages().values() {
        let page = document.get_dictionary(*page).unwrap();
        assert_eq!(inherited(&document, page, "MediaBox"), get(&document, page, "TrimBox"));
    }
}

#[test]
fn the_identity_is_that_of_the_content() {
    let identity = |sheets: &[Sheet], about: &About| {
        let document = Document::load_mem(&pdf(sheets, about).unwrap()).unwrap();
        let both = document.trailer.get(b"ID").unwrap().as_array().unwrap().clone();
        assert!(both[0] == both[1] && both[0].as_str().unwrap().len() == 16);
        both[0].as_str().unwrap().to_vec()
    };
    let (one, two) = (sheets(1), sheets(2));
    let later = About { created: "2024-01-01T00:00:00Z".parse().unwrap(), ..about() };
    let all = [identity(&one, &about()), identity(&two, &about()), identity(&one, &later)];
    assert_eq!(BTreeSet::from(all.clone()).len(), 3);
    assert_eq!(all[0], identity(&one, &about()));
}

#[test]
fn many_pages_stand_in_order_and_have_their_bookmarks() {
    let sheets = sheets(270);
    let document = opened(&sheets);
    let pages = document.get_pages();
    assert_eq!(pages.len(), 270);
    let outlines = get(&document, document.catalog().unwrap(), "Outlines").as_dict().unwrap();
    let mut bookmark = get(&document, outlines, "First").as_dict().unwrap();
    for (number, sheet) in (1..).zip(&sheets) {
        let page = document.get_dictionary(pages[&number]).unwrap();
        assert!(shown(&document, page).iter().any(|line| line.text.ends_with(&sheet.title)), "page {number}");
        assert_eq!(lopdf::decode_text_string(get(&document, bookmark, "Title")).unwrap(), sheet.title);
        assert_eq!(get(&document, bookmark, "Dest").as_array().unwrap()[0].as_reference().unwrap(), pages[&number]);
        if number < 270 {
            bookmark = get(&document, bookmark, "Next").as_dict().unwrap();
        }
    }
    assert!(bookmark.get(b"Next").is_err());
}

#[test]
fn a_pdf_by_its_meaning() {
    let overlay =
        lay_out_certificate(&certificate(words()), &Template::named("a4-297x210").unwrap(), Ink::Overlay).page;
    let sheets = [sheet(words()), Sheet { title: "Trên phôi".into(), page: overlay }];
    let document = opened(&sheets);
    let mut said = String::new();
    for (key, value) in document.catalog().unwrap() {
        let known = !matches!(value, Object::Reference(_) | Object::Array(_));
        let _ = writeln!(
            said,
            "{} {}",
            String::from_utf8_lossy(key),
            if known { format!("{value:?}") } else { "…".into() }
        );
    }
    for (number, id) in document.get_pages() {
        let page = document.get_dictionary(id).unwrap();
        let edge: Vec<f64> =
            inherited(&document, page, "MediaBox").as_array().unwrap().iter().map(self::number).collect();
        let resources = inherited(&document, page, "Resources").as_dict().unwrap();
        let ground = if resources.has(b"XObject") { ", on its ground" } else { "" };
        let _ = writeln!(said, "\npage {number} of {:.2} × {:.2} pt{ground}", edge[2], edge[3]);
        for line in shown(&document, page) {
            let ((x, y), size) = (line.place, line.size);
            let _ = writeln!(said, "{x:>8.2} {y:>7.2} {size:>6.2} {:>7.2}  {} | {}", line.width, line.font, line.text);
        }
    }
    insta::assert_snapshot!("pdf", said);
}

/// The 29 letters of the alphabet and four that names have from elsewhere, each vowel with every tone.
fn letters() -> Vec<char> {
    let plain = "bcdđghklmnpqrstvxfjwz";
    let vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
    plain.chars().chain(vowels.chars()).collect()
}

/// A name, as people write it or in capitals.
fn name() -> impl Strategy<Value = String> {
    let word = prop::collection::vec(prop::sample::select(letters()), 1..8).prop_map(String::from_iter);
    let name = prop::collection::vec(word, 1..14).prop_map(|words| {
        let capital =
            |word: &String| word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect();
        words.iter().map(capital).collect::<Vec<String>>().join(" ")
    });
    (name, prop::bool::weighted(0.3)).prop_map(|(name, capitals)| if capitals { name.to_uppercase() } else { name })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3) })]

    /// By the dots of the drawn PDF, not by what the layout believes; on every template that ships.
    #[test]
    fn no_ink_lies_outside_the_boxes(name in name(), unit in name(), issuer in name(), signer in name()) {
        let issuer = issuer.to_uppercase();
        let words = CertificateWords { name, position_unit: Some(unit), issuer, signer, ..words() };
        for key in Template::keys() {
            assert_ink_in_boxes(&words, key);
        }
    }
}

fn assert_ink_in_boxes(words: &CertificateWords, key: &str) {
    const DPI: f64 = 50.0;
    let template = Template::named(key).unwrap();
    let page = lay_out_certificate(&certificate(words.clone()), &template, Ink::Full).page;
    let page = Page { ground: Ground::default(), ..page };
    let picture = raster(&pdf([Sheet { title: "x".into(), page }], &about()).unwrap(), 0, DPI).unwrap();
    let width = picture.width as usize;
    for (at, dot) in picture.dots.chunks(3).enumerate().filter(|(_, dot)| dot.iter().any(|part| *part < 250)) {
        // A dot that ink touches may reach over the edge, but by no more than itself.
        let (x, y) = ((at % width) as f64 / DPI * 25.4, (at / width) as f64 / DPI * 25.4);
        let reach = 25.4 / DPI;
        let is_inside = template.blocks.iter().any(|block| {
            let edge = &block.edge;
            x + reach >= edge.x.0 && x <= edge.right().0 && y + reach >= edge.y.0 && y <= edge.bottom().0
        });
        assert!(is_inside, "ink {dot:?} at {x:.1} {y:.1} mm of {key}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    /// A line is put together of words that were shaped before; HarfBuzz's rules are those of the whole line.
    #[test]
    fn a_line_is_what_shaping_the_whole_of_it_gives(name in name(), unit in name(), achievement in name()) {
        let words = CertificateWords { name, position_unit: Some(unit), achievement, ..words() };
        let page = lay_out_certificate(&certificate(words), &Template::named("a3-420x297").unwrap(), Ink::Full).page;
        let free = [Field::Recipient, Field::PositionUnit, Field::Achievement, Field::Signer];
        for run in page.items.iter().filter_map(|item| match item { Item::Text(run) => Some(run), Item::Path(_) => None }) {
            // The other lines have letter spacing.
            if !run.field.is_some_and(|field| free.contains(&field)) {
                continue;
            }
            let font = harfrust::Font::new(run.typeface.bytes(), 0).unwrap();
            let mut buffer = harfrust::Buffer::new();
            buffer.push_str(&run.text);
            buffer.set_direction(harfrust::Direction::LeftToRight);
            buffer.set_script(Some(harfrust::Script::LATIN));
            harfrust::shape(&harfrust::ShaperFont::new(&font), &mut buffer, harfrust::ShapeOptions::new()).unwrap();
            let em = f64::from(font.units_per_em());
            let whole: Vec<(u32, i64, usize)> = buffer.glyph_infos().iter().zip(buffer.glyph_positions())
                .map(|(info, position)| (info.glyph_id, i64::from(position.x_advance), info.cluster as usize)).collect();
            let ours: Vec<(u32, i64, usize)> = run.glyphs.iter()
                .map(|g| (u32::from(g.id), (f64::from(g.advance) * em).round() as i64, usize::from(g.start))).collect();
            prop_assert_eq!(ours, whole, "{} in {:?}", run.text, run.typeface);
        }
    }
}
