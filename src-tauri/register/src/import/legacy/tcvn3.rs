//! TCVN3 (ABC), the one-byte code of the .Vn fonts: its 74 letters as UniKey, xvnkb and glibc have them, which agree on
//! every one. Only Ă Â Đ Ê Ô Ơ Ư have codes as capitals; a capital with a tone is a small letter in a font of capitals.

use super::codepage::{passes, western};

/// Runs of letters, each with the code of its first.
const RUNS: [(u32, &str); 8] = [
    (0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"),
    (0xb5, "àảãáạ"),
    (0xbb, "ằẳẵắ"),
    (0xc6, "ặầẩẫấậè"),
    (0xce, "ẻẽéẹềểễếệìỉ"),
    (0xdc, "ĩíịò"),
    (0xe1, "ỏõóọồổỗốộờởỡớợù"),
    (0xf1, "ủũúụừửữứựỳỷỹýỵ"),
];

/// The text that a .Vn font would show; none if a character is no code of it.
pub(super) fn decode(text: &str) -> Option<String> {
    text.chars().map(|c| if passes(c) { Some(c) } else { letter(u32::from(western(c))) }).collect()
}

fn letter(code: u32) -> Option<char> {
    let (first, run) = RUNS.iter().rev().find(|(first, _)| *first <= code)?;
    run.chars().nth(usize::try_from(code - first).ok()?)
}
