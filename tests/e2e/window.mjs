// The real window, driven through WebKitWebDriver: it starts on a register, takes a person into the grid, is closed from its own
// menu and knows the person and its size again; it reaches the register and nothing else; there is only one of it.
// Usage: xvfb-run -a node tests/e2e/window.mjs [BINARY]; a picture goes to out/screens/window.png.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeWorld, openWindow, pause, startBus, until } from './support/window.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const binary = resolve(process.argv[2] ?? join(root, 'target/debug/sovang'))
const picture = join(root, 'out/screens/window.png')
const ALL_MS = 150_000
const [CONTROL, ENTER, END, HOME, RIGHT] = '\uE009\uE007\uE010\uE011\uE014'
const PERSON = 'Nguyễn Thị Ngọc Ánh'
const UNLEFT = 'Trần Đỗ Quỳnh Như'

const world = makeWorld()
const register = join(world.home, 'so.sovang')
let bus = null
let open = null
let checks = 0
const finish = (code) => {
  open?.end()
  bus?.end()
  world.remove()
  process.exit(code)
}
const fail = (error) => {
  console.error(error)
  finish(1)
}
setTimeout(() => fail(new Error(`no end after ${ALL_MS} ms`)), ALL_MS).unref()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => fail(new Error(signal)))

const sovang = (file, ...words) => execFileSync(binary, ['--register', file, ...words], { env: world.env })
const passed = (what) => {
  checks += 1
  console.log(`  ${what}`)
}

/** Presses an entry of the native menu by the keyboard, as a clerk without a mouse would. */
async function menu(heading, entry) {
  const keys = ['F10', ...Array(heading).fill('Right'), ...Array(entry).fill('Down'), 'Return']
  for (const key of keys) {
    execFileSync('xdotool', ['key', key])
    await pause(150)
  }
}
const MENU = { quit: [0, 4], copy: [1, 4], paste: [1, 5], keys: [3, 1] }

async function start(words) {
  open = await openWindow(binary, words, world.env)
  await until('the first screen', () => open.now(`return document.querySelectorAll('main table a').length > 0`))
  await open.run(`const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))`)
  return open
}

/** Into the grid of the campaign, to the row where the next person is written. */
async function toLastRow(window) {
  await window.now(`location.hash = '#/campaign/1'`)
  const cell = `document.querySelector('main [role=combobox]')`
  await until('the grid', () => window.now(`return ${cell} !== null`))
  await window.now(`${cell}.focus()`)
  await window.press([CONTROL, END], HOME)
}

async function toName(window) {
  await until('the cell of the name', async () => {
    const label = await window.now('return document.activeElement.ariaLabel')
    if (!label.endsWith('Tên')) await window.press(RIGHT)
    return label.endsWith('Tên')
  })
}

async function closed(window) {
  await until('the window is gone', () => window.processes().length === 0)
  window.end()
}

async function firstDay() {
  const window = await start([register])
  const usable = window.since()
  const memory = window.processes()
  const sum = (what) => memory.reduce((all, one) => all + one[what], 0)
  const each = memory.map((one) => `${one.name} ${one.rss}/${one.pss}`).join(', ')
  console.log(`  start to usable: ${usable} ms; RSS/PSS in MiB: ${sum('rss')}/${sum('pss')} (${each})`)
  assert.ok(usable < 20_000)
  assert.equal(memory.length, 3)

  const png = await window.picture()
  assert.equal(png.subarray(1, 4).toString(), 'PNG')
  mkdirSync(dirname(picture), { recursive: true })
  writeFileSync(picture, png)
  passed('opens the register it is given')

  // The page is our own, under its policy, with nothing of Tauri's to take.
  const { now, run, call, invoke } = window
  const outside = `http://127.0.0.1:${window.port}/status`
  assert.match(await now('return location.href'), /^tauri:\/\/localhost/)
  assert.equal(await now('return typeof window.__TAURI__'), 'undefined')
  assert.equal(await now('return Object.isFrozen(Object.prototype)'), true)
  assert.equal(await now(`try { eval('1'); return 'ran' } catch (error) { return error.name }`), 'EvalError')
  assert.equal(
    await run(`const done = arguments[0]; fetch('${outside}').then(() => done('reached'), () => done('kept in'))`),
    'kept in',
  )
  assert.equal(await now(`return window.open('https://example.org/')`), null)
  await now(`location.href = '${outside}'`)
  await pause(300)
  assert.match(await now('return location.href'), /^tauri:\/\/localhost/)
  for (const command of [
    'plugin:window|close',
    'plugin:webview|create_webview_window',
    'plugin:dialog|message',
    'plugin:event|emit',
  ]) {
    assert.match(await invoke(command), /not allowed|not found/, command)
  }
  passed('goes nowhere else and may do nothing else')

  assert.equal((await call('session', {})).value.register, register)
  const refusal = await call('open_register', {
    path: join(world.home, 'none.sovang'),
  })
  assert.equal(refusal.ok, false)
  assert.ok(refusal.value.message.vi && refusal.value.hint.en)
  assert.equal((await call('session', {})).value.register, register)
  passed('a refused register leaves the open one')

  await menu(...MENU.keys)
  await until('the keys', () => now(`return document.querySelector('dialog[open]') !== null`))
  await now(`document.querySelector('dialog[open] footer button').click()`)
  await now(`location.hash = '#/everyone'`)
  const search = `document.querySelector('main .tools input[role=combobox]')`
  await until('the search', () => now(`return ${search} !== null`))
  await now(`const input = ${search}; input.value = 'Ánh'; input.focus(); input.select()`)
  await menu(...MENU.copy)
  await now(`${search}.value = ''; ${search}.focus()`)
  await menu(...MENU.paste)
  await until('the pasted word', () => now(`return ${search}.value === 'Ánh'`))
  passed('the menu bar reaches the page and the clipboard')

  await toLastRow(window)
  await toName(window)
  await window.press(...PERSON, ENTER)
  const found = (name) => JSON.parse(sovang(register, '--json', 'search', name))[0]?.name === name
  await until('the person in the register', () => found(PERSON))
  passed('a person typed into the grid is in the register')

  await window.session('POST', '/window/rect', {
    x: 40,
    y: 30,
    width: 1180,
    height: 720,
  })
  const size = await now('return [innerWidth, innerHeight]')
  // The next one stands in a cell that was not left when the window is closed.
  await toLastRow(window)
  await toName(window)
  await window.press(...UNLEFT)
  await menu(...MENU.quit)
  await closed(window)
  const note = join(world.env.XDG_DATA_HOME, 'sovang', 'last-register.txt')
  assert.equal(readFileSync(note, 'utf8'), register)
  assert.ok(found(UNLEFT))
  passed('Quit in the menu closes the window, and what stood in a cell is written')
  return size
}

async function secondDay(size) {
  const window = await start([])
  assert.equal((await window.call('session', {})).value.register, register)
  assert.deepEqual(await window.now('return [innerWidth, innerHeight]'), size, 'the size of the window')
  await toLastRow(window)
  await until('the person in the grid', () =>
    window.now(`return document.querySelector('main').innerText.includes(arguments[0])`, PERSON),
  )
  passed('the last register, the person and the size are there again')

  if (bus) {
    const other = join(world.home, 'khac.sovang')
    sovang(other, 'new')
    sovang(other, 'call', 'add_sample', '{}')
    const second = spawn(binary, [other], { env: world.env, stdio: 'inherit' })
    const code = await new Promise((found) => second.once('exit', found))
    assert.equal(code, 0)
    await until('the other register', async () => (await window.call('session', {})).value.register === other)
    assert.equal(window.processes().length, 3)
    passed('a second start hands its register to the first window and ends')
  } else {
    console.log('  not checked, dbus-daemon is missing: a second start opens no second window')
  }
  await menu(...MENU.quit)
  await closed(window)
}

try {
  bus = await startBus(world.env)
  if (bus) world.env.DBUS_SESSION_BUS_ADDRESS = bus.address
  sovang(register, 'new')
  sovang(register, 'call', 'add_sample', '{}')
  await secondDay(await firstDay())
  console.log(`window: ${checks} passed, 0 failed; ${picture}`)
  finish(0)
} catch (error) {
  fail(error)
}
