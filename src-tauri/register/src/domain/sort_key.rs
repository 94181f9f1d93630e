//! Sort keys in Vietnamese alphabetical order: bytes that compare as the names should stand. They are stored beside
//! the names, so the register's file sorts rightly in any program.

use super::person_name::PersonName;
use super::text::{Name, clean};
use super::tone::one_style;
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use std::sync::LazyLock;

/// What made the keys. A file that says otherwise has its keys made anew.
pub const COLLATION: &str = "icu_collator 2.4 vi-u-kn";

static COLLATOR: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Tertiary);
    Collator::try_new(CollatorPreferences::from(&icu_locale_core::locale!("vi-u-kn")), options).ok()
});

/// The key of a person: given name (tên), then family name (họ), then the middle names (đệm) word by word, with a
/// zero byte between. People are looked up by given name: Lê An stands before Nguyễn Bình.
#[must_use]
pub fn person_sort_key(name: &Name) -> Vec<u8> {
    let parts = PersonName::split(name);
    let mut key = word_key(&parts.given);
    key.push(0);
    key.extend(word_key(parts.family.as_deref().unwrap_or_default()));
    key.push(0);
    key.extend(plain_sort_key(parts.middle.as_deref().unwrap_or_default()));
    key
}

/// The key of a collective, a unit or any other text: word by word from the left, with a zero byte between, so that a
/// tone counts before the next word does. Numbers count by size: "Đội 2" stands before "Đội 10". Marks that stand alone (dashes) do not count.
#[must_use]
pub fn plain_sort_key(text: &str) -> Vec<u8> {
    let keys: Vec<Vec<u8>> = clean(text)
        .split(' ')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .map(word_key)
        .collect();
    keys.join(&0)
}

/// The key of one part; it holds no zero byte. Apostrophes and the place of the tone mark do not count.
fn word_key(part: &str) -> Vec<u8> {
    let part: String = one_style(part).chars().filter(|c| !matches!(c, '\'' | '’' | 'ʼ' | '‘' | '`')).collect();
    let mut key = Vec::with_capacity(part.len() * 2);
    // The collator's data is compiled in, so the other branch is never taken; bytes are still an order.
    let written = COLLATOR.as_ref().is_some_and(|collator| collator.write_sort_key_to(&part, &mut key).is_ok());
    if !written {
        key = part.into_bytes();
    }
    key.retain(|byte| *byte != 0);
    key
}
