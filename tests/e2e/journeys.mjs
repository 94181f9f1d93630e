// What a clerk does all day, by keyboard, in Debian's Chromium over the test host; what she did is read back through the
// command line, not from the page.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { browser, open, root, sample, serve, shots } from './support/browser.mjs'

let chromium
before(async () => {
  chromium = await browser()
})
after(() => chromium.close())

/** A test on a copy of a register, or with none yet, with a desk and a page of its own. */
const journey = (name, from, act) =>
  test(name, async () => {
    const desk = await serve(from)
    const at = await open(chromium, desk.address)
    try {
      await act({ ...desk, ...at })
      assert.deepEqual(at.said, [])
    } catch (error) {
      await at.page.screenshot({ path: join(shots, 'failed-journey.png') })
      throw error
    } finally {
      await at.context.close()
      desk.end()
    }
  })

/** Rows of the campaign as the register has them. */
const rows = async ({ call }, kind = 'individual', text = '') => {
  const query = {
    campaign: 1,
    decision: null,
    kind,
    text,
    sort: { column: 'place', descending: false },
  }
  const { answer, rows } = await call('window_awards', {
    query,
    offset: 0,
    limit: 500,
  })
  return (answer ?? { rows }).rows
}
const names = async (desk, kind) => (await rows(desk, kind)).map((row) => row.name)

/** Waits until `look` says what is wanted; the last thing seen is in the failure. */
async function eventually(look, wanted, why) {
  let seen
  for (let tries = 0; tries < 60; tries += 1) {
    seen = await look()
    if (wanted(seen)) return seen
    await new Promise((done) => setTimeout(done, 100))
  }
  assert.fail(`${why}: ${JSON.stringify(seen).slice(0, 2000)}`)
}
const is = (wanted) => (seen) => seen === wanted
const holds = (all) => (seen) => all.every((one) => seen.includes(one))

/** The box that the grid's cell in hand is typed into. */
const cell = (page) => page.getByRole('combobox', { name: /^Danh sách được khen/ })
/** What the grid shows in the row in hand. */
const rowInHand = async (page) => {
  const id = await cell(page).getAttribute('aria-activedescendant')
  return page.locator(`[role=row]:has([id="${id}"])`).innerText()
}
/** Puts the cursor into the grid, in the name cell of its empty last row. */
async function toNewRow(page) {
  await cell(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Home')
  await toColumn(page, 'Tên')
}
async function toColumn(page, heading) {
  for (let steps = 0; steps < 12; steps += 1) {
    const at = await cell(page).getAttribute('aria-label')
    if (at?.includes(heading)) return
    await page.keyboard.press('ArrowRight')
  }
  assert.fail(`no column ${heading}`)
}
/** As Unikey sends it: the vowels are typed plain, taken back and typed again with their marks. */
async function unikey(page, plain, taken, marked) {
  await page.keyboard.type(plain)
  for (let at = 0; at < taken; at += 1) await page.keyboard.press('Backspace')
  await page.keyboard.insertText(marked)
}

journey('three people without a mouse', sample(), async (desk) => {
  const { page, visit } = desk
  await visit('campaign/1')
  const before = await names(desk)
  await toNewRow(page)
  for (const last of ['An', 'Bình', 'Chi']) {
    await unikey(page, 'Nguyeen', 3, 'ễn')
    await page.keyboard.type(` Thị ${last}`)
    await page.keyboard.press('Enter')
    await eventually(() => names(desk), holds([`Nguyễn Thị ${last}`]), 'not in the register')
  }
  assert.deepEqual((await names(desk)).slice(before.length), ['Nguyễn Thị An', 'Nguyễn Thị Bình', 'Nguyễn Thị Chi'])
  await page.screenshot({ path: join(shots, 'journey-three-people.png') })
})

journey('a name composed by an input method loses nothing', sample(), async (desk) => {
  const { page, context, visit } = desk
  await visit('campaign/1')
  await toNewRow(page)
  const cdp = await context.newCDPSession(page)
  for (const text of ['Đ', 'Đă', 'Đăn', 'Đăng', 'Đặng']) {
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  await cdp.send('Input.insertText', { text: 'Đặng' })
  await cdp.send('Input.insertText', { text: ' Ướt' })
  await page.keyboard.press('Enter')
  await eventually(() => names(desk), holds(['Đặng Ướt']), 'not in the register')
})

// As Excel leaves it on the clipboard: CRLF, a quoted cell with a line break and quotes in it, one empty line at the end.
const EXCEL = [...Array(25).keys()]
  .map((at) => {
    const name = `Trần Thị Dán ${String(at + 1).padStart(2, '0')}`
    const unit = at === 3 ? '"Trường ""Hoa Sen""\nphường 7"' : `Ấp ${at + 1}`
    return [name, 'Bà', 'Nữ', 1960 + at, 'Giáo viên', unit].join('\t')
  })
  .join('\r\n')
  .concat('\r\n')

journey('25 rows pasted from Excel are one step to undo', sample(), async (desk) => {
  const { page, visit } = desk
  await visit('campaign/1')
  const before = await rows(desk)
  await toNewRow(page)
  await page.evaluate((text) => navigator.clipboard.writeText(text), EXCEL)
  await page.keyboard.press('Control+v')
  const ask = page
    .getByRole('dialog')
    .or(page.getByRole('alertdialog'))
    .getByRole('button', { name: /Thêm \d+ dòng|Đồng ý/ })
  await ask.waitFor()
  await page.keyboard.press('Escape')
  await ask.waitFor({ state: 'detached' })
  await page.waitForTimeout(400)
  assert.deepEqual(await rows(desk), before, 'a cancelled paste writes nothing')
  await page.keyboard.press('Control+v')
  await ask.click()
  const pasted = await eventually(
    () => rows(desk),
    (seen) => seen.length === before.length + 25,
    'not 25 more',
  )
  const fourth = pasted.find((row) => row.name === 'Trần Thị Dán 04')
  assert.equal(fourth.unit, 'Trường "Hoa Sen" phường 7')
  assert.equal(fourth.birth, '1963')
  assert.equal(fourth.gender, 'female')
  await page.screenshot({ path: join(shots, 'journey-paste.png') })
  await page.keyboard.press('Control+z')
  await eventually(
    () => rows(desk),
    (seen) => seen.length === before.length,
    'not undone in one step',
  )
  assert.deepEqual(await rows(desk), before)
  await page.keyboard.press('Control+y')
  await eventually(
    () => rows(desk),
    (seen) => seen.length === before.length + 25,
    'not redone',
  )
})

journey('F8 leads to each problem, and typing mends it', sample(), async (desk) => {
  const { page, visit, call } = desk
  await visit('campaign/1')
  await toNewRow(page)
  await page.keyboard.type('Lâm Thị Thiếu')
  await page.keyboard.press('Enter')
  await eventually(() => names(desk), holds(['Lâm Thị Thiếu']), 'not in the register')
  const troubled = async () => (await rows(desk)).filter((row) => row.problems.length)
  const count = async () => (await troubled()).reduce((sum, row) => sum + row.problems.length, 0)
  const atFirst = await count()
  assert.ok(atFirst > 0, 'a bare name has nothing to mend')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  const { problems, name } = await eventually(
    async () => {
      const shown = await rowInHand(page)
      return (
        (await troubled()).find((one) => shown.includes(one.name)) ?? {
          shown,
        }
      )
    },
    (seen) => seen.problems,
    'F8 is at no row with a problem',
  )
  assert.equal(name, 'Lâm Thị Thiếu')
  assert.ok(problems.length)
  await page.keyboard.type('Cán bộ')
  await page.keyboard.press('Enter')
  await eventually(count, (seen) => seen < atFirst, 'no problem less')
  assert.ok(await call('verify', {}))
})

journey('a decision is checked, issued and frozen', sample(), async (desk) => {
  const { page, visit, call } = desk
  await visit('decision/1')
  await page.getByRole('main').getByRole('button', { name: 'Ban hành' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click()
  const state = async () => (await call('list_decisions', { campaign: 1 })).find((one) => one.id === 1).state
  await eventually(state, (seen) => seen === 'issued', 'not issued')
  assert.ok((await rows(desk)).every((row) => row.decision !== 1 || row.number))
  await visit('campaign/1')
  await cell(page).focus()
  await page.keyboard.press('Control+Home')
  await toColumn(page, 'Tên')
  const before = await names(desk)
  await page.keyboard.type('Không được')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(400)
  assert.deepEqual(await names(desk), before)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await page.waitForTimeout(400)
  assert.equal(await state(), 'issued', 'what is issued cannot be undone away')
})

journey('someone is found by an unaccented prefix', sample({ issued: true }), async ({ page, visit }) => {
  await visit('everyone')
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('hong ga')
  const hit = page.getByRole('main').getByText('Nguyễn Thị Hồng Gấm').first()
  await hit.waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('my xuy')
  await page.getByRole('dialog').getByText('Thạch Thị Mỹ Xuyên').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /Thạch Thị Mỹ Xuyên/ }).waitFor()
})

journey('all is undone, step by step, also after the program was closed', sample(), async (desk) => {
  const { page, visit, address } = desk
  await visit('campaign/1')
  const before = await rows(desk)
  await toNewRow(page)
  for (const name of ['Đỗ Thị Một', 'Đỗ Thị Hai']) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await eventually(() => names(desk), holds([name]), 'not in the register')
  }
  await page.reload()
  await page.goto(`${address}#/campaign/1`)
  await cell(page).focus()
  await page.keyboard.press('Control+z')
  await eventually(
    () => rows(desk),
    (seen) => seen.length === before.length + 1,
    'one step undone',
  )
  await page.keyboard.press('Control+z')
  await eventually(
    () => rows(desk),
    (seen) => seen.length === before.length,
    'two steps undone',
  )
  assert.deepEqual(await rows(desk), before)
})

journey('the certificate follows the cell', sample(), async (desk) => {
  const { page, visit } = desk
  await visit('campaign/1')
  const picture = page.getByRole('img', { name: /Bằng của/ }).first()
  await picture.waitFor()
  await cell(page).focus()
  await page.keyboard.press('Control+Home')
  await toColumn(page, 'Tên')
  await page.keyboard.type('Nguyễn Thị Đổi Tên')
  await page.keyboard.press('Enter')
  await eventually(() => names(desk), holds(['Nguyễn Thị Đổi Tên']), 'not in the register')
  await page.keyboard.press('ArrowUp')
  await page
    .getByRole('img', { name: /Nguyễn Thị Đổi Tên/ })
    .first()
    .waitFor()
})

journey(
  'from no register to two certificates, by the window alone',
  undefined,
  async ({ page, address, folder, register }) => {
    page.setDefaultTimeout(15_000)
    const dialog = () => page.locator('dialog[open]').last()
    const fill = (label, value) => dialog().getByLabel(label).first().fill(value)
    const press = (name) => dialog().getByRole('button', { name, exact: true }).click()
    const dialogs = (count) =>
      page.waitForFunction((wanted) => document.querySelectorAll('dialog[open]').length === wanted, count)

    await page.goto(address)
    await page.getByRole('button', { name: 'Tạo sổ mới' }).click()
    await page.getByLabel('Tên đơn vị').fill('UBND xã Minh Khánh')
    await page.getByLabel('Địa danh').fill('Minh Khánh')
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    assert.ok(!existsSync(register), 'nothing is written before the last step')
    await page.getByRole('button', { name: 'Tạo sổ' }).click()

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

    await page.keyboard.press('Control+n')
    for (const [name, end] of [
      ['Bà Vũ Thị Kim Oanh', 'Lưu và thêm tiếp'],
      ['Ông Đặng Quốc Khánh', 'Lưu'],
    ]) {
      await page.waitForFunction(() => document.activeElement.labels?.[0]?.textContent.startsWith('Tên'))
      await page.keyboard.type(name)
      await fill('Chức vụ', 'Giáo viên')
      await fill('Đơn vị', 'Trường THCS Minh Khánh')
      await press(end)
    }
    await dialogs(0)
    await page.locator('header a', { hasText: '1187/QĐ-UBND' }).click()
    await page.getByText('Đã đủ số, ngày ký, người ký và danh sách.').waitFor()
    await page.getByRole('button', { name: 'Ban hành', exact: true }).click()
    await press('Ban hành 2 lượt khen')
    await page.getByRole('button', { name: 'In 2 bằng' }).click()
    await page.getByRole('main').getByText('01/2025 – 02/2025').waitFor()
    await page.getByRole('button', { name: 'Lưu PDF' }).click()
    const pdf = join(folder, 'bang.pdf')
    await fill('Đường dẫn tệp', pdf)
    await press('Đồng ý')
    await page.getByText('Đã tạo 2 bằng').waitFor()
    assert.match(readFileSync(pdf, 'latin1'), /^%PDF-1\.7/)
    // What was only made is not printed yet: she says what came out.
    await press('Đã in 2 bằng')
    await page.getByText('Đã in 2 bằng').waitFor()
    // Nothing is left to print; it can be printed again.
    await page.getByRole('button', { name: 'In lại cả những bằng đã in' }).click()
    await page.getByRole('option', { name: 'Đặng Quốc Khánh' }).waitFor()
  },
)

journey('what is typed stays with its row when the list is sorted while it is written', sample(), async (desk) => {
  const { page, visit } = desk
  await visit('campaign/1')
  // So slow that longer work would show how far it is, and take the keyboard.
  await page.route('**/call/edit_awards', async (route) => {
    await new Promise((done) => setTimeout(done, 500))
    await route.continue()
  })
  const before = await names(desk)
  await toNewRow(page)
  await toColumn(page, 'Tên')
  for (const text of ['Lý Thị Ánh', 'Bà', 'Nữ', '1980', 'Giáo viên', 'Trường Tiểu học Ba Trinh']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
  }
  await page.getByRole('columnheader', { name: /^Tên/ }).click()
  const mine = async () => (await rows(desk)).find((row) => row.name === 'Lý Thị Ánh')
  await eventually(
    async () => (await mine())?.unit,
    is('Trường Tiểu học Ba Trinh'),
    'the last cell is written into its row',
  )
  assert.deepEqual((await mine()).position, 'Giáo viên')
  assert.deepEqual(
    (await names(desk)).filter((name) => name !== 'Lý Thị Ánh'),
    before,
  )
})

journey('a new row without a name waits, is said to, and never lies over another', sample(), async (desk) => {
  const { page, visit } = desk
  await visit('campaign/1')
  await toNewRow(page)
  await toColumn(page, 'Đơn vị')
  await page.keyboard.type('Công an xã Mới')
  await page.keyboard.press('Enter')
  await page.getByText('1 dòng chưa ghi').waitFor()
  await page.keyboard.press('Control+s')
  await page.getByText('Dòng mới còn thiếu tên nên chưa ghi.').first().waitFor()
  await page.getByRole('tab', { name: /Tập thể/ }).click()
  await page.getByRole('tab', { name: /Cá nhân/ }).click()
  await page.getByText('1 dòng chưa ghi').waitFor()
  await page.keyboard.press('Control+n')
  await page.keyboard.type('Ông Đặng Quốc Khánh')
  const save = page.locator('dialog[open]').getByRole('button', { name: 'Lưu', exact: true })
  await save.dblclick()
  await eventually(
    async () => (await rows(desk)).filter((row) => row.name === 'Đặng Quốc Khánh').length,
    is(1),
    'a double click adds one',
  )
  assert.equal((await rows(desk)).find((row) => row.name === 'Đặng Quốc Khánh').unit, null)
  await toNewRow(page)
  await page.locator('main [role=row]', { hasText: 'Đặng Quốc Khánh' }).waitFor()
  await toNewRow(page)
  await page.keyboard.press('ArrowUp')
  await toColumn(page, 'Tên')
  await page.keyboard.type('Lâm Thị Sà Rinh')
  await page.keyboard.press('Enter')
  await eventually(
    async () => (await rows(desk)).find((row) => row.name === 'Lâm Thị Sà Rinh')?.unit,
    is('Công an xã Mới'),
    'the row that waited is written whole',
  )
  await page.getByText('Đã lưu', { exact: true }).waitFor()
})

journey('undo waits for what was typed before it', sample(), async (desk) => {
  const { page, visit } = desk
  await visit('campaign/1')
  const before = await names(desk)
  await page.route('**/call/edit_awards', async (route) => {
    await new Promise((done) => setTimeout(done, 300))
    await route.continue()
  })
  await page.getByRole('combobox').first().focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await toColumn(page, 'Tên')
  for (const name of ['Một', 'Hai']) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
  }
  await page.keyboard.press('Control+z')
  await page.getByText(/^Hoàn tác: Sửa 1 dòng/).waitFor()
  await eventually(async () => (await names(desk)).includes('Một'), is(true), 'the newest step is taken back')
  await page.keyboard.press('Control+z')
  await eventually(async () => names(desk).then((all) => all.join()), is(before.join()), 'then the one before')
})

journey('what is printed is what was selected, also where the order is held', sample(), async (desk) => {
  const { page, visit } = desk
  await visit('campaign/1')
  await page.getByRole('columnheader', { name: /^Tên/ }).click()
  await page.getByRole('combobox').first().focus()
  await page.keyboard.press('Control+Home')
  await toColumn(page, 'Tên')
  await page.keyboard.type('Ong Thị Yến')
  await page.keyboard.press('Enter')
  await eventually(async () => (await names(desk)).includes('Ong Thị Yến'), is(true), 'the name is written')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+ArrowDown')
  const shown = await page
    .locator('main [role=row][aria-rowindex="2"], main [role=row][aria-rowindex="3"]')
    .allInnerTexts()
  await page.keyboard.press('Control+p')
  const asked = page.waitForRequest('**/call/print_certificates')
  await page.getByRole('button', { name: 'Lưu PDF' }).click()
  await page.locator('dialog[open]').last().getByLabel('Đường dẫn tệp').fill(join(desk.folder, 'hai.pdf'))
  await page.locator('dialog[open]').last().getByRole('button', { name: 'Đồng ý' }).click()
  const { awards } = (await asked).postDataJSON().batch.who
  const printed = (await rows(desk)).filter((row) => awards.includes(row.id)).map((row) => row.name)
  assert.ok(
    printed.every((name) => shown.some((line) => line.includes(name))),
    `${printed} of ${shown}`,
  )
})

/** Brings a file to the check of its list; one whose like was taken in before is there at once. */
async function check({ page }, path, known = false) {
  const dialog = page.locator('dialog[open]').last()
  await page.getByRole('main').getByRole('button', { name: 'Nhập từ Excel' }).click()
  await page.getByRole('button', { name: 'Chọn tệp…' }).click()
  await dialog.getByLabel('Đường dẫn tệp').fill(path)
  await dialog.getByRole('button', { name: 'Đồng ý' }).click()
  if (!known) await page.getByRole('button', { name: /^Kiểm tra \d+ dòng/ }).click()
}

journey(
  'lists from Word and of an old font are brought in, and taken back as one step each',
  sample(),
  async (desk) => {
    const { page, visit } = desk
    await visit('campaign/1')
    const before = await names(desk)
    for (const file of ['two-row-header.docx', 'binary.xlsb']) {
      await check(desk, join(root, 'tests/fixtures/lists', file))
      if (file.endsWith('.xlsb')) {
        await page.getByText('chỗ không phải người được khen').click()
        await page.getByText('Dòng đang ẩn nên không đọc').waitFor()
      }
      await page.getByRole('button', { name: /^Nhập [1-9]\d* dòng/ }).click()
      await page.getByRole('button', { name: 'Xem dòng vừa nhập' }).click()
    }
    await eventually(
      async () => (await names(desk)).length,
      (count) => count > before.length,
      'nobody came in',
    )
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await eventually(
      async () => names(desk).then((all) => all.join()),
      is(before.join()),
      'each list is one step to undo',
    )
    await check(desk, join(root, 'tests/fixtures/lists/vntime.xlsx'))
    await page.getByText('Đã đổi 23 ô từ TCVN3').waitFor()
  },
)

journey('a list full of mistakes is mended by clicks before anything is written', sample(), async (desk) => {
  const { page, visit } = desk
  const path = join(desk.folder, 'lan-lon.csv')
  const lines = [
    'STT;Họ và tên;Chức vụ;Đơn vị;Hình thức',
    '1;NGUYỄN VĂN HƯỞNG;Trưởng Công an xã;Công an xã Phú Tâm;Khen đột xuất',
    '2;Thạch Sang;Cán bộ;Công an xã Phú Tâm;Khen đột xuất',
    '3;;Cán bộ;Công an xã Phú Tâm;Khen đột xuất',
    '4;Đặng thị Thùy Trâm;Hội viên;Hội Phụ nữ xã Thạnh Quới;Khen đột xuất',
    '5;LÝ THỊ ÁNH;Giáo viên;Trường THPT Kế Sách;Khen đột xuất',
  ]
  writeFileSync(path, lines.join('\n'))
  await visit('campaign/1')
  const before = await names(desk)
  await check(desk, path)
  await page.getByRole('tab', { name: 'Cần xem 5' }).waitFor()
  await page.getByRole('button', { name: 'Nhập 0 dòng' }).waitFor()
  await page
    .getByRole('button', { name: /^Hiểu là .* \(4 dòng\)/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Nhập 4 dòng' }).waitFor()
  await page.getByRole('button', { name: 'Viết thường cả 2 tên' }).click()
  await page.getByRole('button', { name: 'Sửa thành “Đặng Thị Thùy Trâm”' }).click()
  await page.getByText('viết hoa').first().waitFor({ state: 'detached' })
  // Two letters in a cell, and back again.
  await page.getByRole('button', { name: 'Sửa ô C3: Cán bộ' }).click()
  await page.keyboard.type('Phó Trưởng ban')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Sửa ô C3: Phó Trưởng ban' }).waitFor()
  const bad = join(desk.folder, 'can-sua.xlsx')
  await page.getByRole('button', { name: 'Lưu 1 dòng lỗi ra Excel' }).click()
  await page.locator('dialog[open]').last().getByLabel('Đường dẫn tệp').fill(bad)
  await page.locator('dialog[open]').last().getByRole('button', { name: 'Đồng ý' }).click()
  await eventually(() => existsSync(bad), is(true), 'the bad rows were not saved')
  assert.deepEqual(await names(desk), before, 'nothing is written before the last step')
  await page.getByRole('button', { name: 'Nhập 4 dòng' }).click()
  await page.getByText('1 dòng lỗi để lại').waitFor()
  await page.getByRole('button', { name: 'Xem dòng vừa nhập' }).click()
  await eventually(
    async () =>
      (await names(desk))
        .filter((name) => !before.includes(name))
        .sort()
        .join(),
    is(['Lý Thị Ánh', 'Nguyễn Văn Hưởng', 'Thạch Sang', 'Đặng Thị Thùy Trâm'].sort().join()),
    'the mended rows',
  )
  await check(desk, path, true)
  await page.getByText('được hiểu là').waitFor()
  await page.getByText('Dòng này đã có trong quyết định').or(page.getByText('với thông tin khác')).first().waitFor()
})

journey(
  'a list of thousands of rows is walked, mended by rules and taken back step by step',
  sample(),
  async (desk) => {
    const { page, visit } = desk
    const path = join(desk.folder, 'rat-dai.csv')
    const syllables = ['An', 'Bình', 'Châu', 'Dung', 'Giang', 'Hạnh', 'Khôi', 'Liên', 'Minh', 'Ngọc']
    const line = (at) => {
      const name = `Sơn ${[...String(at)].map((digit) => syllables[digit]).join(' ')}`
      return `${at};${at % 100 ? name : name.toUpperCase()};Cán bộ;Công an xã Phú Tâm`
    }
    const lines = Array.from({ length: 3000 }, (_, at) => line(at + 1))
    writeFileSync(path, ['STT;Họ và tên;Chức vụ;Đơn vị', ...lines].join('\n'))
    await visit('campaign/1')
    const before = await names(desk)
    await check(desk, path)
    await page.getByRole('tab', { name: 'Tất cả 3000' }).waitFor()
    const drawn = () => page.locator('tbody.ready').count()
    const cell = (address) => page.getByRole('button', { name: new RegExp(`^Sửa ô ${address}:`) })
    await cell('B2').waitFor()
    assert.ok((await drawn()) < 300, 'only rows in view stand in the page')
    // By keys to the last row, and by one word to each name in capitals.
    await cell('C2').focus()
    await page.keyboard.press('Control+End')
    await cell('C3001').and(page.locator(':focus')).waitFor()
    assert.ok((await drawn()) < 300, 'only rows in view stand in the page')
    await page.keyboard.press('ArrowLeft')
    await cell('B3001').and(page.locator(':focus')).waitFor()
    await page.getByRole('button', { name: 'Viết thường cả 30 tên' }).click()
    await page.getByRole('button', { name: 'Sửa ô B3001: Sơn Dung An An An' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: 'Sửa ô B3001: SƠN DUNG AN AN AN' }).waitFor()
    await page.keyboard.press('Control+y')
    await page.getByRole('button', { name: 'Sửa ô B3001: Sơn Dung An An An' }).focus()
    // What is written in a cell is seen at once, and is one step.
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('F2')
    await page.keyboard.type('Trưởng ấp')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Sửa ô C3001: Trưởng ấp' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Control+Home')
    await page.getByRole('button', { name: 'Sửa ô C2: Cán bộ' }).and(page.locator(':focus')).waitFor()
    assert.deepEqual(await names(desk), before, 'nothing is written before the last step')
    await page.getByRole('button', { name: 'Nhập 3000 dòng' }).click()
    await page.getByRole('button', { name: 'Xem dòng vừa nhập' }).click({ timeout: 60_000 })
    await eventually(
      async () => (await rows(desk, 'individual', 'truong ap')).some((row) => row.name === 'Sơn Dung An An An'),
      is(true),
      'a name that a rule mended was not taken in',
    )
    await page.keyboard.press('Control+z')
    await eventually(async () => names(desk).then((all) => all.join()), is(before.join()), 'a list is one step to undo')
  },
)

journey('a column with a heading of its own is matched once, and known the next time', sample(), async (desk) => {
  const { page, visit } = desk
  const path = join(desk.folder, 'cot-la.csv')
  const lines = [
    'STT;Họ và tên;Làm việc tại;Vị trí',
    '1;Thạch Sang;Công an xã Phú Tâm;Cán bộ',
    '2;Lý Ánh;Trường Kế Sách;Giáo viên',
  ]
  writeFileSync(path, lines.join('\n'))
  const position = () => page.getByRole('button', { name: /^Sửa ô D2: Cán bộ/ })
  await visit('campaign/1')
  await check(desk, path)
  await page.getByText('Thạch Sang').waitFor()
  await page.getByRole('list', { name: 'Nhập danh sách' }).getByRole('button', { name: 'Ghép cột' }).click()
  await page.getByLabel('Cột D “Vị trí”').selectOption('position')
  await page.getByLabel('Cột C “Làm việc tại”').selectOption('unit')
  await page.getByText('bạn chọn').nth(1).waitFor()
  await page.getByRole('button', { name: /^Kiểm tra/ }).click()
  await position().waitFor()
  assert.deepEqual(await desk.call('list_memory', {}), { shapes: [], forms: [] }, 'looking remembers nothing')
  await page.getByRole('button', { name: 'Nhập 2 dòng' }).click()
  await page.getByRole('button', { name: 'Xem dòng vừa nhập' }).click()
  writeFileSync(path, [lines[0], '1;Kim Phúc;Công an xã Phú Tâm;Cán bộ'].join('\n'))
  await check(desk, path, true)
  await page.getByText('2 cột được ghép như lần trước').waitFor()
  await position().waitFor()
  await page.getByRole('button', { name: 'Quên', exact: true }).click()
  await position().waitFor({ state: 'detached' })
})

journey('a second header in a sheet has columns of its own, each matched by itself', sample(), async (desk) => {
  const { page, visit } = desk
  const path = join(desk.folder, 'hai-bang.csv')
  const lines = [
    'STT;Tên tập thể;GK',
    '1;Chi bộ ấp Trà Quýt;x',
    'STT;Họ và tên;Chức vụ;Nơi ấy;GK',
    '1;Thạch Sang;Cán bộ;Công an xã Phú Tâm;x',
  ]
  writeFileSync(path, lines.join('\n'))
  await visit('campaign/1')
  await check(desk, path)
  await page.getByRole('button', { name: /^Sửa ô B4:  ?Thạch Sang/ }).waitFor()
  await page.getByRole('list', { name: 'Nhập danh sách' }).getByRole('button', { name: 'Ghép cột' }).click()
  await page.getByText('x → Giấy khen').nth(1).waitFor()
  await page.getByLabel('Từ dòng 3: Cột D “Nơi ấy”').selectOption('unit')
  await page.getByText('bạn chọn').waitFor()
  await page.getByRole('button', { name: /^Kiểm tra/ }).click()
  await page.getByRole('button', { name: /^Sửa ô D4: Công an xã Phú Tâm/ }).waitFor()
})

journey('two that are one are merged, and stay two where the clerk says so', sample(), async (desk) => {
  const { page, visit, call } = desk
  const people = [
    { name: 'Phan Văn Thuý', unit: 'Công an xã Mới' },
    { name: 'Phan Văn Thúy', unit: 'CA xã Mới' },
    { name: 'Lê Thị Bảy', unit: 'Ấp 3, xã Mới' },
  ]
  for (const { name, unit } of people)
    await call('add_award', {
      decision: 1,
      entry: {
        kind: 'individual',
        name,
        birth: '1975',
        unit,
        position: 'Dân',
      },
    })
  await visit('everyone')
  await page.getByRole('button', { name: 'Tìm người trùng' }).click()
  await page.getByText('cùng tên, cùng năm sinh, cùng đơn vị').waitFor()
  await page.getByRole('radio', { name: /^Chọn: Tên, Phan Văn Thúy/ }).check()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Đã gộp 1 cặp, bỏ 1 dòng lặp trong dự thảo').waitFor()
  await page.getByText('Không có cặp nào').waitFor()
  const standing = async () => (await names(desk)).filter((name) => name.startsWith('Phan Văn')).join()
  assert.equal(await standing(), 'Phan Văn Thúy')
  await page.keyboard.press('Control+Z')
  await eventually(standing, is('Phan Văn Thuý,Phan Văn Thúy'), 'one undo takes a merge back')
  await page.getByText('cùng tên, cùng năm sinh, cùng đơn vị').waitFor()
  await page.getByRole('button', { name: 'Không phải một' }).click()
  await page.getByText('Không có cặp nào').waitFor()
  // A list that brings someone who is known in another spelling asks whether they are one.
  const path = join(desk.folder, 'gan-giong.csv')
  writeFileSync(path, 'STT;Họ và tên;Năm sinh;Đơn vị;Chức vụ\n1;Le Thi Bay;1975;Ấp 3, xã Mới;Dân\n')
  await visit('campaign/1')
  await check(desk, path)
  await page.getByText('có thể là một người đã có trong sổ').waitFor()
  await page.getByRole('button', { name: 'Là một', exact: true }).click()
  await page.getByText('“Le Thi Bay” đã được khen trong đợt này').waitFor()
})

journey(
  'a template is copied, fitted by the millimetre with keys alone, kept while away, and saved',
  sample(),
  async (desk) => {
    const { page, call, visit } = desk
    await visit('templates')
    await page.getByRole('button', { name: /^A3/ }).first().click()
    await page.getByRole('menuitem', { name: 'Nhân bản để sửa' }).click()
    const box = page.locator('[data-piece=block-3]')
    await box.focus()
    const key = new URL(page.url()).hash.split('/')[2]
    const saved = async () => (await call('show_template', { template: key })).template.block[3].box
    const before = await saved()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByText('Chưa lưu').waitFor()
    // What is not saved waits on this computer.
    await visit('campaigns')
    await visit(`template/${key}`)
    await page.getByText('Chưa lưu').waitFor()
    assert.deepEqual(await saved(), before)
    await page.locator('[data-piece=block-3]').focus()
    await page.getByLabel('Rộng', { exact: true }).fill('110,5')
    await page.getByLabel('Rộng', { exact: true }).press('Enter')
    await page.keyboard.press('Control+s')
    await page.getByText('Đã lưu mẫu').waitFor()
    const after = await saved()
    assert.deepEqual(
      [after.x, after.y, after.width, after.height].map((mm) => Math.round(mm * 10) / 10),
      [before.x + 0.4, before.y - 5, 110.5, before.height].map((mm) => Math.round(mm * 10) / 10),
    )
  },
)

/** What a call answers, also where it is a job that tells how far it has come. */
const asked = (page, name) => page.waitForResponse((answer) => answer.url().endsWith(`/call/${name}`))

journey(
  'a batch is chosen, looked at, saved and marked but for a spoiled sheet; the ledger of blanks and its minutes follow',
  sample({ issued: true }),
  async (desk) => {
    const { page, visit, call, folder } = desk
    const dialog = () => page.locator('dialog[open]').last()
    const main = page.getByRole('main')
    const target = async (path) => {
      await dialog().getByLabel('Đường dẫn tệp').fill(path)
      await dialog().getByRole('button', { name: 'Đồng ý' }).click()
    }
    // Blanks come in.
    await visit('print/blanks')
    await main.getByText('Chưa có loại phôi nào').waitFor()
    await page.keyboard.press('Control+n')
    await dialog().getByLabel('Tên loại phôi').fill('Phôi Giấy khen A3')
    await dialog().getByRole('button', { name: 'Lưu' }).click()
    await main.getByRole('heading', { name: 'Phôi Giấy khen A3' }).waitFor()
    await page.keyboard.press('Control+i')
    await dialog().getByLabel('Số tờ').fill('1.00')
    await dialog().getByRole('button', { name: 'Lưu' }).click()
    await main.getByRole('cell', { name: '100' }).first().waitFor()

    // From the campaign to its sheets, which are asked for only where they are in sight.
    const drawn = new Set()
    page.on('request', (request) => {
      if (request.url().endsWith('/call/show_sheet')) drawn.add(request.postDataJSON().award)
    })
    await visit('campaign/1')
    await main.getByRole('button', { name: 'In 24 bằng' }).click()
    await main.getByText('01/2023 – 24/2023').waitFor()
    const picture = (name) => main.getByRole('img', { name: `Bằng của ${name}` })
    await picture('Công an xã Phú Tâm, huyện Châu Thành').waitFor()
    await page.waitForLoadState('networkidle')
    assert.ok(drawn.size > 2 && drawn.size < 16, `${drawn.size} sheets were drawn`)
    await main.getByLabel('100 %').check()
    await eventually(
      () => picture('Công an xã Phú Tâm, huyện Châu Thành').evaluate((image) => [image.naturalWidth, image.width]),
      (seen) => seen.join() === '1587,1587',
      'a millimetre is not a millimetre',
    )
    // To a name, to a number, and on by keys.
    await page.keyboard.press('Control+f')
    await page.keyboard.type('gam')
    await page.getByRole('option', { name: 'Nguyễn Thị Hồng Gấm' }).first().waitFor()
    await page.keyboard.press('Enter')
    await picture('Nguyễn Thị Hồng Gấm').waitFor()
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await main.locator('[role=listbox][tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    await eventually(() => main.locator('[aria-selected=true] b').first().innerText(), is('3'), 'not at the third')

    await main.getByLabel('Cách in').selectOption('overlay')
    await main.getByLabel('Loại phôi').selectOption({ label: 'Phôi Giấy khen A3 · còn 100' })
    await main.getByLabel('Thứ tự').selectOption('ceremony')
    await page.keyboard.press('Control+s')
    const pdf = join(folder, 'len-phoi.pdf')
    await target(pdf)
    // One jammed and took two blanks, and the printer stopped after the 20th.
    await dialog().getByLabel('Máy đã in ra đến tờ số').fill('20')
    await dialog().getByLabel('Tìm tên').fill('lai hoa')
    await dialog()
      .getByRole('checkbox', {
        name: 'Tờ của Trường THCS và THPT Lai Hòa Đông bị hỏng',
      })
      .check()
    await dialog().getByLabel('Lý do hỏng tờ của Trường THCS và THPT Lai Hòa Đông').fill('Kẹt giấy')
    await dialog().getByLabel('Số tờ hỏng của Trường THCS và THPT Lai Hòa Đông').fill('2')
    await dialog().getByRole('button', { name: 'Đã in 19 bằng' }).click()
    await page.getByText('Đã in 19 bằng, 5 bằng phải in lại').waitFor()
    await page.getByText('Phôi còn 79 tờ.').waitFor()
    assert.match(readFileSync(pdf, 'latin1'), /^%PDF-1\.7/)
    const left = async () => (await call('list_decisions', { campaign: 1 })).find((one) => one.id === 1).to_print
    assert.equal(await left(), 5)
    await main.getByText('5 bằng', { exact: true }).first().waitFor()

    await main.getByRole('tab', { name: 'Sổ phôi' }).click()
    await main.getByText('tờ của Trường THCS và THPT Lai Hòa Đông').waitFor()
    await main.getByRole('button', { name: 'Lập biên bản hủy' }).click()
    await dialog().getByLabel('Số biên bản').fill('03/BB-VP')
    await dialog().getByLabel('Nơi lập').fill('Phòng Xây dựng phong trào')
    await dialog().getByRole('button', { name: 'Hủy và lưu biên bản' }).click()
    await dialog().getByText('Ghi ít nhất một người.').waitFor()
    await dialog().getByLabel('Họ tên người thứ 1').fill('Trung tá Trần Văn Giao')
    await dialog().getByRole('button', { name: 'Hủy và lưu biên bản' }).click()
    const minutes = join(folder, 'bien-ban.docx')
    await target(minutes)
    await page.getByText('Đã lưu biên bản').waitFor()
    assert.match(readFileSync(minutes, 'latin1'), /^PK/)
    await main.getByText('đã hủy 2').waitFor()
    assert.equal((await call('list_blanks', {}))[0].destroyed, 2)

    // The printing stands in the log, and what came of each sheet.
    await main.getByRole('tab', { name: 'Lịch sử in' }).click()
    await main.getByText('Đã in 19').waitFor()
    await main.getByRole('button', { name: 'Việc với lượt in số 1' }).click()
    await page.getByRole('menuitem', { name: 'Xem từng tờ' }).click()
    await dialog().getByText('Hỏng: Kẹt giấy').waitFor()
    await page.keyboard.press('Escape')
    await main.getByRole('button', { name: 'Việc với lượt in số 1' }).click()
    await page.getByRole('menuitem', { name: 'In lại như lần này' }).click()
    await main.getByText('24 bằng', { exact: true }).first().waitFor()
    assert.deepEqual((await call('verify', {})).faults, [])
  },
)

/** Where the words of the first page of a PDF begin, mm from its left and its top edge. */
const wordsOf = (pdf) =>
  [
    ...execFileSync('pdftotext', ['-bbox', '-l', '1', pdf, '-'], {
      encoding: 'utf8',
    }).matchAll(/xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g),
  ].map(([, x, y, word]) => ({ word, x: (x / 72) * 25.4, y: (y / 72) * 25.4 }))

journey(
  'a printer is measured, a wrong reading found, and certificates come out in their place',
  sample({ issued: true }),
  async (desk) => {
    const { page, visit, call, folder } = desk
    const dialog = () => page.locator('dialog[open]').last()
    const main = page.getByRole('main')
    const target = async (file) => {
      await dialog().getByLabel('Đường dẫn tệp').fill(file)
      await dialog().getByRole('button', { name: 'Đồng ý' }).click()
    }
    const type = async (cross, left, top) => {
      await dialog().getByLabel(`Dấu ${cross}, từ mép trái`).fill(left)
      await dialog().getByLabel(`Dấu ${cross}, từ mép trên`).fill(top)
    }
    const save = () => dialog().getByRole('button', { name: 'Lưu', exact: true })
    await visit('settings')
    await main.getByRole('button', { name: 'Căn lề máy in' }).click()
    await dialog()
      .getByLabel(/^Máy in/)
      .fill('Canon LBP 8780')
    await dialog().getByLabel('Khay giấy').fill('Khay tay')
    await dialog().getByRole('button', { name: 'Tiếp' }).click()
    await dialog().getByRole('button', { name: 'In tờ căn lề…' }).click()
    const sheet = join(folder, 'can-le.pdf')
    await target(sheet)
    await page.getByText('Đã lưu. Hãy in ở đúng 100 %').waitFor()
    const said = wordsOf(sheet).map(({ word }) => word)
    assert.ok(said.includes('395,0') && said.includes('8780'), `the sheet says ${said}`)

    await dialog().getByRole('button', { name: 'Tiếp' }).click()
    assert.ok(await save().isDisabled())
    await type('A', '26', '28')
    await type('D', '397', '273')
    await dialog().getByText('lệch phải 1,5 mm, xuống 3,0 mm; phóng 100,2 %; xoay 0,1° ngược chiều').waitFor()
    await type('B', '397,5', '27,5')
    // Two figures are exchanged.
    await type('C', '25,5', '237,5')
    await dialog().getByText('Hãy đo lại dấu C.').waitFor()
    assert.ok(await save().isDisabled())
    await page.screenshot({
      path: join(shots, 'journey-calibration-wrong.png'),
    })
    await type('C', '25,5', '273,5')
    await dialog()
      .getByText('lệch phải 1,5 mm, xuống 3,0 mm; ngang 100,4 %, dọc 100,2 %; góc vuông lệch 0,2°')
      .waitFor()
    await page.screenshot({ path: join(shots, 'journey-calibration.png') })
    await save().click()
    await page.getByText('Đã lưu “Canon LBP 8780, Khay tay”').waitFor()
    assert.deepEqual(
      (await call('list_calibrations', {})).map(({ facts }) => [facts.name, facts.readings.c]),
      [['Canon LBP 8780, Khay tay', { left: '25,5', top: '273,5' }]],
    )

    // The same certificates twice: as they are meant, and so that they come out as they are meant.
    await visit('print/decision-1')
    const printed = async (calibration, file) => {
      await main.getByLabel('Căn lề máy in').selectOption({ label: calibration })
      await page.keyboard.press('Control+s')
      const made = asked(page, 'print_certificates')
      await target(join(folder, file))
      await made
      await dialog().getByRole('button', { name: 'Để sau' }).click()
      return wordsOf(join(folder, file))
    }
    const meant = await printed('Không chỉnh', 'nhu-mau.pdf')
    const corrected = await printed('Canon LBP 8780, Khay tay', 'da-chinh.pdf')
    assert.deepEqual(
      corrected.map(({ word }) => word),
      meant.map(({ word }) => word),
    )
    assert.ok(meant.length > 20)
    corrected.forEach(({ word, x, y }, at) => {
      const [right, down] = [x - meant[at].x, y - meant[at].y]
      // The middle goes back by what it strayed; towards the edges size and skew add to it.
      assert.ok(Math.abs(right + 1.5) < 1.2 && Math.abs(down + 3) < 1.2, `${word} goes ${right} right, ${down} down`)
    })
  },
)

journey(
  'one file a person goes into a folder, and only those that fit are printed',
  sample({ issued: true }),
  async (desk) => {
    const { page, visit, folder } = desk
    const dialog = () => page.locator('dialog[open]').last()
    await visit('print/decision-1')
    await page.getByRole('main').getByRole('button', { name: 'Cách lưu khác' }).click()
    await page.getByRole('menuitem', { name: 'Mỗi người một tệp' }).click()
    await dialog().getByLabel('Đường dẫn tệp').fill(join(folder, 'tung-nguoi'))
    const made = asked(page, 'print_certificates')
    await dialog().getByRole('button', { name: 'Đồng ý' }).click()
    await made
    await dialog().getByRole('button', { name: 'Để sau' }).click()
    assert.equal(readdirSync(join(folder, 'tung-nguoi')).length, 24)
    // What was only made waits to be marked.
    await page.getByRole('main').getByText('Chưa đánh dấu đã in').waitFor()
    await page.getByRole('main').getByRole('button', { name: 'Đánh dấu…' }).click()
    await dialog().getByRole('button', { name: 'Đã in 24 bằng' }).click()
    await page.getByRole('main').getByRole('button', { name: 'In lại cả những bằng đã in' }).waitFor()
  },
)

journey('a lost certificate is given anew, with the words that were issued', sample({ issued: true }), async (desk) => {
  const { page, visit, call } = desk
  const dialog = () => page.locator('dialog[open]').last()
  const main = page.getByRole('main')
  const [award] = await call('list_awards', { decision: 1 })
  await visit(`awardee/${award.facts.awardee}`)
  await main.getByRole('button', { name: 'Cấp đổi, cấp lại…' }).click()
  await dialog().getByLabel('Lý do').fill('Bằng bị mất trong đợt lũ')
  await dialog().getByLabel('Số hiệu bằng cũ').fill('000123')
  await dialog().getByLabel('Số hiệu bằng mới').fill('000456')
  await dialog().getByLabel('Ngày đơn, công văn đề nghị').fill('31/2/2026')
  await dialog().getByRole('button', { name: 'Lưu' }).click()
  await dialog().getByText('Tháng 2 không có ngày 31.').waitFor()
  await dialog().getByLabel('Ngày đơn, công văn đề nghị').fill('14.9.26')
  await dialog().getByRole('button', { name: 'Lưu' }).click()
  await main.getByText('theo đề nghị ngày 14/9/2026: Bằng bị mất trong đợt lũ; số cũ 000123, số mới 000456').waitFor()
  await main.getByText('Chưa in bằng mới').waitFor()
  await page.getByRole('status').getByRole('button', { name: 'In bằng này' }).click()
  await main.getByText('Cấp lại lần 1').first().waitFor()
  await page.keyboard.press('Control+s')
  await dialog().getByLabel('Đường dẫn tệp').fill(join(desk.folder, 'cap-lai.pdf'))
  await dialog().getByRole('button', { name: 'Đồng ý' }).click()
  await dialog().getByRole('button', { name: 'Đã in 1 bằng' }).click()
  const [after] = await call('list_awards', { decision: 1 })
  assert.equal(after.number, award.number, 'the number of the golden book stays')
  await visit(`awardee/${award.facts.awardee}`)
  await main.getByText('Đã lập bằng mới').waitFor()
})

journey(
  'an emblem and a scan are laid on a template with keys alone; what is no picture is refused in a sentence',
  sample(),
  async (desk) => {
    const { page, call, visit } = desk
    await visit('templates')
    await page.getByRole('button', { name: /^A3/ }).first().press('Enter')
    await page.getByRole('menuitem', { name: 'Nhân bản để sửa' }).press('Enter')
    await page.locator('[data-piece=emblem]').focus()
    const key = new URL(page.url()).hash.split('/')[2]
    const dialog = () => page.locator('dialog[open]').last()
    const give = async (name) => {
      const path = join(root, 'tests/fixtures/artworks', name)
      await dialog().getByLabel('Đường dẫn tệp').fill(path)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('button', { name: 'Dùng ảnh riêng…' }).press('Enter')
    await page.getByRole('button', { name: 'Thêm ảnh từ tệp…' }).press('Enter')
    await give('co-ma-lenh.svg')
    await page.getByText('tệp SVG có “script”, là thứ không được nhận').waitFor()
    assert.deepEqual(await call('list_artworks', {}), [])
    await page.getByRole('button', { name: 'Thêm ảnh từ tệp…' }).press('Enter')
    await give('phu-hieu.svg')
    await page.getByRole('button', { name: 'Hình có sẵn', exact: true }).waitFor()
    // A scan is made straight by numbers.
    await page.locator('[data-piece=emblem]').focus()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Chọn bản quét…' }).press('Enter')
    await give('phoi-lech.jpg')
    const second = dialog().getByRole('region', { name: 'Điểm 2' })
    await second.getByLabel('Cách trên').fill('36')
    await second.getByLabel('Cách trên').press('Tab')
    await dialog()
      .getByText(/^Bản quét lệch \d,\d\d°/)
      .waitFor()
    await second.getByRole('button', { name: /^Điểm 2 phóng to/ }).press('Shift+ArrowDown')
    await dialog().getByRole('button', { name: 'Đặt dưới chữ' }).press('Enter')
    await page.getByLabel('Độ đậm').waitFor()
    await page.keyboard.press('Control+s')
    await page.getByText('Đã lưu mẫu').waitFor()
    const { template } = await call('show_template', { template: key })
    const kinds = new Map((await call('list_artworks', {})).map((one) => [one.key, one.kind]))
    assert.equal(kinds.get(template.art.emblem.artwork), 'image')
    assert.equal(kinds.get(template.scan), 'scan')
    // What a template holds cannot be taken off the list.
    await page.locator('[data-piece=emblem]').focus()
    await page.getByRole('button', { name: 'Ảnh khác…' }).press('Enter')
    await page.getByRole('button', { name: 'Bỏ ảnh phu-hieu' }).press('Enter')
    await page.getByText('còn nằm trong mẫu').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Hình có sẵn', exact: true }).press('Enter')
    await page.keyboard.press('Control+s')
    await eventually(
      async () => (await call('show_template', { template: key })).template.art.emblem.artwork ?? null,
      is(null),
      'our own emblem again',
    )
    await page.getByRole('button', { name: 'Dùng ảnh riêng…' }).press('Enter')
    await page.getByRole('button', { name: 'Bỏ ảnh phu-hieu' }).press('Enter')
    await page.getByText('Chưa có ảnh nào').waitFor()
  },
)

journey('a unit is renamed from a day on, and its people stand under the name of their day', sample(), async (desk) => {
  const { page, visit, call } = desk
  page.setDefaultTimeout(15_000)
  const unit = async () =>
    (
      await call('list_units', {
        text: 'hoi lien hiep phu nu xa phu tam',
        limit: 2,
      })
    ).rows[0]
  const before = await unit()
  await visit('settings')
  await page.getByLabel('Tìm đơn vị').fill('phu nu xa phu tam')
  await page.getByRole('button', { name: 'Đổi tên Hội Liên hiệp Phụ nữ xã Phú Tâm' }).press('Enter')
  // The cursor is where the new name goes.
  await page.waitForFunction(() => document.activeElement.labels?.[0]?.textContent.startsWith('Tên thứ 2'))
  await page.keyboard.type('Hội Phụ nữ xã Phú Tâm')
  await page.keyboard.press('Enter')
  await page.getByText('Ghi ngày.').waitFor()
  const form = page.locator('dialog[open]')
  await form.getByLabel('Từ ngày').last().fill('1.7.2023')
  await form.getByLabel('Căn cứ').last().fill('Nghị quyết 35/2023/UBTVQH15')
  await page.keyboard.press('Enter')
  await page.getByText('trước 01/7/2023: Hội Liên hiệp Phụ nữ xã Phú Tâm').waitFor()
  const { facts } = await call('list_units', {
    text: 'phu nu xa phu tam',
    limit: 1,
  }).then(({ rows }) => rows[0])
  assert.deepEqual(facts.names[1], {
    name: 'Hội Phụ nữ xã Phú Tâm',
    from: '2023-07-01',
    basis: 'Nghị quyết 35/2023/UBTVQH15',
  })
  // The decisions of the sample are of August 2023.
  const ofUnit = async () =>
    (await rows(desk)).map((row) => row.unit).filter((name) => name?.endsWith('Phụ nữ xã Phú Tâm'))
  assert.deepEqual(new Set(await ofUnit()), new Set(['Hội Phụ nữ xã Phú Tâm']))
  await page.keyboard.press('Control+Z')
  await eventually(async () => JSON.stringify(await unit()), is(JSON.stringify(before)), 'one undo takes it back')
})
