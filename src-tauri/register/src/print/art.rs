//! The drawn parts of a certificate: frame, paper tint, drum watermark, national emblem, lotus. All of it is computed
//! here from circles, curves and proportions; no picture is loaded, and nothing here knows what the page says.
//!
//! Outlines mean the non-zero winding rule. A piece is a list of paths painted in order.

mod border;
mod emblem;
mod lettering;
mod lotus;
mod palette;
mod paper;
mod shape;
mod watermark;

pub use border::{border, border_depth};
pub use emblem::emblem;
pub use lotus::lotus;
pub use paper::paper;
pub use watermark::watermark;
