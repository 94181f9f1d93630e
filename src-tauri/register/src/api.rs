//! Door 1: every read and write of the register on one page, by name and JSON. The window and `sovang call` use it.

use crate::Register;
use crate::bindings::Bindings;
use crate::error::{Error, Result};
use crate::ops;
use serde_json::Value;

macro_rules! calls {
    (reads: $($read:ident),+; writes: $($write:ident),+;) => {
        /// The calls that only read; each is the verb of that name in [`ops`].
        pub const READS: &[&str] = &[$(stringify!($read)),+];

        /// The calls that write.
        pub const WRITES: &[&str] = &[$(stringify!($write)),+];

        /// Notes every call with its types.
        pub(crate) fn describe(bindings: &mut Bindings) {
            $(bindings.verb(stringify!($read), ops::$read::$read);)+
            $(bindings.verb(stringify!($write), ops::$write::$write);)+
        }

        /// Does the call `name` with `args`, the JSON of the verb's argument struct.
        ///
        /// # Errors
        /// If there is no such call, the arguments do not fit it, or the verb itself fails.
        pub fn call(register: &Register, name: &str, args: Value) -> Result<Value> {
            let unfit = |error: serde_json::Error| {
                Error::BadCall { name: name.to_owned(), detail: error.to_string() }
            };
            match name {
                $(stringify!($read) => {
                    let args = serde_json::from_value(args).map_err(unfit)?;
                    serde_json::to_value(ops::$read::$read(register, &args)?).map_err(unfit)
                })+
                $(stringify!($write) => {
                    let args = serde_json::from_value(args).map_err(unfit)?;
                    serde_json::to_value(ops::$write::$write(register, &args)?).map_err(unfit)
                })+
                _ => Err(Error::UnknownCall { name: name.to_owned() }),
            }
        }
    };
}

calls! {
    reads:
        check_decision,
        check_list,
        check_sheets,
        count_awards,
        count_values,
        export_template,
        figures,
        find_sheets,
        list_artwork_uses,
        list_artworks,
        list_awards,
        list_blanks,
        list_calibrations,
        list_campaigns,
        list_decisions,
        list_destructions,
        list_duplicates,
        list_forms,
        list_grants,
        list_issuers,
        list_journal,
        list_memory,
        list_movements,
        list_printers,
        list_printings,
        list_reissues,
        list_template_parts,
        list_templates,
        list_units,
        list_years,
        look_up,
        measure_fit,
        next_problem,
        plan_printing,
        preview_list,
        save_minutes,
        preview_scan,
        preview_template,
        print_calibration_sheet,
        print_sample,
        save_list_form,
        save_rows,
        search,
        show_artwork,
        show_award,
        show_awardee,
        show_certificate,
        show_ground,
        show_printing,
        show_reissue,
        show_rows,
        show_sheet,
        show_template,
        show_unit,
        solve_calibration,
        summarise,
        undo_state,
        verify,
        window_awards,
        window_list;
    writes:
        add_artwork,
        add_award,
        add_blank,
        add_campaign,
        add_decision,
        add_issuer,
        add_movement,
        add_reissue,
        add_sample,
        add_signer,
        ask_again,
        confirm_printing,
        destroy_blanks,
        copy_template,
        edit_award,
        edit_awards,
        edit_blank,
        edit_campaign,
        edit_decision,
        edit_issuer,
        edit_reissue,
        edit_signer,
        edit_unit,
        forget_list,
        import_list,
        import_template,
        issue_decision,
        keep_apart,
        merge_awardees,
        print_certificates,
        print_proof_sheet,
        redo,
        remove_artwork,
        remove_award,
        remove_awards,
        remove_blank,
        remove_calibration,
        remove_campaign,
        remove_decision,
        remove_movement,
        remove_reissue,
        remove_template,
        remove_unused_artworks,
        revoke_award,
        save_calibration,
        save_certificate_template,
        set_office,
        undo,
        wave_through;
}
