//! The whole job on the sample list: a new register, the list in, two decisions issued, forty certificates, a proof and
//! the summaries.

use super::answer::Answer;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::ops::add_sample::add_sample;
use crate::ops::issue_decision::issue_decision;
use crate::ops::print_decision::{Mode, PrintDecision, Target, print_decision};
use crate::ops::summarise::{Summarise, summarise};
use crate::ops::verify::verify;
use crate::ops::{Nothing, OfDecision, make_folder, remove_file};
use crate::{Machine, Register};
use std::path::Path;

/// What the files of each decision are called, in the order of the sample.
const STEMS: [&str; 2] = ["giay-khen", "bang-khen"];

/// Does the whole job in the folder `out`; what stood there from an earlier run is made anew.
pub(super) fn demo(out: &Path) -> Result<Answer> {
    make_folder(out)?;
    let file = out.join("demo.sovang");
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
        let print = |mode, target| print_decision(&register, &PrintDecision { decision, mode, template: None, target });
        let proof = out.join(format!("{stem}-kiem-tra.pdf"));
        lines.extend(print(Mode::Proof, Target::OneFile(proof))?.report().into_iter().take(1));
        let issued = issue_decision(&register, &OfDecision { decision })?;
        let (number, count) = (&issued.decision.number, issued.awards);
        lines.push(Sentence::new(
            format!("Đã ban hành quyết định {number}: {count} lượt, số sổ vàng {} đến {}.", issued.first, issued.last),
            format!("Issued decision {number}: {count} awards, numbers {} to {}.", issued.first, issued.last),
        ));
        lines.extend(print(Mode::Full, Target::OneFile(out.join(format!("{stem}.pdf"))))?.report());
        lines.extend(print(Mode::Full, Target::FileEach(out.join(stem)))?.report().into_iter().take(1));
        lines.extend(
            print(Mode::Overlay, Target::OneFile(out.join(format!("{stem}-in-len-phoi.pdf"))))?
                .report()
                .into_iter()
                .take(1),
        );
    }
    for (from, to, stem) in [(2023, 2023, "tong-hop-2023"), (2018, 2023, "tong-hop-2018-2023")] {
        for extension in ["xlsx", "csv"] {
            let args = Summarise { from, to, out: out.join(format!("{stem}.{extension}")) };
            lines.extend(summarise(&register, &args)?.report().into_iter().take(if extension == "xlsx" {
                2
            } else {
                1
            }));
        }
    }
    let verdict = verify(&register, &Nothing {})?;
    let faults = verdict.faults.len();
    lines.push(Sentence::new(format!("Kiểm tra sổ: {faults} lỗi."), format!("Checked the register: {faults} faults.")));
    Ok(Answer::new(&verdict)?.sentences(lines).found_wrong(faults > 0))
}
