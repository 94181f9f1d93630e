//! Rules: one a file, each a pure function that may have a Finding. They explain, quote the law, and never block
//! by themselves.

pub mod achievement_said;
pub mod may_grant;
pub mod once_for_one_achievement;
pub mod signer_in_office;
pub mod verified_bonus;
pub mod working_day;
