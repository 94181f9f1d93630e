//! Door 2: the command line. `sovang [--register FILE] [--lang vi|en] [--json] VERB …`; every verb is one of [`ops`](crate::ops).
//!
//! Exit codes: 0 done; 1 done, and something was found wrong (`verify`); 2 not done, with a sentence and a hint.

mod answer;
mod commands;
mod demo;
mod fields;
mod refusal;
mod verbs;

use crate::domain::sentence::Language;
use crate::error::Error;
use crate::ops::read_apart;
use answer::Answer;
use clap::ArgMatches;
use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::PathBuf;

/// What the command line needs from the program that carries it.
pub struct Terminal<'t> {
    /// Where the register is if `--register` does not say.
    pub default_register: PathBuf,
    /// Where a list is read from that is named "-".
    pub input: &'t mut dyn Read,
    /// Where answers go.
    pub out: &'t mut dyn Write,
    /// Where refusals go.
    pub err: &'t mut dyn Write,
}

/// Does what `argv` (with the program's name first) asks for; answers the exit code.
pub fn run(argv: &[OsString], terminal: &mut Terminal<'_>) -> u8 {
    if argv.get(1).is_some_and(|word| word == read_apart::VERB) {
        return u8::from(read_apart::answer(terminal.input, terminal.out).is_err());
    }
    let language = commands::language_of(argv);
    let matches = match commands::command(language).try_get_matches_from(argv) {
        Ok(matches) => matches,
        Err(error) => return refusal::of_usage(&error, language, terminal),
    };
    let json = matches.get_flag("json");
    let register = register_path(&matches, terminal);
    match verbs::run(&matches, &register, terminal.input) {
        Ok(answer) => say(&answer, language, json, terminal),
        Err(error) => refusal::of_error(&error, language, json, terminal),
    }
}

fn register_path(matches: &ArgMatches, terminal: &Terminal<'_>) -> PathBuf {
    matches.get_one::<PathBuf>("register").cloned().unwrap_or_else(|| terminal.default_register.clone())
}

fn say(answer: &Answer, language: Language, json: bool, terminal: &mut Terminal<'_>) -> u8 {
    let text = if json { format!("{:#}\n", answer.value) } else { answer.text(language) };
    // A reader that closed the pipe has seen enough.
    let _ = terminal.out.write_all(text.as_bytes()).and_then(|()| terminal.out.flush());
    answer.exit_code
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::BadCall { name: "call".to_owned(), detail: error.to_string() }
    }
}
