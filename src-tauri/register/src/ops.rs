//! The verbs of the register, one a file, one transaction each. Only here do SQL, rules, lists and paper meet.

pub mod add_artwork;
pub mod add_award;
pub mod add_blank;
pub mod add_campaign;
pub mod add_decision;
pub mod add_issuer;
pub mod add_movement;
pub mod add_reissue;
pub mod add_sample;
pub mod add_signer;
pub mod ask_again;
pub mod batch;
mod calibrated;
pub mod check_decision;
pub mod check_list;
pub mod check_sheets;
pub mod confirm_printing;
pub mod copy_template;
pub mod count_awards;
pub mod count_values;
pub mod destroy_blanks;
pub mod edit_award;
pub mod edit_awards;
pub mod edit_blank;
pub mod edit_campaign;
pub mod edit_decision;
pub mod edit_issuer;
pub mod edit_reissue;
pub mod edit_signer;
pub mod edit_unit;
pub mod export_template;
pub mod figures;
pub mod find_sheets;
pub mod forget_list;
pub mod import_list;
pub mod import_template;
pub mod issue_decision;
pub mod keep_apart;
pub mod list_artwork_uses;
pub mod list_artworks;
pub mod list_awards;
pub mod list_blanks;
pub mod list_calibrations;
pub mod list_campaigns;
pub mod list_decisions;
pub mod list_destructions;
pub mod list_duplicates;
pub mod list_forms;
pub mod list_grants;
pub mod list_issuers;
pub mod list_journal;
pub mod list_memory;
pub mod list_movements;
pub mod list_printers;
pub mod list_printings;
pub mod list_reissues;
pub mod list_template_parts;
pub mod list_templates;
pub mod list_units;
pub mod list_years;
pub mod look_up;
pub mod measure_fit;
pub mod merge_awardees;
pub mod next_problem;
pub mod plan_printing;
pub mod preview_list;
pub mod preview_scan;
pub mod preview_template;
pub mod print_calibration_sheet;
pub mod print_certificates;
pub mod print_proof_sheet;
pub mod print_sample;
pub mod read_apart;
pub mod read_file;
pub mod redo;
mod remember;
pub mod remove_artwork;
pub mod remove_award;
pub mod remove_awards;
pub mod remove_blank;
pub mod remove_calibration;
pub mod remove_campaign;
pub mod remove_decision;
pub mod remove_movement;
pub mod remove_reissue;
pub mod remove_template;
pub mod remove_unused_artworks;
pub mod revoke_award;
pub mod save_calibration;
pub mod save_certificate_template;
pub mod save_list_form;
pub mod save_minutes;
pub mod save_rows;
mod seal;
pub mod search;
pub mod set_office;
pub mod show_artwork;
pub mod show_award;
pub mod show_awardee;
pub mod show_certificate;
pub mod show_ground;
pub mod show_office;
pub mod show_printing;
pub mod show_reissue;
pub mod show_rows;
pub mod show_sheet;
pub mod show_template;
pub mod show_unit;
pub mod solve_calibration;
pub mod summarise;
mod template;
pub mod undo;
pub mod undo_state;
pub mod verify;
pub mod wave_through;
pub mod window_awards;
pub mod window_list;
mod worded;
mod words;
mod write_file;

pub(crate) use write_file::{make_folder, remove_file};

use crate::domain::id::{AwardId, DecisionId};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use serde::Deserialize;
use ts_rs::TS;

/// The arguments of a verb that needs none.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

/// The arguments of a verb about one decision.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfDecision {
    /// Which decision.
    pub decision: DecisionId,
}

/// The arguments of a verb about one award.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfAward {
    /// Which award.
    pub award: AwardId,
}

/// What was found, or an error that names what was looked for.
fn found<T>(found: Option<T>, what: (&str, &str), id: impl std::fmt::Display) -> Result<T> {
    found.ok_or_else(|| Error::NotFound { what: Sentence::new(what.0, what.1), id: format!("{id}") })
}

const DECISION: (&str, &str) = ("quyết định", "decision");
const CAMPAIGN: (&str, &str) = ("đợt khen thưởng", "campaign");
const ISSUER: (&str, &str) = ("cấp ban hành", "issuer");
const SIGNER: (&str, &str) = ("người ký", "signer");
const FORM: (&str, &str) = ("hình thức khen thưởng", "form");
const AWARD: (&str, &str) = ("lượt khen", "award");
const ARTWORK: (&str, &str) = ("ảnh", "picture");
const PRINTING: (&str, &str) = ("lượt in", "printing");
const REISSUE: (&str, &str) = ("lượt cấp đổi, cấp lại", "reissue");
const MOVEMENT: (&str, &str) = ("dòng sổ phôi", "line of the blank ledger");
const MINUTES: (&str, &str) = ("biên bản hủy", "minutes of destruction");
const BLANK: (&str, &str) = ("loại phôi", "kind of blank");
const UNIT: (&str, &str) = ("đơn vị", "unit");
const AWARDEE: (&str, &str) = ("người được khen", "awardee");
const CALIBRATION: (&str, &str) = ("bản căn lề máy in", "calibration");
const FINDING: (&str, &str) = ("điều cần xem lại", "finding");
