//! Pictures of the office's own.

use super::{Answer, Fields};
use crate::Register;
use crate::domain::artwork::{ArtworkKey, ArtworkKind, Straighten};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::ops::Nothing;
use crate::ops::add_artwork::{AddArtwork, ArtworkSource, add_artwork};
use crate::ops::list_artworks::list_artworks;
use crate::ops::remove_artwork::remove_artwork;
use crate::ops::show_artwork::OfArtwork;

pub(super) fn list(register: &Register) -> Result<Answer> {
    let artworks = list_artworks(register, &Nothing {})?;
    let rows = artworks.iter().map(|row| {
        let (key, media) = (&row.key, row.media_type.code());
        format!("{key}  {:<5} {media} {} × {}  {}", row.kind.code(), row.width, row.height, row.name)
    });
    Ok(Answer::new(&artworks)?.rows(rows.collect::<Vec<_>>()))
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
