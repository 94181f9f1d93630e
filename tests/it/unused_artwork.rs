//! Pictures that nothing has need of are told, deleted in one step, brought back by undo, and erased in the end.

use chrono::{DateTime, TimeDelta, Utc};
use register::domain::artwork::{ArtworkKey, ArtworkKind};
use register::domain::printing::Mode;
use register::ops::Nothing;
use register::ops::OfDecision;
use register::ops::add_artwork::{AddArtwork, ArtworkSource, add_artwork};
use register::ops::batch::Batch;
use register::ops::issue_decision::issue_decision;
use register::ops::list_artwork_uses::list_artwork_uses;
use register::ops::print_certificates::{PrintCertificates, print_certificates};
use register::ops::redo::redo;
use register::ops::remove_artwork::remove_artwork;
use register::ops::remove_template::remove_template;
use register::ops::remove_unused_artworks::{RemoveUnusedArtworks, remove_unused_artworks};
use register::ops::save_certificate_template::{SaveCertificateTemplate, save_certificate_template};
use register::ops::show_artwork::{OfArtwork, show_artwork};
use register::ops::show_template::OfTemplate;
use register::ops::undo::undo;
use register::ops::undo_state::undo_state;
use register::print::Template;
use register::{Register, Surroundings};
use tests::registers::{Desk, world_again};

fn add(register: &Register, colour: &str) -> ArtworkKey {
    let svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="{colour}"/></svg>"##
    );
    let source = ArtworkSource::Bytes(base64::Engine::encode(&base64::prelude::BASE64_STANDARD, svg));
    let name = colour.to_owned().try_into().unwrap();
    add_artwork(register, &AddArtwork { name, kind: ArtworkKind::Image, source, straighten: None }).unwrap().key
}

/// The usual template with that frame; its key.
fn template(register: &Register, name: &str, border: &ArtworkKey) -> String {
    let mut template = Template::named("a3-420x297").unwrap();
    template.name = name.to_owned();
    template.art.border.as_mut().unwrap().artwork = Some(border.clone());
    save_certificate_template(register, &SaveCertificateTemplate { key: None, template }).unwrap().key
}

/// Each picture's name, and what has need of it.
fn told(register: &Register) -> Vec<String> {
    let uses = list_artwork_uses(register, &Nothing {}).unwrap();
    let mut told: Vec<String> = uses.iter().map(|one| format!("{}: {}", one.artwork.name, one.said().vi)).collect();
    told.sort();
    told
}

fn delete(register: &Register) -> Vec<String> {
    remove_unused_artworks(register, &RemoveUnusedArtworks::default()).unwrap().names
}

fn bytes(register: &Register, key: &ArtworkKey) -> Option<String> {
    show_artwork(register, &OfArtwork { artwork: key.clone() }).ok().map(|shown| shown.bytes)
}

#[test]
fn what_no_template_has_and_nothing_was_printed_with_goes_in_one_step_and_comes_back() {
    let (desk, sample) = Desk::with_sample();
    let register = &desk.register;
    let [printed, used, off, idle] = ["red", "green", "blue", "black"].map(|colour| add(register, colour));
    let once = template(register, "Mẫu đã in", &printed);
    template(register, "Mẫu đang dùng", &used);
    let decision = sample.decisions[0];
    issue_decision(register, &OfDecision { decision }).unwrap();
    let batch = Batch { template: Some(once.clone()), ..Batch::of_decision(decision, Mode::Full) };
    let out = Some(desk.path("bằng.pdf"));
    print_certificates(register, &PrintCertificates { out, ..PrintCertificates::of(batch) }).unwrap();
    remove_template(register, &OfTemplate { template: once }).unwrap();
    remove_artwork(register, &OfArtwork { artwork: off }).unwrap();
    let all = ["black: không dùng đến", "blue: không dùng đến", "green: mẫu “Mẫu đang dùng”", "red: 1 lượt in"];
    assert_eq!(told(register), all);

    let before = bytes(register, &idle);
    let mut gone = delete(register);
    gone.sort();
    assert_eq!(gone, ["black", "blue"]);
    assert_eq!(told(register), all[2..]);
    assert_eq!(bytes(register, &idle), None);
    assert!(delete(register).is_empty());
    // To and fro, as often as one likes.
    for _ in 0..2 {
        assert_eq!(undo(register, &Nothing {}).unwrap().unwrap().vi, "Xóa ảnh không dùng");
        assert_eq!(told(register), all);
        assert_eq!(bytes(register, &idle), before);
        assert!(redo(register, &Nothing {}).unwrap().is_some());
        assert_eq!(told(register), all[2..]);
    }
}

#[test]
fn only_those_that_were_seen_go_and_never_one_that_a_template_has() {
    let desk = Desk::new();
    let register = &desk.register;
    let [one, other, used] = ["red", "green", "blue"].map(|colour| add(register, colour));
    template(register, "Mẫu của xã", &used);
    let args = RemoveUnusedArtworks { artworks: Some(vec![one, used]) };
    assert_eq!(remove_unused_artworks(register, &args).unwrap().names, ["red"]);
    assert_eq!(told(register), ["blue: mẫu “Mẫu của xã”", "green: không dùng đến"]);
    assert!(bytes(register, &other).is_some());
}

#[test]
fn a_picture_that_was_deleted_and_is_added_again_stands_before_its_deletion() {
    let desk = Desk::new();
    let register = &desk.register;
    let key = add(register, "red");
    delete(register);
    assert_eq!(add(register, "red"), key);
    assert_eq!(told(register), ["red: không dùng đến"]);
    // First the second coming, then the deletion.
    undo(register, &Nothing {}).unwrap().unwrap();
    assert!(told(register).is_empty());
    undo(register, &Nothing {}).unwrap().unwrap();
    assert_eq!(told(register), ["red: không dùng đến"]);
    assert!(undo(register, &Nothing {}).unwrap().is_none());
}

/// The usual world, some days later.
struct Later(i64, Box<dyn Surroundings>);

impl Surroundings for Later {
    fn now(&self) -> DateTime<Utc> {
        self.1.now() + TimeDelta::days(self.0)
    }

    fn random(&self) -> [u8; 10] {
        self.1.random()
    }

    fn user(&self) -> String {
        self.1.user()
    }
}

#[test]
fn after_thirty_days_the_bytes_are_erased_and_undo_stops_there() {
    let desk = Desk::new();
    let path = desk.register.path().to_owned();
    add(&desk.register, "red");
    delete(&desk.register);
    drop(desk.register);
    let opened = |days| Register::open(&path, Box::new(Later(days, world_again()))).unwrap();
    let undoable = |register: &Register| undo_state(register, &Nothing {}).unwrap().undo.is_some();
    assert!(undoable(&opened(30)));
    let register = opened(31);
    assert!(!undoable(&register));
    add(&register, "red");
    assert_eq!(told(&register), ["red: không dùng đến"]);
}

#[test]
fn the_file_itself_keeps_what_a_template_has() {
    let desk = Desk::new();
    let key = add(&desk.register, "red");
    template(&desk.register, "Mẫu của xã", &key);
    let _desk = desk.meddled(|path| {
        let file = rusqlite::Connection::open(path).unwrap();
        let refused = file.execute("DELETE FROM artwork", []).unwrap_err().to_string();
        assert!(refused.starts_with("frozen:"), "{refused}");
    });
}
