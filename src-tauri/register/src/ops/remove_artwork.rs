//! Takes a picture off the list of the office's own.

use super::show_artwork::OfArtwork;
use super::template;
use crate::Register;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::artwork;

/// Takes a picture off the list. The register keeps it, for what was printed with it must look the same if it is printed
/// again.
///
/// # Errors
/// If there is no such picture, or a template of the register's own has it.
pub fn remove_artwork(register: &Register, args: &OfArtwork) -> Result<()> {
    let key = &args.artwork;
    let row = register.read(|reader| super::found(artwork::by_key(reader, key)?, super::ARTWORK, key))?;
    let name = &row.name;
    let what = Sentence::new(format!("Bỏ ảnh “{name}”"), format!("Removed picture “{name}”"));
    register.write(&what, |write| {
        let templates = template::all(write)?;
        if let Some(using) = templates.iter().find(|known| known.template.names(key)) {
            let of = &using.template.name;
            return Err(Error::BadField {
                field: Sentence::new("Ảnh", "Picture"),
                why: Sentence::new(
                    format!("“{name}” còn nằm trong mẫu “{of}”. Hãy bỏ ảnh khỏi mẫu trước."),
                    format!("“{name}” still stands in the template “{of}”. Take it out there first."),
                ),
            });
        }
        artwork::unlist(write, key)
    })
}
