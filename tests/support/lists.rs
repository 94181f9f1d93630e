//! The lists in `fixtures/lists`, made here so that anyone can see what is in them. All names are invented.
//! `cargo run -p tests --example make_lists` writes them; a test tells when the files lag behind.

mod binary;
mod broken;
mod documents;
mod office;
mod old_fonts;
mod package;
mod patterns;
mod sample;
mod sample_rows;
mod unseen;

pub use documents::document;
pub(crate) use documents::{cell as cell_of_document, paragraph_in, table as table_of_document};
pub(crate) use package::{byte_parts, parts};

/// Every list: file name and bytes.
#[must_use]
pub fn all() -> Vec<(&'static str, Vec<u8>)> {
    let mut lists = sample::lists();
    lists.extend(patterns::lists());
    lists.extend(unseen::lists());
    lists.extend(binary::lists());
    lists.extend(documents::lists());
    lists.extend(broken::lists());
    lists.extend(old_fonts::lists());
    lists
}

/// Where the lists lie.
#[must_use]
pub fn folder() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join("lists")
}
