// The real window, driven through WebKitWebDriver: it starts, paints, reaches the register and nothing else.
// Usage: xvfb-run -a node tests/e2e/window.mjs [BINARY]; a picture goes to out/screens/window.png.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const binary = resolve(process.argv[2] ?? join(root, 'target/debug/sovang'))
const picture = join(root, 'out/screens/window.png')
const ONE_ANSWER_MS = 20_000
const ALL_MS = 90_000

const home = mkdtempSync(join(tmpdir(), 'sovang-window-'))
// A world of its own: no data, settings or session bus of whoever runs the test.
const env = {
  ...process.env,
  GDK_BACKEND: 'x11',
  NO_AT_BRIDGE: '1',
  USER: 'thu.ky',
  TAURI_WEBVIEW_AUTOMATION: 'true',
}
delete env.DBUS_SESSION_BUS_ADDRESS
for (const name of ['XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR']) {
  env[name] = join(home, name.toLowerCase())
  mkdirSync(env[name], { mode: 0o700 })
}

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => found(port))
    })
  })
const pause = (ms) => new Promise((done) => setTimeout(done, ms))

const port = await freePort()
const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
  env,
  detached: true,
  stdio: 'inherit',
})
driver.on('error', (error) => fail(error))

// The driver leads a process group in which the window and its two WebKit processes run.
const end = () => {
  try {
    process.kill(-driver.pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
  rmSync(home, {
    recursive: true,
    force: true,
    maxRetries: 5,
    retryDelay: 100,
  })
}
const fail = (error) => {
  console.error(error)
  end()
  process.exit(1)
}
setTimeout(() => fail(new Error(`no end after ${ALL_MS} ms`)), ALL_MS).unref()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => fail(new Error(signal)))

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

async function until(what, check, ms = ONE_ANSWER_MS) {
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

/** The processes of the driver's group but for the driver itself, with what each holds of memory. */
function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const group = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[2])
        if (group !== driver.pid || Number(pid) === driver.pid) return []
        const memory = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
        const mib = (name) => Math.round(Number(new RegExp(`^${name}: +(\\d+)`, 'm').exec(memory)?.[1] ?? 0) / 1024)
        return [
          {
            name: readFileSync(`/proc/${pid}/comm`, 'utf8').trim(),
            rss: mib('Rss'),
            pss: mib('Pss'),
          },
        ]
      } catch {
        return []
      }
    })
}

try {
  await until('the driver listens', async () => (await ask('GET', '/status')).ready)
  const begun = Date.now()
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: [] } },
  }
  const { sessionId } = await ask('POST', '/session', { capabilities })
  const started = Date.now() - begun
  const run = (script, ...args) => ask('POST', `/session/${sessionId}/execute/async`, { script, args })
  const now = (script, ...args) => ask('POST', `/session/${sessionId}/execute/sync`, { script, args })
  const call = (name, args) =>
    run(
      `const [name, args, done] = arguments
       const answer = (ok) => (value) => done({ ok, value })
       window.__TAURI_INTERNALS__.invoke('call', { name, args }).then(answer(true), answer(false))`,
      name,
      args,
    )
  const invoke = (command, args) =>
    run(
      `const [command, args, done] = arguments
       window.__TAURI_INTERNALS__.invoke(command, args).then(() => done('allowed'), (error) => done(String(error)))`,
      command,
      args ?? {},
    )
  await ask('POST', `/session/${sessionId}/timeouts`, {
    script: ONE_ANSWER_MS,
    pageLoad: ONE_ANSWER_MS,
    implicit: 0,
  })

  await until('the page has content', () => now(`return document.querySelector('#app')?.innerText.trim().length > 0`))
  await run(`const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))`)
  const painted = Date.now() - begun
  const memory = processes()

  mkdirSync(dirname(picture), { recursive: true })
  const png = Buffer.from(await ask('GET', `/session/${sessionId}/screenshot`), 'base64')
  assert.equal(png.subarray(1, 4).toString(), 'PNG')
  writeFileSync(picture, png)

  // The page is our own, under its policy, with nothing of Tauri's to take.
  assert.match(await now('return location.href'), /^tauri:\/\/localhost/)
  assert.equal(await now('return typeof window.__TAURI__'), 'undefined')
  assert.equal(await now('return Object.isFrozen(Object.prototype)'), true)
  assert.equal(await now(`try { eval('1'); return 'ran' } catch (error) { return error.name }`), 'EvalError')
  const outside = `const done = arguments[0]; fetch('http://127.0.0.1:${port}/status').then(() => done('reached'), () => done('kept in'))`
  assert.equal(await run(outside), 'kept in')
  assert.equal(await now(`return window.open('https://example.org/')`), null)
  await now(`location.href = 'http://127.0.0.1:${port}/status'`)
  await pause(300)
  assert.match(await now('return location.href'), /^tauri:\/\/localhost/)

  // It reaches the register, and only through the one command.
  const suggested = join(env.XDG_DATA_HOME, 'sovang', 'so-vang.sovang')
  const session = await call('session', {})
  assert.deepEqual([session.ok, session.value.register, session.value.suggested], [true, null, suggested])
  const refusal = await call('list_campaigns', {})
  assert.deepEqual([refusal.ok, refusal.value.code], [false, 'no-register-open'])
  assert.ok(refusal.value.message.vi && refusal.value.hint.en)
  const made = await call('create_register', { path: suggested })
  assert.deepEqual([made.ok, made.value.register], [true, suggested])
  assert.equal(
    (
      await call('set_office', {
        superior: null,
        name: 'Phòng PX01',
        place: 'Sóc Trăng',
      })
    ).ok,
    true,
  )
  assert.equal((await call('session', {})).value.office.name, 'Phòng PX01')
  for (const command of [
    'plugin:window|close',
    'plugin:webview|create_webview_window',
    'plugin:dialog|message',
    'plugin:event|emit',
  ]) {
    assert.match(await invoke(command), /not allowed|not found/, command)
  }
  const note = readFileSync(join(env.XDG_DATA_HOME, 'sovang', 'last-register.txt'), 'utf8')
  assert.equal(note, suggested)

  const rss = memory.map(({ name, rss, pss }) => `${name} ${rss}/${pss}`).join(', ')
  console.log(`window: started ${started} ms, painted ${painted} ms; RSS/PSS in MiB: ${rss}; ${picture}`)
  await ask('DELETE', `/session/${sessionId}`)
  end()
  process.exit(0)
} catch (error) {
  fail(error)
}
