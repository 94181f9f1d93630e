//! Shows the ground of a template as a picture: all that lies under the words, the same for every certificate.

use super::template::template;
use crate::Register;
use crate::error::Result;
use crate::print::{self, Ink};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which ground.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowGround {
    /// Of which template.
    pub template: String,
}

/// A ground as a picture.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroundPicture {
    /// The picture, SVG of the sheet's size.
    pub svg: String,
}

/// The picture of a template's ground.
///
/// # Errors
/// If there is no such template.
pub fn show_ground(register: &Register, args: &ShowGround) -> Result<GroundPicture> {
    Ok(GroundPicture {
        svg: print::ground_picture(&register.read(|reader| template(reader, &args.template))?, Ink::Full),
    })
}
