//! The whole job on the sample list: a new register, the list in, two decisions issued, forty certificates, a proof and
//! the summaries.

use super::answer::Answer;
use crate::domain::date::Date;
use crate::domain::printing::Mode;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::ops::add_sample::add_sample;
use crate::ops::batch::Batch;
use crate::ops::issue_decision::issue_decision;
use crate::ops::print_certificates::{PrintCertificates, print_certificates};
use crate::ops::summarise::{Summarise, summarise};
use crate::ops::verify::verify;
use crate::ops::{Nothing, OfDecision, make_folder, remove_file};
use crate::{Machine, Register};
use std::path::Path;

/// What the files of each decision are called, in the order of the sample.
const STEMS: [&str; 2] = ["giay-khen", "bang-khen"];

/// Does the whole job in a folder; what stood there from an earlier run is made anew.
pub(super) fn demo(out_folder: &Path) -> Result<Answer> {
    make_folder(out_folder)?;
    let file = out_folder.join("demo.sovang");
    if file.exists() {
        // Refuses what is no register, and one that another program holds, before anything is removed.
        drop(Register::open(&file, Box::new(Machine))?);
        remove_file(&file)?;
    }
    let register = Register::create(&file, Box::new(Machine))?;
    let mut lines =
        vec![Sentence::new(format!("Sổ mới: {}", file.display()), format!("New register: {}", file.display()))];
    let sample = add_sample(&register, &Nothing {})?;
    let awards = sample.awards;
    lines.push(Sentence::new(
        format!("Đã nhập {awards} dòng của danh sách mẫu."),
        format!("Took in {awards} rows of the sample list."),
    ));
    for (decision, stem) in sample.decisions.iter().copied().zip(STEMS) {
        let print = |mode, out: Option<&str>, separate: Option<&str>| {
            let (out, separate) = (out.map(|name| out_folder.join(name)), separate.map(|name| out_folder.join(name)));
            let batch = Batch::of_decision(decision, mode);
            print_certificates(&register, &PrintCertificates { out, separate, ..PrintCertificates::of(batch) })
        };
        lines.extend(print(Mode::Proof, Some(&format!("{stem}-kiem-tra.pdf")), None)?.report().into_iter().take(1));
        let issued = issue_decision(&register, &OfDecision { decision })?;
        let (number, count) = (&issued.decision.number, issued.awards);
        lines.push(Sentence::new(
            format!("Đã ban hành quyết định {number}: {count} lượt, số sổ vàng {} đến {}.", issued.first, issued.last),
            format!("Issued decision {number}: {count} awards, numbers {} to {}.", issued.first, issued.last),
        ));
        lines.extend(print(Mode::Full, Some(&format!("{stem}.pdf")), Some(stem))?.report());
        let overlay = print(Mode::Overlay, Some(&format!("{stem}-in-len-phoi.pdf")), None)?;
        lines.extend(overlay.report().into_iter().take(1));
    }
    for (from, stem) in [(2023, "tong-hop-2023"), (2018, "tong-hop-2018-2023")] {
        for (extension, told) in [("xlsx", 2), ("csv", 1)] {
            let out = out_folder.join(format!("{stem}.{extension}"));
            let days = Date::new(from, 1, 1).zip(Date::new(2023, 12, 31));
            let Some((from, to)) = days else { continue };
            lines.extend(summarise(&register, &Summarise { from, to, out })?.report().into_iter().take(told));
        }
    }
    let verdict = verify(&register, &Nothing {})?;
    let faults = verdict.faults.len();
    lines.push(Sentence::new(format!("Kiểm tra sổ: {faults} lỗi."), format!("Checked the register: {faults} faults.")));
    Ok(Answer::new(&verdict)?.sentences(lines).found_wrong(faults > 0))
}
