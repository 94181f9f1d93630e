//! Door 1: every read and write of the register on one page, by name and JSON. The window and `sovang call` use it.

use crate::Register;
use crate::error::{Error, Result};
use crate::ops;
use serde_json::Value;

macro_rules! calls {
    ($($name:ident),+ $(,)?) => {
        /// The names of all calls; each is the verb of that name in [`ops`].
        pub const CALLS: &[&str] = &[$(stringify!($name)),+];

        /// Does the call `name` with `args`, the JSON of the verb's argument struct.
        ///
        /// # Errors
        /// If there is no such call, the arguments do not fit it, or the verb itself fails.
        pub fn call(register: &Register, name: &str, args: Value) -> Result<Value> {
            let unfit = |error: serde_json::Error| {
                Error::BadCall { name: name.to_owned(), detail: error.to_string() }
            };
            match name {
                $(stringify!($name) => {
                    let args = serde_json::from_value(args).map_err(unfit)?;
                    serde_json::to_value(ops::$name::$name(register, &args)?).map_err(unfit)
                })+
                _ => Err(Error::UnknownCall { name: name.to_owned() }),
            }
        }
    };
}

calls! {
    add_award,
    add_campaign,
    add_decision,
    add_issuer,
    add_sample,
    add_signer,
    check_decision,
    edit_award,
    edit_decision,
    import_list,
    issue_decision,
    list_awards,
    list_campaigns,
    list_decisions,
    list_forms,
    list_issuers,
    list_journal,
    list_printings,
    print_decision,
    remove_award,
    revoke_award,
    search,
    set_office,
    summarise,
    verify,
}
