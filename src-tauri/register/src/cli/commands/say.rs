//! Words of the command line in one of two languages.

use crate::domain::sentence::Language;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};

/// Says one of two wordings.
#[derive(Clone, Copy)]
pub(super) struct Say(pub(super) Language);

impl Say {
    /// The wording of its language.
    pub(super) fn of(self, vi: &'static str, en: &'static str) -> &'static str {
        match self.0 {
            Language::Vi => vi,
            Language::En => en,
        }
    }

    /// A verb with its help.
    pub(super) fn verb(self, name: &'static str, vi: &'static str, en: &'static str) -> Command {
        let template =
            self.of("{about}\n\nCách dùng: {usage}\n\n{all-args}", "{about}\n\nUsage: {usage}\n\n{all-args}");
        Command::new(name)
            .about(self.of(vi, en))
            .help_template(template)
            .subcommand_help_heading(self.of("Lệnh", "Commands"))
            .subcommand_value_name(self.of("LỆNH", "VERB"))
            .disable_help_subcommand(true)
            .next_help_heading(self.of("Tham số", "Arguments"))
    }

    /// A word that must be there, by its place.
    pub(super) fn word(self, name: &'static str, vi: &'static str, en: &'static str) -> Arg {
        Arg::new(name).required(true).help(self.of(vi, en)).value_name(name.to_uppercase())
    }

    /// A `--name VALUE` that may be left out.
    pub(super) fn option(self, name: &'static str, vi: &'static str, en: &'static str) -> Arg {
        Arg::new(name).long(name).help(self.of(vi, en)).value_name(name.to_uppercase())
    }

    /// A `--name` that is there or not.
    pub(super) fn flag(self, name: &'static str, vi: &'static str, en: &'static str) -> Arg {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(self.of(vi, en))
    }

    /// A `--name VALUE` of known codes.
    pub(super) fn choice<T: Copy>(
        self,
        name: &'static str,
        all: &[T],
        code: fn(T) -> &'static str,
        vi: &'static str,
        en: &'static str,
    ) -> Arg {
        let codes: Vec<&'static str> = all.iter().map(|value| code(*value)).collect();
        let help = format!("{}: {}", self.of(vi, en), codes.join(", "));
        self.option(name, vi, en).help(help).value_parser(PossibleValuesParser::new(codes)).hide_possible_values(true)
    }
}
