//! Rules: one a file, each a pure function that may have a Finding. They explain, quote the law, and never block
//! by themselves. What one rule finds in many lines is one Finding with many places, so that nothing nags.

pub mod achievement_said;
pub mod capitals_left_over;
pub mod counts_said;
pub mod honorific_and_gender;
pub mod known_slips;
pub mod may_grant;
pub mod once_for_one_achievement;
pub mod one_tone_style;
pub mod signer_in_office;
pub mod state_and_motto;
pub mod tone_marks;
pub mod twice_in_the_list;
pub mod unit_of_the_day;
pub mod unit_spelling;
pub mod verified_bonus;
pub mod weekday_said;
pub mod working_day;
