//! What the page may ask, in TypeScript: every call with its arguments and its answer, and every type that these name.

use crate::api;
use crate::desk;
use crate::domain::sentence::Language;
use crate::error::Result;
use crate::watch::Progress;
use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;
use ts_rs::{Config, TS, TypeVisitor};

/// The command that writes the page's copy anew.
const COMMAND: &str = "cargo run -p tests --example bindings > ui/src/lib/api.ts";

/// The types of the wire, gathered from the calls.
pub(crate) struct Bindings {
    config: Config,
    seen: HashSet<TypeId>,
    /// Names and declarations. Two types of one name both stand there, for the page to be refused.
    types: BTreeSet<(String, String)>,
    calls: BTreeMap<&'static str, (String, String)>,
}

/// Everything that the page may ask: the text of its `api.ts`.
#[must_use]
pub fn typescript() -> String {
    let config = Config::new().with_large_int("number");
    let mut bindings = Bindings { config, seen: HashSet::new(), types: BTreeSet::new(), calls: BTreeMap::new() };
    api::describe(&mut bindings);
    desk::describe(&mut bindings);
    bindings.visit::<Language>();
    bindings.visit::<desk::Refusal>();
    bindings.visit::<Progress>();
    bindings.text()
}

impl Bindings {
    /// Notes the call `name`, which the verb answers.
    pub(crate) fn verb<On, Args: TS + 'static, Answer: TS + 'static>(
        &mut self,
        name: &'static str,
        _: fn(&On, &Args) -> Result<Answer>,
    ) {
        self.call::<Args, Answer>(name);
    }

    /// Notes the call `name`.
    pub(crate) fn call<Args: TS + 'static, Answer: TS + 'static>(&mut self, name: &'static str) {
        self.visit::<Args>();
        self.visit::<Answer>();
        self.calls.insert(name, (Args::name(&self.config), Answer::name(&self.config)));
    }

    fn text(&self) -> String {
        let mut text = format!("// Made from the register's own types; do not edit. Again: {COMMAND}\n");
        for (_, declaration) in &self.types {
            let _ = write!(text, "\n{declaration}\n");
        }
        text.push_str("\n/** Every call: its arguments and its answer. */\nexport type Calls = {\n");
        for (name, (args, answer)) in &self.calls {
            let _ = writeln!(text, "  {name}: [{args}, {answer}]");
        }
        text.push_str("}\nexport type CallName = keyof Calls\n");
        text
    }
}

impl TypeVisitor for Bindings {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // A type that has no file of its own is TypeScript's already.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let declaration = laid_out(&format!("{docs}export {}", T::decl(&self.config)));
            self.types.insert((T::ident(&self.config), declaration));
        }
    }
}

/// A declaration as a person would lay it out: a field a line, what is said of it above it.
fn laid_out(declaration: &str) -> String {
    let short = declaration.replace("/**\n * ", "/** ").replace("\n */\n", " */\n").replace(", }", ",\n}");
    let (mut inside, mut lines) = (false, Vec::new());
    for line in short.trim_end_matches(';').lines().map(str::trim_end) {
        inside &= !line.starts_with('}');
        lines.push(if inside && !line.is_empty() { format!("  {line}") } else { line.to_owned() });
        inside |= line.starts_with("export") && line.ends_with('{');
    }
    lines.join("\n")
}
