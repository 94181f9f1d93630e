//! The nouns of the register: what a thing is and what may be said of it. No file, clock, randomness or SQL.

/// Declares an enum whose values have stable codes in the register's file and on the wire.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)+ }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        $(#[$doc])*
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// All values, in the order in which they are declared.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }

            /// The value of a stable code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use codes;

pub mod affine;
pub mod artwork;
pub mod award;
pub mod awardee;
pub mod blank;
pub mod bonus;
pub mod calibration;
pub mod campaign;
pub mod cell;
pub mod certificate;
pub mod date;
pub mod decimal;
pub mod decision;
pub mod file_name;
pub mod finding;
pub mod fold;
pub mod form;
pub mod honorific;
pub mod id;
pub mod issuer;
pub mod letter;
pub mod likeness;
pub mod listed;
pub mod money;
pub mod number_words;
pub mod paper;
pub mod person_name;
pub mod printing;
pub mod profile;
pub mod reissue;
pub mod sentence;
pub mod sort_key;
pub mod syllable;
pub mod tally;
pub mod text;
pub mod tone;
pub mod unit;
pub mod word;
