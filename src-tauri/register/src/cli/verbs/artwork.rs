//! Pictures of the office's own.

use super::{Answer, Fields};
use crate::Register;
use crate::domain::artwork::{ArtworkKey, ArtworkKind, Straighten};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::ops::Nothing;
use crate::ops::add_artwork::{AddArtwork, ArtworkSource, add_artwork};
use crate::ops::list_artwork_uses::{ArtworkUse, list_artwork_uses};
use crate::ops::remove_artwork::remove_artwork;
use crate::ops::remove_unused_artworks::{RemoveUnusedArtworks, remove_unused_artworks};
use crate::ops::show_artwork::OfArtwork;

pub(super) fn list(register: &Register) -> Result<Answer> {
    let uses = list_artwork_uses(register, &Nothing {})?;
    let line = |one: &ArtworkUse| {
        let row = &one.artwork;
        let (key, kind, media, said) = (&row.key, row.kind.code(), row.media_type.code(), one.said());
        let (weight, name, width, height) = (weight(row.bytes), &row.name, row.width, row.height);
        let (off, off_en) = if one.listed { ("", "") } else { (" (đã bỏ khỏi danh sách)", " (off the list)") };
        let head = format!("{key}  {kind:<5} {media:<13} {:>9}  {width} × {height}  {name}", weight.vi);
        let head_en = format!("{key}  {kind:<5} {media:<13} {:>9}  {width} × {height}  {name}", weight.en);
        Sentence::new(format!("{head}{off}: {}", said.vi), format!("{head_en}{off_en}: {}", said.en))
    };
    Ok(Answer::new(&uses)?.sentences(uses.iter().map(line).collect::<Vec<_>>()))
}

pub(super) fn tidy(register: &Register) -> Result<Answer> {
    let removed = remove_unused_artworks(register, &RemoveUnusedArtworks::default())?;
    let (count, weight, names) = (removed.names.len(), weight(removed.bytes), removed.names.join("”, “"));
    let said = if count == 0 {
        Sentence::new("Không có ảnh nào thừa.", "There is no picture to delete.")
    } else {
        Sentence::new(
            format!("Đã xóa {count} ảnh, {}: “{names}”. Hoàn tác được trong 30 ngày.", weight.vi),
            format!("Deleted {count} pictures, {}: “{names}”. This can be undone for 30 days.", weight.en),
        )
    };
    Ok(Answer::new(&removed)?.sentences([said]))
}

/// "340 KB", "1,2 MB".
fn weight(bytes: i64) -> Sentence {
    const KB: i64 = 1024;
    if bytes < KB * KB {
        let kilobytes = format!("{} KB", (bytes + KB - 1) / KB);
        return Sentence::new(kilobytes.clone(), kilobytes);
    }
    let tenths = (bytes * 10 + KB * KB / 2) / (KB * KB);
    let (whole, part) = (tenths / 10, tenths % 10);
    Sentence::new(format!("{whole},{part} MB"), format!("{whole}.{part} MB"))
}

pub(super) fn add(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let args = AddArtwork {
        name: fields.required("name", fields.name("name")?)?,
        kind: fields.required("kind", fields.code("kind", ArtworkKind::from_code))?,
        source: ArtworkSource::File(fields.required("file", fields.path("file"))?),
        straighten: fields.read("level", line_from_text)?,
    };
    let row = add_artwork(register, &args)?;
    let (key, name) = (&row.key, &row.name);
    Ok(Answer::new(&row)?.line(format!("Đã thêm ảnh “{name}”: {key}"), format!("Added picture “{name}”: {key}")))
}

/// Reads "0.12,0.1,0.88,0.104": where a line begins and ends.
fn line_from_text(text: &str) -> Result<Straighten, Sentence> {
    let parts: Vec<f64> = text.split(',').map_while(|part| part.trim().parse().ok()).collect();
    match *parts {
        [x1, y1, x2, y2] if parts.iter().all(|part| (0.0..=1.0).contains(part)) => {
            Ok(Straighten { from: [x1, y1], to: [x2, y2] })
        }
        _ => Err(Sentence::new(
            format!("“{text}” không phải là hai điểm. Hãy ghi như 0.12,0.1,0.88,0.104."),
            format!("“{text}” is not two points. Write them like 0.12,0.1,0.88,0.104."),
        )),
    }
}

pub(super) fn remove(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let text = fields.words("artwork").join("");
    let artwork = ArtworkKey::parse(&text)
        .ok_or_else(|| Error::NotFound { what: Sentence::new("ảnh", "picture"), id: text.clone() })?;
    remove_artwork(register, &OfArtwork { artwork })?;
    Ok(Answer::new(&())?.line("Đã bỏ ảnh khỏi danh sách.", "Took the picture off the list."))
}
