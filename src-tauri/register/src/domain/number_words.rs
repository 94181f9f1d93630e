//! Numbers in Vietnamese words, as decisions write them behind the digits: "25 (hai mươi lăm)".

use super::text::clean;
use super::tone::one_style;

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/// The number that `words` say, up to 999,999; none if they say none. "mốt", "tư", "lăm", "linh" and "lẻ" are known.
#[must_use]
pub fn number_from_words(words: &str) -> Option<usize> {
    let styled = one_style(&clean(words));
    let words: Vec<&str> = styled.split(' ').collect();
    let thousands = words.iter().position(|word| matches!(*word, "nghìn" | "ngàn"));
    match thousands {
        Some(at) => {
            let (above, below) = (words.get(..at)?, words.get(at + 1..)?);
            let below = if below.is_empty() { 0 } else { below_thousand(below)? };
            Some(below_thousand(above)? * 1000 + below)
        }
        None => below_thousand(&words),
    }
}

fn below_thousand(words: &[&str]) -> Option<usize> {
    match words {
        [hundreds, "trăm"] => Some(digit(hundreds)? * 100),
        [hundreds, "trăm", "linh" | "lẻ", one] => Some(digit(hundreds)? * 100 + digit(one)?),
        [hundreds, "trăm", rest @ ..] => Some(digit(hundreds)? * 100 + below_hundred(rest)?),
        ["linh" | "lẻ", one] => digit(one),
        _ => below_hundred(words),
    }
}

fn below_hundred(words: &[&str]) -> Option<usize> {
    match words {
        ["mười"] => Some(10),
        ["mười", one] => Some(10 + digit(one)?),
        [tens, "mươi"] => Some(digit(tens)? * 10),
        [tens, "mươi", one] | [tens, one] => Some(digit(tens)? * 10 + digit(one)?),
        [one] => digit(one),
        _ => None,
    }
}

fn digit(word: &str) -> Option<usize> {
    match word {
        "mốt" => Some(1),
        "tư" => Some(4),
        "lăm" | "nhăm" => Some(5),
        "bẩy" => Some(7),
        _ => DIGITS.iter().position(|digit| *digit == word),
    }
}
