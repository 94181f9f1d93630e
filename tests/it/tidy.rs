//! The invariants of ARCHITECTURE.md, read from the source itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const LINES_MAX: usize = 400;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn source() -> PathBuf {
    root().join("src-tauri/register/src")
}

fn files_below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn rust_files() -> Vec<(String, String)> {
    let with_text = |path: PathBuf| {
        let name = path.strip_prefix(source()).unwrap().to_string_lossy().replace('\\', "/");
        (name, fs::read_to_string(&path).unwrap())
    };
    files_below(&source(), "rs").into_iter().map(with_text).collect()
}

/// The floor that a file stands on: "store/award.rs" and "store.rs" stand on "store".
fn floor(name: &str) -> &str {
    name.split('/').next().unwrap().trim_end_matches(".rs")
}

/// What a text names right after `crate::`, braces opened.
fn named_in_crate(text: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        let before = text[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        let rest = &text[at + "crate::".len()..];
        let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        match rest.strip_prefix('{') {
            Some(group) => {
                let group = group.split_once('}').map_or(group, |(group, _)| group);
                named.extend(group.split(',').map(|part| word(part.trim())).filter(|part| !part.is_empty()));
            }
            None => {
                named.insert(word(rest));
            }
        }
    }
    named
}

#[test]
fn nothing_points_left() {
    let allowed: &[(&str, &[&str])] = &[
        ("domain", &["domain"]),
        ("rules", &["domain", "rules"]),
        ("import", &["domain", "import", "quick"]),
        ("print", &["domain", "print", "quick"]),
        ("report", &["domain", "report"]),
        ("store", &["domain", "store", "error", "surroundings", "watch"]),
        ("ops", &["domain", "rules", "import", "print", "report", "store", "error", "ops", "Register"]),
        ("api", &["ops", "error", "bindings", "Register"]),
        ("desk", &["domain", "ops", "api", "error", "surroundings", "watch", "bindings", "Register"]),
        ("bindings", &["domain", "api", "desk", "error", "watch"]),
        ("cli", &["domain", "ops", "api", "error", "cli", "Register", "Machine"]),
        ("error", &["domain", "import", "print", "report", "error"]),
        ("register", &["domain", "print", "store", "error", "surroundings", "watch"]),
        ("quick", &[]),
        ("surroundings", &["domain"]),
        ("watch", &["error"]),
        ("lib", &["error", "register", "surroundings", "watch"]),
    ];
    for (name, text) in rust_files() {
        let (_, may) =
            allowed.iter().find(|(of, _)| *of == floor(&name)).unwrap_or_else(|| panic!("{name}: no such floor"));
        for named in named_in_crate(&text) {
            assert!(may.contains(&named.as_str()), "{name} may not use crate::{named}");
        }
    }
}

#[test]
fn each_crate_is_known_on_its_own_floor_only() {
    let homes: &[(&str, &[&str])] = &[
        ("rusqlite", &["store"]),
        ("calamine", &["import"]),
        ("printpdf", &["print/draw", "print/font"]),
        ("lopdf", &["print/draw", "print/font"]),
        ("harfrust", &["print"]),
        ("resvg", &["print/artwork"]),
        ("hayro", &["print/raster"]),
        ("image", &["print/artwork"]),
        ("png", &["print/raster"]),
        ("rust_xlsxwriter", &["report"]),
        ("docx_rs", &["report/docx"]),
        (
            "base64",
            &[
                "ops/add_artwork",
                "ops/preview_scan",
                "ops/show_artwork",
                "ops/show_sheet",
                "print/artwork",
                "print/template/file",
            ],
        ),
        ("serde_json", &["api", "cli", "desk", "ops/read_apart", "store/change"]),
        ("clap", &["cli"]),
        ("tempfile", &["ops/write_file"]),
        ("getrandom", &["surroundings"]),
        ("tauri", &[]),
    ];
    for (name, text) in rust_files() {
        for (of, may) in homes {
            let uses = text.contains(&format!("{of}::")) || text.contains(&format!("use {of}"));
            let at_home = may.iter().any(|home| name == format!("{home}.rs") || name.starts_with(&format!("{home}/")));
            assert!(!uses || at_home, "{name} may not use {of}");
        }
    }
}

#[test]
fn only_the_doors_know_the_time_and_chance() {
    for (name, text) in rust_files() {
        for source in ["Utc::now", "Local::now", "SystemTime::now", "Instant::now", "now_v7", "new_v4"] {
            assert!(name == "surroundings.rs" || !text.contains(source), "{name} may not use {source}");
        }
    }
}

#[test]
fn sql_stands_only_in_the_store_and_the_migrations() {
    for (name, text) in rust_files() {
        if floor(&name) != "store" {
            for statement in ["SELECT ", "INSERT INTO", "DELETE FROM", "UPDATE award"] {
                assert!(!text.contains(statement), "{name} holds SQL: {statement}");
            }
        }
    }
}

#[test]
fn every_file_says_what_it_is_for_and_stays_short() {
    let mut files = files_below(&root().join("src-tauri"), "rs");
    files.extend(files_below(&root().join("tests"), "rs"));
    for path in files.iter().filter(|path| !path.components().any(|part| part.as_os_str() == "target")) {
        let text = fs::read_to_string(path).unwrap();
        assert!(text.starts_with("//! "), "{} does not begin with what it is for", path.display());
        let lines = text.lines().count();
        assert!(lines <= LINES_MAX, "{} has {lines} lines; the wall is {LINES_MAX}", path.display());
        assert_ne!(path.file_name().unwrap(), "mod.rs", "{}", path.display());
    }
}

#[test]
fn every_migration_is_listed_in_order() {
    let listed = fs::read_to_string(source().join("store/migration.rs")).unwrap();
    let files: Vec<String> = files_below(&root().join("migrations"), "sql")
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    let mut at = 0;
    for (number, file) in (1..).zip(&files) {
        assert!(file.starts_with(&format!("{number:04}_")), "{file} is out of step");
        let found = listed[at..].find(file.as_str()).unwrap_or_else(|| panic!("{file} is not listed, or out of order"));
        at += found;
    }
}

#[test]
fn no_test_file_is_forgotten_and_no_test_is_switched_off() {
    let listed = fs::read_to_string(root().join("tests/it/main.rs")).unwrap();
    for path in files_below(&root().join("tests/it"), "rs") {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let top = path.parent().unwrap().ends_with("it");
        assert!(!top || name == "main" || listed.contains(&format!("mod {name};")), "{name} is not in main.rs");
        let text = fs::read_to_string(&path).unwrap();
        let switched_off = concat!("#[", "ignore");
        assert!(!text.contains(switched_off), "{name} switches a test off");
        let sleeps = concat!("thread::", "sleep");
        assert!(!text.contains(sleeps), "{name} sleeps");
    }
}

#[test]
fn every_dependency_says_why() {
    for manifest in ["src-tauri/Cargo.toml", "src-tauri/register/Cargo.toml", "tests/Cargo.toml"] {
        let text = fs::read_to_string(root().join(manifest)).unwrap();
        let mut inside = false;
        for line in text.lines() {
            if line.starts_with('[') {
                inside = line.contains("dependencies");
            } else if inside && line.contains('=') && !line.starts_with('#') {
                assert!(line.contains(" # "), "{manifest}: {line} does not say why it is there");
            }
        }
    }
}

#[test]
fn no_unsafe_code_and_no_stub_is_left() {
    for (name, text) in rust_files() {
        for word in ["unsafe ", "todo!", "unimplemented!", "TODO", "FIXME", "println!", "dbg!"] {
            assert!(!text.contains(word), "{name} holds {word}");
        }
    }
}
