//! Capitals that TCVN3 has no code for: a toned letter of a word in capitals, or at the front of a name, is meant as one.

use crate::domain::honorific::addressed;
use crate::domain::person_name::is_family;

/// Raises the letters that can only have been capitals: "NGUYễN THị Hà", "Ông Lê Thị ánh, Trưởng ban", "ủy ban" in front.
pub(super) fn raised(text: &str) -> String {
    text.split_inclusive([',', ';', '\n']).map(raised_part).collect()
}

/// The same between two commas.
fn raised_part(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let cases: Vec<Case> = words.iter().map(|word| case_of(word)).collect();
    let name = addressed(text).name;
    let name: Vec<&str> = name.split(' ').collect();
    let named_from = if is_name(&name) { words.len().saturating_sub(name.len()) } else { words.len() };
    let front = words.iter().position(|word| !word.is_empty());
    let mut in_capitals = false;
    let raise = |(at, word): (usize, &&str)| {
        let (case, after) = (cases.get(at), cases.get(at + 1));
        let among = case == Some(&Case::Open) && in_capitals && after != Some(&Case::Small);
        in_capitals = among || case == Some(&Case::Capitals);
        let committee = front == Some(at) && matches!(*word, "ủy" | "uỷ") && words.get(at + 1) == Some(&"ban");
        if in_capitals {
            word.to_uppercase()
        } else if at >= named_from || committee {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        } else {
            (*word).to_owned()
        }
    };
    words.iter().enumerate().map(raise).collect::<Vec<_>>().join(" ")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    /// Two capitals at least, and no small letter that could have been one.
    Capitals,
    /// A small letter that has a capital.
    Small,
    /// Too few letters to tell.
    Open,
}

fn case_of(word: &str) -> Case {
    let small = word.chars().any(|c| c.is_lowercase() && has_capital(c));
    match word.chars().filter(|c| c.is_uppercase()).count() {
        _ if small => Case::Small,
        0 | 1 => Case::Open,
        _ => Case::Capitals,
    }
}

/// Small letters whose capital has a code.
fn has_capital(c: char) -> bool {
    c.is_ascii() || "ăâđêôơư".contains(c)
}

/// Words of a person's name, some of which begin with a toned letter and all others with a capital.
fn is_name(words: &[&str]) -> bool {
    let begins = |word: &&str| word.starts_with(|c: char| c.is_uppercase() || (c.is_lowercase() && !has_capital(c)));
    let family = words.iter().take(2).any(|word| word.starts_with(char::is_uppercase) && is_family(word));
    let front = words.first().is_some_and(|word| word.starts_with(char::is_uppercase));
    family && front && (2..=6).contains(&words.len()) && words.iter().all(begins)
}
