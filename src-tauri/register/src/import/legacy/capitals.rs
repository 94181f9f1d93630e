//! Capitals that TCVN3 has no code for: a toned letter of a word in capitals, or at the front of a name, is meant as one.

use crate::domain::honorific::addressed;
use crate::domain::person_name::is_family;

/// Raises the letters that can only have been capitals: "NGUYễN THị Hà", "Ông Lê Thị ánh, Trưởng ban", "ủy ban" in front.
pub(super) fn raised(text: &str) -> String {
    text.split_inclusive([',', ';', '\n']).map(raised_part).collect()
}

/// What parts words; lists are full of doubled and of hard spaces.
const SPACES: [char; 2] = [' ', '\u{a0}'];

/// The same between two commas.
fn raised_part(text: &str) -> String {
    let words: Vec<&str> = text.split(SPACES).collect();
    let cases: Vec<Case> = words.iter().map(|word| case_of(word)).collect();
    let filled: Vec<usize> = words.iter().enumerate().filter(|(_, word)| !word.is_empty()).map(|(at, _)| at).collect();
    let plain = filled.iter().filter_map(|at| words.get(*at).copied()).collect::<Vec<_>>().join(" ");
    let name = addressed(head_of_household(&plain)).name;
    let name: Vec<&str> = name.split(' ').collect();
    let first_of_name = filled.len().checked_sub(name.len()).filter(|_| is_name(&name)).and_then(|at| filled.get(at));
    let named_from = first_of_name.copied().unwrap_or(words.len());
    let front = filled.first().copied();
    let is_committee = plain.starts_with("ủy ban") || plain.starts_with("uỷ ban");
    let mut in_capitals = false;
    let raise = |(at, word): (usize, &&str)| {
        let (case, after) = (cases.get(at), cases.get(at + 1));
        let among = case == Some(&Case::Open) && in_capitals && after != Some(&Case::Small);
        in_capitals = among || case == Some(&Case::Capitals);
        let committee = is_committee && front == Some(at);
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

/// Behind "Gia đình" or "Hộ" stands a person.
fn head_of_household(text: &str) -> &str {
    ["Gia đình ", "Hộ gia đình ", "Hộ "].iter().find_map(|front| text.strip_prefix(front)).unwrap_or(text)
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
