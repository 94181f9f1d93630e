//! Pictures of the office's own.

use super::{Answer, Fields};
use crate::Register;
use crate::domain::artwork::{ArtworkKey, ArtworkKind};
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
        straighten: None,
    };
    let row = add_artwork(register, &args)?;
    let (key, name) = (&row.key, &row.name);
    Ok(Answer::new(&row)?.line(format!("Đã thêm ảnh “{name}”: {key}"), format!("Added picture “{name}”: {key}")))
}

pub(super) fn remove(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let text = fields.words("artwork").join("");
    let artwork = ArtworkKey::parse(&text)
        .ok_or_else(|| Error::NotFound { what: Sentence::new("ảnh", "picture"), id: text.clone() })?;
    remove_artwork(register, &OfArtwork { artwork })?;
    Ok(Answer::new(&())?.line("Đã bỏ ảnh khỏi danh sách.", "Took the picture off the list."))
}
