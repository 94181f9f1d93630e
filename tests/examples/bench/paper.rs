//! Certificates on paper: the same page by the register, by ReportLab and by Typst, each in a process of its own; and a page
//! on the screen.

use crate::peers::PYTHON;
use crate::table::{row, rows, time};
use crate::words::{Dice, units};
use lopdf::{Document, Object};
use register::domain::affine::Affine;
use register::domain::certificate::CertificateWords;
use register::print::page::{Ground, Page};
use register::print::{
    About, Binder, Ink, Preview, PrintError, Sheet, Template, draw, in_order, lay_out_certificate, pdf, raster, threads,
};
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, BufWriter};
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use tests::certificates::{certificate, words};

/// The first word of the command line that has this program print, and be measured.
pub(crate) const PRINT: &str = "print-words";
const COUNTS: [usize; 3] = [40, 1_000, 10_000];
const PEERS: [(&str, &str); 2] = [("ReportLab", "certificates_reportlab.py"), ("Typst", "certificates_typst.py")];

/// Runs a program to its end; prints its processor time in seconds, and the most memory that it had in KiB.
const MEASURED: &str = "
import os, sys
program = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, used = os.wait4(program, 0)
assert status == 0, status
print(used.ru_utime + used.ru_stime, used.ru_maxrss)";

/// What a process took, and how large the PDF is that it wrote.
struct Cost {
    processor: Duration,
    mib: f64,
    bytes: u64,
}

/// Prints the words of a file, one certificate a line, as the program does: read, laid out and drawn on all cores, written on
/// the way.
pub(crate) fn print(words: &Path, out: &Path) {
    let template = Template::named("a3-420x297").unwrap();
    let lines = BufReader::new(File::open(words).unwrap()).lines().map(|line| Ok(line.unwrap()));
    let mut binder = Binder::new(BufWriter::with_capacity(1 << 17, File::create(out).unwrap())).unwrap();
    let work = |line: String| {
        let words: CertificateWords = serde_json::from_str(&line).unwrap();
        let title = words.name.clone();
        let page = lay_out_certificate(&certificate(words), &template, Ink::Full).page;
        draw(&Sheet { title, page })
    };
    in_order(threads(), lines, work, |drawn| binder.add(drawn?)).unwrap();
    binder.finish(&about()).unwrap();
}

pub(crate) fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    if !Path::new(PYTHON).exists() {
        return println!("no Python here to measure paper with; `make peers` installs it");
    }
    ground(&place("ground.pdf"), &place("ground.ops"));
    let list = |count: usize| {
        let file = place(&format!("{count}.jsonl"));
        let lines = people(count).into_iter().map(|words| serde_json::to_string(&words).unwrap() + "\n");
        fs::write(&file, lines.collect::<String>()).unwrap();
        file
    };
    let one = list(1);
    let first = ours(&one, folder.path()).bytes;
    let firsts = PEERS.map(|(_, script)| peer(script, &one, folder.path()).bytes);
    for count in COUNTS {
        let words = list(count);
        let each = |bytes: u64, first: u64| (bytes - first) / (count as u64 - 1);
        let cost = quickest(count, || ours(&words, folder.path()));
        let what = format!("paper: {count} certificates, {} B and {:.0} MiB", each(cost.bytes, first), cost.mib);
        for ((name, script), first) in PEERS.into_iter().zip(firsts) {
            let theirs = quickest(count, || peer(script, &words, folder.path()));
            let whose = format!("{name}, {} B and {:.0} MiB", each(theirs.bytes, first), theirs.mib);
            row(&what, cost.processor, &whose, theirs.processor);
        }
    }
    screen();
}

/// The quickest of some runs; what takes long is hardly disturbed, and runs once.
fn quickest(count: usize, run: impl Fn() -> Cost) -> Cost {
    (0..(5_000 / count).clamp(1, 5)).map(|_| run()).min_by_key(|cost| cost.processor).unwrap()
}

/// What a program takes that writes a PDF.
fn cost(program: &Path, words: &[&Path], out: &Path) -> Cost {
    let ran = Command::new(PYTHON).args(["-c", MEASURED]).arg(program).args(words).arg(out).output().unwrap();
    let said = String::from_utf8(ran.stdout).unwrap();
    let said: Vec<f64> = said.split_whitespace().map(|part| part.parse().unwrap()).collect();
    let [seconds, kib] = said[..] else { panic!("{}", String::from_utf8_lossy(&ran.stderr)) };
    let bytes = fs::metadata(out).unwrap().len();
    Cost { processor: Duration::from_secs_f64(seconds), mib: kib / 1024.0, bytes }
}

/// What this program takes for the words of a file.
fn ours(words: &Path, folder: &Path) -> Cost {
    cost(&std::env::current_exe().unwrap(), &[Path::new(PRINT), words], &folder.join("ours.pdf"))
}

/// What a peer takes for them.
fn peer(script: &str, words: &Path, folder: &Path) -> Cost {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (script, fonts) = (here.join("examples/bench/peers").join(script), here.join("../src-tauri/register/fonts"));
    let ground = folder.join(if script.ends_with("certificates_typst.py") { "ground.pdf" } else { "ground.ops" });
    cost(Path::new(PYTHON), &[&script, words, &ground, &fonts], &folder.join("theirs.pdf"))
}

fn about() -> About {
    About { title: "Giấy khen".into(), created: "2023-08-04T00:00:00Z".parse().unwrap() }
}

/// The art as the peers take it: a PDF of it, and its bare operators.
fn ground(file: &Path, operators: &Path) {
    let template = Template::named("a3-420x297").unwrap();
    let ground = Ground::of(template.layers(Ink::Full));
    let page = Page {
        width: template.width,
        height: template.height,
        ground,
        items: Vec::new(),
        correction: Affine::IDENTITY,
    };
    let bytes = pdf([Sheet { title: "x".into(), page }], &about()).unwrap();
    let document = Document::load_mem(&bytes).unwrap();
    let is_form = |object: &&Object| {
        let kind = object.as_stream().ok().and_then(|stream| stream.dict.get(b"Subtype").ok());
        kind.and_then(|kind| kind.as_name().ok()) == Some(b"Form")
    };
    let form = document.objects.values().find(is_form).unwrap().as_stream().unwrap();
    fs::write(operators, form.decompressed_content().unwrap()).unwrap();
    fs::write(file, bytes).unwrap();
}

/// People whose names, units, deeds and numbers differ, as in a long decision.
fn people(count: usize) -> Vec<CertificateWords> {
    let units = units();
    (0..count)
        .map(|at| {
            let mut dice = Dice(at as u64 + 1);
            let unit = &units[usize::try_from(dice.roll(units.len() as u64)).unwrap()];
            let position = dice.position().unwrap_or("Cán bộ");
            let deed = dice.achievement().unwrap_or_else(|| "phong trào thi đua".to_owned());
            CertificateWords {
                honorific: Some(if dice.roll(2) == 0 { "Ông" } else { "Bà" }.into()),
                name: dice.person(),
                position_unit: Some(format!("{position}, {unit}")),
                achievement: format!("Đã có thành tích xuất sắc {deed} giai đoạn 2018 - {}", 2019 + dice.roll(6)),
                golden_book: Some(format!("Số sổ vàng: {}", at + 1)),
                ..words()
            }
        })
        .collect()
}

/// One page on the screen, when its ground has been drawn once, beside the whole of it.
fn screen() {
    let template = Template::named("a3-420x297").unwrap();
    let sheets: Vec<Sheet> = people(40)
        .into_iter()
        .map(|words| Sheet {
            title: words.name.clone(),
            page: lay_out_certificate(&certificate(words), &template, Ink::Full).page,
        })
        .collect();
    let bytes = pdf(&sheets, &about()).unwrap();
    let preview = Preview::new();
    let warm = |sheet: &Sheet| -> Result<_, PrintError> { preview.page(&sheet.page, 96.0)?.png() };
    warm(&sheets[0]).unwrap();
    let ours: Vec<_> = sheets.iter().map(|sheet| time(|| warm(sheet).unwrap())).collect();
    let whole: Vec<_> = (0..8).map(|page| time(|| raster(&bytes, page, 96.0).unwrap().png().unwrap())).collect();
    rows("screen: a certificate at 96 dpi, its ground known", &ours, "the same page, whole", &whole);
    let bare: Vec<_> = sheets.iter().map(|sheet| time(|| preview.page(&sheet.page, 96.0).unwrap())).collect();
    rows("screen: the same, not as PNG", &bare, "the same page, whole", &whole);
}
