// From nothing to a PDF by the window alone: register, issuer, signer, campaign, decision, two people, issue, print.
// Usage: node tests/e2e/journey.mjs (after `cargo build --example host` and `npm --prefix ui run build`).
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const require = createRequire(join(root, 'ui/package.json'))
const { chromium } = require('playwright-core')

const folder = mkdtempSync(join(tmpdir(), 'sovang-journey-'))
const host = spawn(join(root, 'target/debug/examples/host'), [
  '--dir',
  join(root, 'ui/dist'),
  '--register',
  join(folder, 'so.sovang'),
])
const address = await new Promise((found, lost) => {
  host.stdout.once('data', (line) => found(String(line).trim()))
  host.once('exit', () => lost(new Error('the host ended')))
})
const end = (code) => {
  host.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
  process.exit(code)
}
setTimeout(() => {
  console.error('no end after 120 s')
  end(1)
}, 120_000).unref()

try {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  })
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage()
  page.setDefaultTimeout(15_000)
  const faults = []
  page.on('pageerror', (error) => faults.push(String(error)))
  const dialog = () => page.locator('dialog[open]').last()
  const fill = (label, value) => dialog().getByLabel(label).first().fill(value)
  const press = (name) => dialog().getByRole('button', { name, exact: true }).click()
  const dialogs = (count) =>
    page.waitForFunction((wanted) => document.querySelectorAll('dialog[open]').length === wanted, count)

  await page.goto(address)
  await page.getByLabel('Tên đơn vị').fill('UBND xã Minh Khánh')
  await page.getByLabel('Địa danh').fill('Minh Khánh')
  await page.getByRole('button', { name: 'Tạo sổ mới' }).click()
  await press('Đồng ý')

  await page.getByText('Chưa có đợt khen nào').waitFor()
  await page.keyboard.press('Control+n')
  await fill('Tên đợt', 'Tổng kết phong trào thi đua yêu nước năm 2025')
  await fill('Phong trào', 'Chung tay xây dựng nông thôn mới')
  await press('Tạo đợt khen')

  await page.getByRole('button', { name: 'Thêm quyết định' }).click()
  await press('Thêm cấp')
  await fill('Tên trên bằng', 'Chủ tịch Ủy ban nhân dân xã Minh Khánh')
  await press('Lưu')
  await dialogs(1)
  await press('Thêm người ký')
  await fill('Họ và tên', 'Võ Trường Giang')
  await fill('Chức danh', 'Chủ tịch')
  await fill('Giữ chức từ ngày', '1.7.25')
  await press('Lưu')
  await dialogs(1)
  await fill('Số', '1187/QĐ-UBND')
  await fill('Ngày ký', '31/2/2025')
  await press('Lưu')
  await dialog().getByText('Tháng 2 không có ngày 31.').waitFor()
  await dialog().getByText('Chọn ít nhất một hình thức khen.').waitFor()
  await fill('Ngày ký', '11.8.25')
  await dialog().getByLabel('Giấy khen của Chủ tịch UBND cấp xã').check()
  await press('Lưu')
  await dialogs(0)

  // The list is there once the page knows of its draft.
  await page.getByRole('combobox').first().waitFor()
  for (const name of ['Bà Vũ Thị Kim Oanh', 'Ông Đặng Quốc Khánh']) {
    await page.keyboard.press('Control+n')
    await fill('Tên', name)
    await fill('Chức vụ', 'Giáo viên')
    await fill('Đơn vị', 'Trường THCS Minh Khánh')
    await press('Lưu')
    await dialogs(0)
  }
  await page.locator('header a', { hasText: '1187/QĐ-UBND' }).click()
  await page.getByText('Đã đủ số, ngày ký, người ký và danh sách.').waitFor()
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click()
  await press('Ban hành 2 lượt khen')
  await page.getByRole('button', { name: 'In 2 bằng' }).click()
  await press('In 2 bằng')
  const pdf = join(folder, 'bang.pdf')
  await fill('Đường dẫn tệp', pdf)
  await press('Đồng ý')
  await page.getByText('Đã tạo 2 bằng').waitFor()
  assert.match(readFileSync(pdf, 'latin1'), /^%PDF-1\.7/)
  await page.getByRole('button', { name: 'In lại' }).waitFor()
  assert.deepEqual(faults, [])
  await browser.close()
  console.log('journey: from nothing to two certificates')
  end(0)
} catch (error) {
  console.error(error)
  end(1)
}
