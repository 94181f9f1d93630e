//! Reads the cells of a file in a second process of the same program, walled in: a file that asks for all the memory or
//! time there is ends that process, not the register. Only text without meaning comes back; what it says is found out here.
//!
//! The file goes in through the pipe, its name on the first line; [`Grid`] or [`ListError`] comes out as JSON. On Linux the
//! second process gives itself limits of memory, time and files before it reads; on Windows a job object walls it in.

use crate::import::grid::Grid;
use crate::import::{ListError, grid_from_file};
use process_control::{ChildExt, Control};
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc::channel;
use std::time::Duration;

/// The word that makes the program read the one file in its pipe.
pub const VERB: &str = "read-list-inside";

/// How long the second process may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How much memory it may take, in bytes.
#[cfg(any(windows, target_os = "linux"))]
const MEMORY: usize = 512 << 20;
/// The most that it may answer.
const ANSWER_MAX: u64 = 400 << 20;

static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// From now on lists are read by `program`, which is this one and knows [`VERB`]. Without it they are read in this process.
pub fn use_program(program: PathBuf) {
    // The first word counts: a program is one program.
    let _ = PROGRAM.set(program);
}

/// The cells of a file.
pub(super) fn grid(name: &str, bytes: Vec<u8>) -> Result<Grid, ListError> {
    match PROGRAM.get() {
        Some(program) => grid_by(program, PATIENCE, name, bytes),
        None => grid_from_file(name, &bytes),
    }
}

/// The cells of a file, read by `program` within `patience`.
///
/// # Errors
/// [`ListError::Stopped`] if the program does not answer; otherwise what it says.
pub fn grid_by(program: &Path, patience: Duration, name: &str, bytes: Vec<u8>) -> Result<Grid, ListError> {
    let mut child = started(program).map_err(|_| ListError::Stopped)?;
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(ListError::Stopped);
    };
    let name = name.replace(['\n', '\r'], " ");
    let (answer, answered) = channel();
    // Both end with the pipes, which end with the process.
    std::thread::spawn(move || {
        input.write_all(name.as_bytes()).and_then(|()| input.write_all(b"\n")).and_then(|()| input.write_all(&bytes))
    });
    std::thread::spawn(move || {
        let read = serde_json::from_reader(BufReader::new(output.take(ANSWER_MAX)));
        answer.send(read.unwrap_or(Err(ListError::Stopped)))
    });
    let wall = child.controlled().time_limit(patience).terminate_for_timeout();
    #[cfg(windows)]
    let wall = wall.memory_limit(MEMORY);
    // However it ended, what came out of it tells: an answer, or too little of one.
    let _ = wall.wait();
    answered.recv_timeout(patience).unwrap_or(Err(ListError::Stopped))
}

fn started(program: &Path) -> std::io::Result<Child> {
    let mut command = Command::new(program);
    command.arg(VERB).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    // The program's allocator takes address space by the gigabyte. It is to count as memory only when it is used.
    command.env("MIMALLOC_ARENA_EAGER_COMMIT", "0");
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt as _;
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(CREATE_NO_WINDOW);
    }
    command.spawn()
}

/// The second process: reads the file in `input` and answers into `out`.
///
/// # Errors
/// If the pipes break.
pub fn answer(input: &mut dyn Read, out: &mut dyn Write) -> std::io::Result<()> {
    limit()?;
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    let line = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let (name, file) = bytes.split_at(line);
    let read = grid_from_file(&String::from_utf8_lossy(name), file.get(1..).unwrap_or_default());
    let mut out = BufWriter::new(out);
    serde_json::to_writer(&mut out, &read)?;
    out.flush()
}

/// 512 MiB of memory, ten seconds of work, no files written and no image of the memory left behind.
#[cfg(target_os = "linux")]
fn limit() -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    for (resource, most) in
        [(Resource::Data, MEMORY as u64), (Resource::Cpu, 10), (Resource::Fsize, 0), (Resource::Core, 0)]
    {
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })?;
    }
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn limit() -> std::io::Result<()> {
    Ok(())
}
