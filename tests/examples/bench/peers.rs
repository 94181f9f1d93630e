//! The peers in Python, in the environment that `make peers` set up: what they print is theirs, in seconds and KiB.

use crate::table::Cost;
use std::path::Path;
use std::process::Command;

/// Where `make peers` installs them.
pub(crate) const PYTHON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../.tools/peers/bin/python");
/// Does `work`, and prints what it cost. The libraries are loaded before the clock starts.
const MEASURED: &str = "
import sys, time
start = time.perf_counter()
work(*sys.argv[1:])
spent = time.perf_counter() - start
peak = next(line for line in open('/proc/self/status') if line.startswith('VmHWM:'))
print(spent, peak.split()[1])";

/// What a Python program costs that defines `work` with one parameter for each of `words`; none if it is not there.
pub(crate) fn python(program: &str, words: &[&Path]) -> Option<Cost> {
    cost(Command::new(PYTHON).arg("-c").arg(format!("{program}{MEASURED}")).args(words))
}

/// What a program says that it cost: seconds and KiB.
pub(crate) fn cost(program: &mut Command) -> Option<Cost> {
    let ran = program.output().ok()?;
    let said = String::from_utf8(ran.stdout).ok()?;
    let said = said.split_whitespace().map(str::parse).collect::<Result<Vec<f64>, _>>().ok()?;
    let [seconds, kib] = said.as_slice() else {
        println!("{}", String::from_utf8_lossy(&ran.stderr));
        return None;
    };
    Some(Cost { seconds: *seconds, kib: *kib })
}
