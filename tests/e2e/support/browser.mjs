// Debian's Chromium over the test host, with a register of its own for each test.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const require = createRequire(join(root, 'ui/package.json'))
const { chromium } = require('playwright-core')
export const { AxeBuilder } = require('@axe-core/playwright')

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

/** A register in a folder of its own and the host in front of it; `prepare` gets the command line on that register. */
export async function serve(prepare) {
  const folder = mkdtempSync(join(tmpdir(), 'sovang-e2e-'))
  const register = join(folder, 'so.sovang')
  const sovang = (...words) =>
    execFileSync(join(root, 'target/debug/sovang'), ['--register', register, ...words], { encoding: 'utf8' })
  const json = (...words) => JSON.parse(sovang('--json', ...words))
  prepare?.(sovang)
  const host = spawn(join(root, 'target/debug/examples/host'), ['--dir', join(root, 'ui/dist'), '--register', register])
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

/** The sample campaign; its first decision (individuals) issued where `issued`. */
export const sample =
  ({ issued = false } = {}) =>
  (sovang) => {
    sovang('new')
    sovang('call', 'add_sample', '{}')
    if (issued) sovang('decision', 'issue', '1')
  }

/** A page on the host; what it complains of in the console is kept in `said`. */
export async function open(browser, address, { size = SIZES[0], theme = 'light', language = 'vi' } = {}) {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    colorScheme: theme,
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
      if (!localStorage.getItem('sovang')) localStorage.setItem('sovang', JSON.stringify({ size: text, language }))
    },
    [size.text, language],
  )
  const visit = async (place) => {
    await page.goto(`${address}#/${place}`)
    await page.waitForSelector('main h1')
    await page.waitForLoadState('networkidle')
  }
  return { page, context, said, visit }
}

/** What axe finds on the page against WCAG 2.2 AA, in words. */
export async function faults(page) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const found = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}
