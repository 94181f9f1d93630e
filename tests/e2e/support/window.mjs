// The real window under WebKitWebDriver, in a world of its own: no data, settings or session bus of whoever runs the test.
// The driver leads a process group in which the window and its WebKit processes run, so that nothing stays behind.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ONE_ANSWER_MS = 20_000
const FOLDERS = ['XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR']

export const pause = (ms) => new Promise((done) => setTimeout(done, ms))

/** Tries `check` until it answers something; its last error is thrown when the time is over. */
export async function until(what, check, ms = ONE_ANSWER_MS) {
  for (const last = Date.now() + ms; ; await pause(25)) {
    let found
    try {
      found = await check()
    } catch (error) {
      if (Date.now() > last) throw error
    }
    if (found) return found
    if (Date.now() > last) throw new Error(`${what}: not within ${ms} ms`)
  }
}

/** A folder of its own and the environment that leads every program there. */
export function makeWorld() {
  const home = mkdtempSync(join(tmpdir(), 'sovang-window-'))
  const env = {
    ...process.env,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    USER: 'thu.ky',
  }
  delete env.DBUS_SESSION_BUS_ADDRESS
  for (const name of FOLDERS) {
    env[name] = join(home, name.toLowerCase())
    mkdirSync(env[name], { mode: 0o700 })
  }
  const remove = () =>
    rmSync(home, {
      recursive: true,
      force: true,
      maxRetries: 5,
      retryDelay: 100,
    })
  return { home, env, remove }
}

/** Ends a process and all it has started. */
function endGroup(leader) {
  try {
    process.kill(-leader.pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

/** A session bus for `env`, or null where Debian's dbus-daemon is not installed. */
export function startBus(env) {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return new Promise((found) => {
    daemon.once('error', () => found(null))
    daemon.stdout.once('data', (line) => found({ address: String(line).trim(), end: () => endGroup(daemon) }))
  })
}

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => found(port))
    })
  })

/** What a process holds of memory, in MiB; null if it is no member of the group or gone. */
function processOf(pid, group) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    if (Number(stat.split(') ')[1].split(' ')[2]) !== group) return null
    const memory = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    const mib = (name) => Math.round(Number(new RegExp(`^${name}: +(\\d+)`, 'm').exec(memory)?.[1] ?? 0) / 1024)
    const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
    return { pid, name, rss: mib('Rss'), pss: mib('Pss') }
  } catch {
    return null
  }
}

const chord = (keys) => [
  ...[keys].flat().map((value) => ({ type: 'keyDown', value })),
  ...[keys]
    .flat()
    .reverse()
    .map((value) => ({ type: 'keyUp', value })),
]

/** Opens the window of `binary` with `words`, and answers what a test can do with it. */
export async function openWindow(binary, words, env) {
  const port = await freePort()
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...env, TAURI_WEBVIEW_AUTOMATION: 'true' },
    detached: true,
    stdio: 'inherit',
  })
  const end = () => endGroup(driver)
  const missing = new Promise((_, lost) => driver.once('error', lost))
  async function ask(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(ONE_ANSWER_MS),
    })
    const { value } = await answer.json()
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`)
    return value
  }
  try {
    await Promise.race([missing, until('the driver listens', async () => (await ask('GET', '/status')).ready)])
    const begun = Date.now()
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: words } },
    }
    const { sessionId } = await ask('POST', '/session', { capabilities })
    const session = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body)
    await session('POST', '/timeouts', {
      script: ONE_ANSWER_MS,
      pageLoad: ONE_ANSWER_MS,
      implicit: 0,
    })
    const run = (script, ...args) => session('POST', '/execute/async', { script, args })
    const now = (script, ...args) => session('POST', '/execute/sync', { script, args })
    return {
      port,
      end,
      session,
      run,
      now,
      since: () => Date.now() - begun,
      /** One call of the page: whether it was done, and the answer or refusal. */
      call: (name, args) =>
        run(
          `const [name, args, done] = arguments
           const answer = (ok) => (value) => done({ ok, value })
           window.__TAURI_INTERNALS__.invoke('call', { name, args, progress: '__CHANNEL__:0' }).then(answer(true), answer(false))`,
          name,
          args,
        ),
      /** One command of the window: 'allowed', or why not. */
      invoke: (command, args = {}) =>
        run(
          `const [command, args, done] = arguments
           window.__TAURI_INTERNALS__.invoke(command, args).then(() => done('allowed'), (error) => done(String(error)))`,
          command,
          args,
        ),
      /** Presses keys where the focus is, one after the other; of a list, all at once. */
      press: (...keys) =>
        session('POST', '/actions', {
          actions: [{ type: 'key', id: 'keyboard', actions: keys.flatMap(chord) }],
        }),
      picture: async () => Buffer.from(await session('GET', '/screenshot'), 'base64'),
      processes: () =>
        readdirSync('/proc')
          .filter((name) => /^\d+$/.test(name) && Number(name) !== driver.pid)
          .flatMap((pid) => processOf(Number(pid), driver.pid) ?? []),
    }
  } catch (error) {
    end()
    throw error
  }
}
