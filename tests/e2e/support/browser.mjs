// Debian's Chromium over the test host, with a register of its own for each test.
import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const require = createRequire(join(root, 'ui/package.json'))
const { chromium } = require('playwright-core')
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** Where pictures of the screens go. */
export const shots = join(root, 'out/screens')
mkdirSync(shots, { recursive: true })

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** The design size, and a large screen with large text. */
export const SIZES = [
  { name: '1366', width: 1366, height: 768, text: 100 },
  { name: '1920', width: 1920, height: 1080, text: 125 },
]

/** A browser that is closed after the tests of the caller. */
export const browser = () => chromium.launch({ executablePath: CHROMIUM, args: FLAGS })

/** What stays for all tests of a file, such as the registers that they begin with. */
const kept = mkdtempSync(join(tmpdir(), 'sovang-e2e-'))
process.once('exit', () => rmSync(kept, { recursive: true, force: true }))

/** What programs run with: the journal and the ledgers say who did what. */
const env = { ...process.env, USERNAME: 'Lê Thị Hà' }

/** The command line on a register. */
const sovangOn =
  (register) =>
  (...words) =>
    execFileSync(join(root, 'target/debug/sovang'), ['--register', register, ...words], { encoding: 'utf8', env })

/** The file of a register with the sample campaign, made once; its first decision (individuals) issued where `issued`. */
export function sample({ issued = false } = {}) {
  const file = join(kept, issued ? 'issued.sovang' : 'draft.sovang')
  if (existsSync(file)) return file
  const sovang = sovangOn(file)
  if (issued) {
    copyFileSync(sample(), file)
    sovang('decision', 'issue', '1')
  } else {
    sovang('new')
    sovang('call', 'add_sample', '{}')
  }
  return file
}

/** A register in a folder of its own, a copy of `from`, and the host in front of it; with no `from` there is none yet. */
export async function serve(from) {
  const folder = mkdtempSync(join(tmpdir(), 'sovang-e2e-'))
  const register = join(folder, 'so.sovang')
  if (from) copyFileSync(from, register)
  const sovang = sovangOn(register)
  const json = (...words) => JSON.parse(sovang('--json', ...words))
  const host = spawn(
    join(root, 'target/debug/examples/host'),
    ['--dir', join(root, 'ui/dist'), '--register', register],
    {
      env,
    },
  )
  const address = await new Promise((found, lost) => {
    host.stdout.once('data', (line) => found(String(line).trim()))
    host.once('exit', () => lost(new Error('the host ended')))
  })
  /** What the register answers to a call, past the page. */
  const call = async (name, args) => {
    const answer = await fetch(`${address}call/${name}`, { method: 'POST', body: JSON.stringify(args) })
    return answer.json()
  }
  const end = () => {
    host.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  return { address, folder, register, sovang, json, call, end }
}

/** A page on the host, in a window of its own; what it complains of in the console is kept in `said`. */
export async function open(browser, address, { size = SIZES[0], language = 'vi' } = {}) {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    colorScheme: 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  const said = []
  page.on('console', (line) => {
    // A refusal is an answer, told on the page; the browser complains of it all the same.
    const { url } = line.location()
    const answered = url.includes('/call/') && line.text().includes('status of 422')
    if (line.type() === 'error' && !answered && !url.endsWith('favicon.ico')) said.push(line.text())
  })
  page.on('pageerror', (error) => said.push(String(error)))
  await page.addInitScript(
    ([text, language]) => {
      const begin = location.search || '?0'
      if (sessionStorage.getItem('begin') === begin) return
      sessionStorage.setItem('begin', begin)
      localStorage.clear()
      localStorage.setItem('sovang', JSON.stringify({ size: text, language }))
    },
    [size.text, language],
  )
  const rest = resting(page, address)
  let begun = 0
  const visit = async (place) => {
    await page.goto(`${address}?${begun}#/${place}`)
    await page.waitForSelector('main h1')
    await rest()
  }
  /** Loads the page anew, as on another computer: the quickest way to have nothing of what was done before. */
  const begin = async (place) => {
    begun += 1
    await page.mouse.move(0, 0)
    await visit(place)
  }
  return { page, context, said, visit, begin, rest }
}

/** Longer than the page waits for another key before it asks. */
const QUIET_MS = 175
const RESTLESS_MS = 30_000

/** How to wait until a page has the answer to all that it asks of its host, and asks no more. */
function resting(page, address) {
  const asked = new Set()
  let changed = 0
  const note = (change) => (request) => {
    if (!request.url().startsWith(address)) return
    change(request)
    changed = Date.now()
  }
  page.on(
    'request',
    note((request) => asked.add(request)),
  )
  for (const end of ['requestfinished', 'requestfailed'])
    page.on(
      end,
      note((request) => asked.delete(request)),
    )
  return async () => {
    const begun = (changed = Date.now())
    for (;;) {
      const left = changed + QUIET_MS - Date.now()
      if (left > 0) await page.waitForTimeout(left)
      await drawn(page)
      if (!asked.size && Date.now() >= changed + QUIET_MS) return
      const urls = [...asked].map((request) => request.url())
      if (Date.now() > begun + RESTLESS_MS) throw new Error(`the page is never at rest: ${urls}`)
      if (asked.size) await page.waitForTimeout(10)
    }
  }
}

/** Waits until what the page knows is drawn, in its own fonts, and no colour changes. */
export const drawn = (page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    await frame()
    await frame()
    const passing = (one) => one.effect.getComputedTiming().endTime < Infinity
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(passing)
        .map((one) => one.finished),
    )
  })

/** What axe finds on the page against WCAG 2.2 AA, in words. */
export async function faults(page) {
  // It is handed over once a page; a content security policy does not hold it off.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async () => {
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations } = await window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    return violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    )
  })
}
