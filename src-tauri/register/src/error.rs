//! An Error: the operation did not happen, and nothing half-done is left. Each has a stable code, a sentence in
//! Vietnamese and in English (its Display) that names the thing, and where it helps a hint of what to do.

use crate::domain::finding::Finding;
use crate::domain::sentence::Sentence;
use crate::import::ListError;
use crate::print::PrintError;
use crate::report::ReportError;
use std::path::PathBuf;

/// What every fallible operation of the register answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why an operation did not happen.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no file where a register was expected.
    #[error("There is no register at {}.", path.display())]
    NoRegister {
        /// Where.
        path: PathBuf,
    },
    /// A file already stands where a new register should go.
    #[error("{} already exists; it was left as it is.", path.display())]
    AlreadyThere {
        /// Where.
        path: PathBuf,
    },
    /// The file is not a register of this program.
    #[error("{} is not a Sổ Vàng register.", path.display())]
    ForeignFile {
        /// Which file.
        path: PathBuf,
    },
    /// The file was written by a newer program.
    #[error("{} was written by a newer version of Sổ Vàng (format {found}; this program knows up to {known}).", path.display())]
    NewerFile {
        /// Which file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest format known here.
        known: i64,
    },
    /// The file is of an older format, and was opened only to be read.
    #[error("{} is of an older format and must be opened once for writing before it can be read.", path.display())]
    OlderFile {
        /// Which file.
        path: PathBuf,
    },
    /// A migration step recorded in the file is not the one this program knows.
    #[error("{} was set up by a different edition of step {step}.", path.display())]
    ForeignStep {
        /// Which file.
        path: PathBuf,
        /// Which step.
        step: i64,
    },
    /// Another program writes this register.
    #[error("{} is in use by {}.", path.display(), by.as_deref().unwrap_or("another program"))]
    InUse {
        /// Which file.
        path: PathBuf,
        /// Who, where it is known.
        by: Option<String>,
    },
    /// The register was opened only to be read.
    #[error("This register is open for reading only.")]
    ReadOnly,
    /// A call came while no register was open.
    #[error("No register is open.")]
    NoRegisterOpen,
    /// A file or folder could not be read.
    #[error("{} cannot be read: {}.", path.display(), reason.en)]
    CannotRead {
        /// Which file.
        path: PathBuf,
        /// Why.
        reason: Sentence,
    },
    /// A file or folder could not be written.
    #[error("{} cannot be written: {}.", path.display(), reason.en)]
    CannotWrite {
        /// Which file.
        path: PathBuf,
        /// Why.
        reason: Sentence,
    },
    /// The register's file is damaged.
    #[error("The register's file is damaged: {detail}.")]
    Damaged {
        /// What was found.
        detail: String,
    },
    /// The disk is full.
    #[error("The disk is full; nothing was saved.")]
    DiskFull,
    /// The register refused because something is frozen.
    #[error("What has been issued cannot be changed.")]
    Frozen,
    /// Someone said that the work should stop.
    #[error("The work was stopped; nothing was changed.")]
    Stopped,
    /// The database said something unforeseen.
    #[error("The register could not do this: {detail}.")]
    Database {
        /// In SQLite's words.
        detail: String,
    },
    /// There is no such thing in the register.
    #[error("There is no {} with number {id}.", what.en)]
    NotFound {
        /// What was looked for.
        what: Sentence,
        /// Its key or code.
        id: String,
    },
    /// A field was given something it cannot hold.
    #[error("{}: {}", field.en, why.en)]
    BadField {
        /// Which field.
        field: Sentence,
        /// What is wrong.
        why: Sentence,
    },
    /// A thing of that name exists.
    #[error("There is already a {} called “{name}”.", what.en)]
    SameName {
        /// What.
        what: Sentence,
        /// Its name.
        name: String,
    },
    /// The issuer already has a decision of that number in that year.
    #[error("Decision {number} of {year} by “{issuer}” is already in the register.")]
    SameNumber {
        /// The number.
        number: String,
        /// The year.
        year: i32,
        /// Who issued it.
        issuer: String,
    },
    /// This awardee already stands in the decision with that form.
    #[error("“{name}” already stands in this decision with the same form.")]
    SameAward {
        /// The awardee's name.
        name: String,
    },
    /// The decision has no awards.
    #[error("Decision {decision} has no awards.")]
    NoAwards {
        /// Its number or key.
        decision: String,
    },
    /// The decision lacks something before it can be issued.
    #[error("Decision {decision} still lacks: {}.", missing.iter().map(|m| m.en.as_str()).collect::<Vec<_>>().join(", "))]
    Incomplete {
        /// Its number or key.
        decision: String,
        /// What it lacks.
        missing: Vec<Sentence>,
    },
    /// The decision is issued already.
    #[error("Decision {decision} has been issued and cannot be changed.")]
    AlreadyIssued {
        /// Its number.
        decision: String,
    },
    /// The decision is still a draft.
    #[error("Decision {decision} is still a draft; only issued decisions are printed as certificates.")]
    StillDraft {
        /// Its number or key.
        decision: String,
    },
    /// Of all that was chosen, no certificate can be printed.
    #[error(
        "There is no certificate to print: {drafts} are of drafts, {revoked} were revoked, {printed} are printed already."
    )]
    NothingToPrint {
        /// How many are of drafts.
        drafts: usize,
        /// How many were revoked.
        revoked: usize,
        /// How many are printed already.
        printed: usize,
    },
    /// Someone has said what came of this printing.
    #[error("Printing {printing} has been confirmed already.")]
    AlreadyConfirmed {
        /// Its key.
        printing: i64,
    },
    /// A thing is spoken of elsewhere, and cannot be taken out.
    #[error("“{name}” is in use and cannot be removed.")]
    InUseElsewhere {
        /// Its name.
        name: String,
    },
    /// The system could not hand a file to its viewer or a printer.
    #[error("The file could not be handed over: {}.", reason.en)]
    NotHandedOver {
        /// Why.
        reason: Sentence,
    },
    /// The award was revoked before.
    #[error("The award of “{name}” has been revoked already.")]
    AlreadyRevoked {
        /// The awardee's name.
        name: String,
    },
    /// Words do not fit, or rules object; nothing was printed or issued.
    #[error("{count} things must be mended first: {}", first.en)]
    Findings {
        /// How many findings of severity error.
        count: usize,
        /// The first of them.
        first: Sentence,
        /// All of them.
        findings: Vec<Finding>,
    },
    /// The list has rows that cannot be taken in.
    #[error("The list has {count} rows that cannot be read; the first: {}", first.en)]
    BadRows {
        /// How many.
        count: usize,
        /// The first one's sentence, with its place.
        first: Sentence,
    },
    /// The file is not a list that can be read.
    #[error("{name}: {}", error.sentence().en)]
    List {
        /// The file's name.
        name: String,
        /// Why.
        error: ListError,
    },
    /// There is no template of that name.
    #[error("There is no template called “{name}”.")]
    NoTemplate {
        /// The name.
        name: String,
        /// Those there are.
        known: Vec<String>,
    },
    /// A certificate template cannot be used.
    #[error("{0}")]
    Template(PrintError),
    /// The PDF could not be made, or a page of it not shown.
    #[error("{before}{0}", before = if matches!(.0, PrintError::NoPicture(_)) { "" } else { "The PDF could not be made: " })]
    Print(PrintError),
    /// The report could not be made.
    #[error("The report could not be made: {0}")]
    Report(ReportError),
    /// There is no call of that name.
    #[error("There is no call named “{name}”.")]
    UnknownCall {
        /// The name.
        name: String,
    },
    /// The arguments of a call do not fit.
    #[error("The arguments of “{name}” do not fit: {detail}.")]
    BadCall {
        /// The call.
        name: String,
        /// What is wrong, in the parser's words.
        detail: String,
    },
}

impl Error {
    /// A field that holds what it may not, and why; each in Vietnamese and English.
    pub(crate) fn bad_field(field: (&str, &str), why: (&str, &str)) -> Self {
        Self::BadField { field: Sentence::new(field.0, field.1), why: Sentence::new(why.0, why.1) }
    }

    /// The stable code, for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoRegister { .. } => "no-register",
            Self::AlreadyThere { .. } => "already-there",
            Self::ForeignFile { .. } => "foreign-file",
            Self::NewerFile { .. } => "newer-file",
            Self::OlderFile { .. } => "older-file",
            Self::ForeignStep { .. } => "foreign-step",
            Self::InUse { .. } => "in-use",
            Self::ReadOnly => "read-only",
            Self::NoRegisterOpen => "no-register-open",
            Self::CannotRead { .. } => "cannot-read",
            Self::CannotWrite { .. } => "cannot-write",
            Self::Damaged { .. } => "damaged",
            Self::DiskFull => "disk-full",
            Self::Frozen => "frozen",
            Self::Stopped => "stopped",
            Self::Database { .. } => "database",
            Self::NotFound { .. } => "not-found",
            Self::BadField { .. } => "bad-field",
            Self::SameName { .. } => "same-name",
            Self::SameNumber { .. } => "same-number",
            Self::SameAward { .. } => "same-award",
            Self::NoAwards { .. } => "no-awards",
            Self::Incomplete { .. } => "incomplete",
            Self::AlreadyIssued { .. } => "already-issued",
            Self::StillDraft { .. } => "still-draft",
            Self::NothingToPrint { .. } => "nothing-to-print",
            Self::AlreadyConfirmed { .. } => "already-confirmed",
            Self::InUseElsewhere { .. } => "in-use-elsewhere",
            Self::NotHandedOver { .. } => "not-handed-over",
            Self::AlreadyRevoked { .. } => "already-revoked",
            Self::Findings { .. } => "findings",
            Self::BadRows { .. } => "bad-rows",
            Self::List { .. } => "list",
            Self::NoTemplate { .. } => "no-template",
            Self::Template(_) => "template",
            Self::Print(_) => "print",
            Self::Report(_) => "report",
            Self::UnknownCall { .. } => "unknown-call",
            Self::BadCall { .. } => "bad-call",
        }
    }

    /// What happened, in both languages.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        Sentence::new(self.vietnamese(), self.to_string())
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> Sentence {
        words::hint(self)
    }

    fn vietnamese(&self) -> String {
        words::vietnamese(self)
    }
}

mod words;
