// Every screen and dialog of the window, in both themes and two sizes: a picture into out/screens/, nothing that axe
// faults, nothing wider than the window, no complaint in the console.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { SIZES, browser, drawn, faults, open, root, sample, serve, shots } from './support/browser.mjs'

const keys =
  (...all) =>
  async (page) => {
    for (const key of all) await page.keyboard.press(key)
  }
const press = (name) => (page) => page.getByRole('main').getByRole('button', { name }).first().click()

/** A list that is pasted: how it comes to stand on the page, and how it is read from there. */
const pasted = (text) => ({
  lay: (page) => page.getByLabel('Hoặc dán danh sách').fill(text),
  read: (page) => page.getByRole('button', { name: 'Đọc danh sách đã dán' }).click(),
})
/** A list in a file of the fixtures, in the same way. */
const file = (name) => ({
  lay: async () => {},
  read: async (page) => {
    await page.getByRole('button', { name: 'Chọn tệp…' }).click()
    const dialog = page.locator('dialog[open]').last()
    await dialog.getByLabel('Đường dẫn tệp').fill(join(root, 'tests/fixtures/lists', name))
    await dialog.getByRole('button', { name: 'Đồng ý' }).click()
  },
})
const atColumns = (page) => page.getByRole('button', { name: /^Kiểm tra/ }).waitFor()
const atRows = (page) => page.getByRole('columnheader', { name: 'Chức vụ' }).first().waitFor()
async function toRows(page) {
  await page.getByRole('button', { name: /^Kiểm tra \d+ dòng/ }).click()
  await atRows(page)
}
async function takeIn(page) {
  await page.getByRole('button', { name: /^Nhập \d+ dòng/ }).click()
  await page.getByRole('button', { name: 'Xem dòng vừa nhập' }).waitFor()
}
/** As far as the columns of a list, from where it is chosen. */
const columns = (list) => async (page) => {
  await list.lay(page)
  await list.read(page)
  await atColumns(page)
}
/** A list through all four steps of the wizard, with a picture of each; the last is taken by the caller. */
const fourSteps =
  (name, list, { see = async () => {}, mend = async () => {} } = {}) =>
  async (page, { look }) => {
    await list.lay(page)
    await look(`${name}-choose`)
    await list.read(page)
    await atColumns(page)
    await look(`${name}-columns`)
    await toRows(page)
    await see(page)
    await look(`${name}-check`)
    await mend(page)
    await takeIn(page)
  }
// Without its first line, which names a decision that is issued here.
const oldFont = readFileSync(join(root, 'tests/fixtures/lists/tcvn3-bytes.csv'), 'latin1').replace(/^.*\n/, '')
const lines = [
  'STT;Họ và tên;Chức vụ;Đơn vị;Hình thức',
  '1;NGUYỄN VĂN HƯỞNG;Trưởng Công an xã;Công an xã Phú Tâm;Khen đột xuất',
  '2;Thạch Sô Phia;Cán bộ;Công an xã Phú Tâm;Khen đột xuất',
  '3;;Cán bộ;Công an xã Phú Tâm;Khen đột xuất',
  '4;Đặng thị Thùy Trâm;Hội viên;Hội Phụ nữ xã Thạnh Quới;Khen đột xuất',
  '5;LÝ THỊ ÁNH;Giáo viên;Trường THPT Kế Sách;Khen đột xuất',
].join('\n')

/** A template of the office's own on the table, and what is done to it. */
const ownTemplate = async (page, ...steps) => {
  await page.getByRole('button', { name: /^A3/ }).first().click()
  await page.getByRole('menuitem', { name: 'Nhân bản để sửa' }).click()
  await page.locator('[data-piece=block-3]').waitFor()
  for (const step of steps) await step(page)
}
const givePath = async (page, ...path) => {
  const dialog = page.locator('dialog[open]').last()
  await dialog.getByLabel('Đường dẫn tệp').fill(join(root, 'tests/fixtures/artworks', ...path))
  await dialog.getByRole('button', { name: 'Đồng ý' }).click()
}
const givePicture = async (page) => {
  await press('Thêm ảnh…')(page)
  await page.getByRole('button', { name: 'Thêm ảnh từ tệp…' }).click()
  await givePath(page, 'phu-hieu.svg')
  await page.getByRole('button', { name: 'Ảnh khác…' }).waitFor()
}
const chooseScan = async (page) => {
  await press('Chọn bản quét…')(page)
  await givePath(page, 'phoi-lech.jpg')
  const whole = page.getByRole('img', { name: 'Bản quét phôi' })
  await whole.waitFor()
  const { x, y, width, height } = await whole.boundingBox()
  for (const [across, down] of TILTED) await page.mouse.click(x + width * across, y + height * down)
  await page.getByText('Bản quét lệch').waitFor()
}
/** Ends of the upper edge of the frame on the scan, shares of its width and height. */
const TILTED = [
  [0.2, 0.089],
  [0.8, 0.113],
]

const headless = ['Biểu số 3', '1;Thạch Sang;Cán bộ;Công an xã Phú Tâm', '2;Lý Ánh;Giáo viên;Trường Kế Sách'].join('\n')
/** Two tables in one sheet, the second with other columns, under lines of the office; a mark says the form. */
const twoTables = [
  'ỦY BAN NHÂN DÂN XÃ PHÚ TÂM;;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;',
  'DANH SÁCH TẬP THỂ, CÁ NHÂN CÓ THÀNH TÍCH XUẤT SẮC TRONG PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC NĂM 2023;;;;;',
  `(Kèm theo Quyết định của Chủ tịch Ủy ban nhân dân xã Phú Tâm${', theo đề nghị của Trưởng Công an xã'.repeat(6)});;;;;`,
  'STT;Tên tập thể;Địa chỉ;BK;GK;',
  '1;Công an xã Phú Tâm;Ấp Phú Hòa;x;;',
  '2;Chi bộ ấp Trà Quýt;Ấp Trà Quýt;;x;',
  '3;Hội Phụ nữ xã Phú Tâm;Ấp Chợ;;x;',
  ';Tổng cộng: 3 tập thể;;;;',
  'STT;Họ và tên;Năm sinh;Chức vụ;Nơi ấy;GK',
  '1;Thạch Sang;1975;Bí thư Chi bộ;Ấp Phú Hòa;x',
  '2;Lâm Thị Sà Phol;1984;Hội viên;Hội Phụ nữ xã Phú Tâm;x',
].join('\n')
/** A list that was taken in before comes again with one row changed and one new. */
const again = async (page) => {
  const first = ['STT;Họ và tên;Chức vụ;Đơn vị', '1;Sơn Thị Đẹp;Cán bộ;Ấp Chợ', '2;Kim Phúc;Trưởng ấp;Ấp Chợ']
  await columns(pasted(first.join('\n')))(page)
  await toRows(page)
  await takeIn(page)
  await page.getByRole('button', { name: 'Nhập danh sách khác' }).click()
  const second = [first[0], '1;Sơn Thị Đẹp;Phó Trưởng ấp;Ấp Chợ', first[2], '3;Thạch Văn Mới;;Ấp Chợ']
  const list = pasted(second.join('\n'))
  await list.lay(page)
  await list.read(page)
  await atRows(page)
}

/** What a list may embarrass its office with. */
const SLIPS = [
  ['Nguyễn Văn Hòang', 'Hệu trưởng', 'Trường Tiểu học Phú Tâm', {}],
  ['TRẦN THỊ HỒNG', 'Phó Chủ tịch', 'Ủy ban nhân dân xã thị trấn Phú Lộc', {}],
  ['Lê Thị Riêng', 'Giáo viên', 'Trường THCS Hòa Tú', { honorific: 'Ông', gender: 'female' }],
  ['Lý Văn Khoẻ', 'Công an viên', 'Công an xã Thạnh Hoà', {}],
  ['Công Tằng Tôn Nữ Ngọc Quỳnh Thụy Vân Anh Nguyễn Thị Hoàng Diễm Phương', 'Hội viên', 'Hội Phụ nữ xã Hòa Tú', {}],
]

/** Every sheet in sight is drawn. */
const sheetsDrawn = (page) =>
  page.waitForFunction(() => {
    const sheets = [...document.querySelectorAll('.sheet')]
    return sheets.length > 1 && sheets.every((sheet) => sheet.querySelector('img')?.complete)
  })
/** Blanks come in, some are printed on and some spoiled; another printing waits for its word. */
async function stock(call) {
  const { id: blank } = await call('add_blank', { name: 'Phôi Giấy khen A3, khung đỏ', paper: 'A3, 150 g/m²' })
  await call('add_blank', { name: 'Phôi Bằng khen A3, khung vàng', supplier: 'Xưởng in Sóc Trăng' })
  await call('add_movement', { blank, kind: 'received', sheets: 500, serials: '0001 - 0500', person: 'Trần Văn Giao' })
  const print = async (batch, more) => {
    const folder = mkdtempSync(join(tmpdir(), 'sovang-e2e-'))
    const done = await call('print_certificates', { batch, out: join(folder, 'bang.pdf'), ...more })
    rmSync(folder, { recursive: true })
    return done
  }
  const who = { decisions: [1] }
  const { printing, awards } = await print({ who, mode: 'overlay' }, { blank })
  const spoiled = [
    { award: awards[1], reason: 'Kẹt giấy' },
    { award: awards[4], reason: 'Lệch khung', sheets: 2 },
  ]
  await call('confirm_printing', { printing, spoiled })
  await print({ who, unprinted: true, mode: 'full' })
}
/** A printing is to be marked, with a spoiled sheet. */
const mark = async (page) => {
  await press('Đánh dấu…')(page)
  await page.getByRole('checkbox').first().check()
}

/** Name of the picture, place, and what is done there before it is taken. */
const SCREENS = [
  ['campaigns', 'campaigns'],
  ['campaign', 'campaign/1'],
  ['campaign-collectives', 'campaign/1', (page) => page.getByRole('tab', { name: /Tập thể/ }).click()],
  ['campaign-details', 'campaign/1', (page) => page.getByRole('tab', { name: 'Thông tin' }).click()],
  ['campaign-history', 'campaign/1', (page) => page.getByRole('tab', { name: 'Lịch sử' }).click()],
  [
    'campaign-menu',
    'campaign/1',
    async (page) => {
      await page.getByRole('main').getByRole('combobox').first().focus()
      await page.keyboard.press('Shift+F10')
    },
  ],
  ['campaign-add', 'campaign/1', keys('Control+n')],
  ['list-columns', 'import/1', columns(file('tdbvantq-2018-2023.xlsx'))],
  ['list-columns-headless', 'import/1', columns(pasted(headless))],
  ['list-columns-two', 'import/1', columns(pasted(twoTables))],
  [
    'list-columns-below',
    'import/1',
    async (page) => {
      await columns(pasted(twoTables))(page)
      await page.getByLabel('Từ dòng 9: Cột E “Nơi ấy”').selectOption('unit')
      await page.getByText('bạn chọn').waitFor()
    },
  ],
  [
    'print',
    'campaign/1',
    async (page) => {
      await press(/^In \d+ bằng/)(page)
      await page.getByText('1 tờ nên xem').waitFor()
      await page.keyboard.press('F8')
      await sheetsDrawn(page)
    },
  ],
  [
    'print-chosen',
    'campaign/1',
    async (page) => {
      await page.keyboard.press('Control+p')
      await sheetsDrawn(page)
    },
  ],
  ['print-choose', 'print'],
  [
    'print-full',
    'print/decision-1',
    async (page) => {
      await page.getByRole('main').getByLabel('100 %').check()
      await sheetsDrawn(page)
      await page.keyboard.press('Control+f')
      await page.keyboard.type('nguyen')
      await page.getByRole('option', { name: 'Nguyễn Thị Hồng Gấm' }).first().waitFor()
    },
  ],
  ['print-printer', 'print/decision-1', keys('Control+p')],
  ['print-draft', 'print/decision-2', sheetsDrawn],
  ['blanks-none', 'print/blanks'],
  [
    'print-blanks',
    'print/blanks',
    async (page, { call }) => {
      if (!(await call('list_blanks', {})).length) await stock(call)
      await page.reload()
      await page.getByRole('cell', { name: '500' }).first().waitFor()
    },
  ],
  ['blanks-new', 'print/blanks', keys('Control+n')],
  ['blanks-receive', 'print/blanks', keys('Control+i')],
  ['blanks-destroy', 'print/blanks', press('Lập biên bản hủy…')],
  ['print-log', 'print/log'],
  ['print-confirm', 'print/log', mark],
  [
    'print-sheets',
    'print/log',
    async (page) => {
      await press('Việc với lượt in số 1')(page)
      await page.getByRole('menuitem', { name: 'Xem từng tờ' }).click()
    },
  ],
  ['awardee-reissue', 'awardee/10', press('Cấp đổi, cấp lại…')],
  ['campaign-new', 'campaigns', keys('Control+n')],
  ['decisions', 'decisions'],
  ['decision-issued', 'decision/1'],
  ['decision-draft', 'decision/2'],
  ['decision-issue', 'decision/2', press('Ban hành')],
  ['decision-edit', 'decision/2', press('Sửa')],
  ['everyone', 'everyone'],
  [
    'everyone-found',
    'everyone',
    (page) => page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('nguyen'),
  ],
  ['awardee', 'awardee/10'],
  ['templates', 'templates'],
  ['template-shipped', 'template/a3-420x297', (page) => page.locator('[data-piece=block-2]').click()],
  [
    'template-own',
    'templates',
    async (page) => {
      await page.getByRole('button', { name: /^A3/ }).first().click()
      await page.getByRole('menuitem', { name: 'Nhân bản để sửa' }).click()
      await page.locator('[data-piece=block-3]').click()
      await page.keyboard.press('ArrowRight')
      await page.getByLabel('Xem với').selectOption('longest')
    },
  ],
  ['template-pictures-none', 'templates', (page) => ownTemplate(page, press('Thêm ảnh…'))],
  ['template-pictures', 'templates', (page) => ownTemplate(page, givePicture, press('Thêm ảnh…'))],
  [
    'template-weights',
    'templates',
    async (page, { call }) => {
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>'
      await call('add_artwork', { name: 'Lô-gô cũ', kind: 'image', source: { bytes: btoa(svg) } })
      await ownTemplate(page, givePicture)
      await page.goto(page.url().replace(/#.*/, '#/templates'))
      await press('Ảnh trong sổ…')(page)
      await page.getByText('Không dùng', { exact: true }).waitFor()
    },
  ],
  ['template-picture', 'templates', (page) => ownTemplate(page, givePicture)],
  ['template-scan', 'templates', (page) => ownTemplate(page, chooseScan)],
  [
    'template-over-scan',
    'templates',
    async (page) => {
      await ownTemplate(page, chooseScan)
      await page.getByRole('button', { name: 'Đặt dưới chữ' }).click()
      await page.getByLabel('Độ đậm').waitFor()
      await page.getByLabel('Xem như in').selectOption('overlay')
    },
  ],
  ['figures', 'figures'],
  ['settings', 'settings'],
  [
    'unit-rename',
    'settings',
    async (page) => {
      await page.getByLabel('Tìm đơn vị').fill('phu tam')
      await page.getByRole('button', { name: 'Đổi tên Công an xã Phú Tâm' }).click()
      await page.getByRole('radio', { name: 'Đã sáp nhập hoặc giải thể' }).check()
    },
  ],
  ['printer-new', 'settings', press('Căn lề máy in')],
  [
    'printer-readings',
    'settings',
    async (page) => {
      await press('Căn lề máy in')(page)
      await page.getByLabel(/^Máy in/).fill('Canon LBP 8780')
      for (const _ of [1, 2]) await page.getByRole('button', { name: 'Tiếp' }).click()
      for (const [cross, left, top] of [
        ['A', '26,5', '25,8'],
        ['B', '396,9', '26,6'],
        ['C', '26,2', '270,8'],
        ['D', '396,4', '274,6'],
      ]) {
        await page.getByLabel(`Dấu ${cross}, từ mép trái`).fill(left)
        await page.getByLabel(`Dấu ${cross}, từ mép trên`).fill(top)
      }
      await page.getByText('Hãy đo lại dấu D.').waitFor()
    },
  ],
  [
    'palette',
    'campaign/1',
    async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('nguyen')
    },
  ],
  ['shortcuts', 'campaign/1', keys('F1')],
  [
    'duplicates',
    'duplicates',
    async (page, { call }) => {
      for (const [name, unit, more] of ALIKE) {
        const entry = { kind: 'individual', name, unit, position: 'Công an viên', ...more }
        await call('add_award', { decision: 2, entry })
      }
      await page.reload()
      await page.getByRole('button', { name: 'Gộp làm một' }).waitFor()
    },
  ],
  [
    'list-old-font-done',
    'import/1',
    fourSteps('list-old-font', pasted(oldFont), { see: (page) => page.getByText('Xem từng ô').click() }),
  ],
  [
    'list-annex-done',
    'import/1',
    async (page, at) => {
      const awards = (await at.call('list_awards', { decision: 2 })).map((one) => one.id)
      await at.call('remove_awards', { awards })
      await fourSteps('list-annex', file('quyet-dinh-287-bang-khen.xlsx'))(page, at)
    },
  ],
  [
    'list-broken-done',
    'import/1',
    fourSteps('list-broken', pasted(lines), {
      see: (page) => page.getByRole('button', { name: 'Sửa ô C3: Cán bộ' }).hover(),
      mend: async (page) => {
        await page
          .getByRole('button', { name: /^Hiểu là .* \(4 dòng\)/ })
          .first()
          .click()
        await page.getByRole('button', { name: 'Nhập 4 dòng' }).waitFor()
      },
    }),
  ],
  ['list-check-again', 'import/1', again],
  [
    'decision-findings',
    'decision/2',
    async (page, { call }) => {
      for (const [name, position, unit, more] of SLIPS) {
        const entry = { kind: 'individual', name, position, unit, ...more }
        await call('add_award', { decision: 2, entry })
      }
      await page.reload()
      await page.getByText('lỗi chữ hay gặp').waitFor()
      await page.getByText('Xuống dòng').waitFor()
    },
  ],
  ['decision-waive', 'decision/2', (page) => page.getByRole('button', { name: 'Bỏ qua có lý do…' }).first().click()],
]
/** People who may be one, each beside the next. */
const ALIKE = [
  ['Phan Văn Thuý', 'Công an xã Phú Tâm', { birth: '1975' }],
  ['Phan Văn Thúy', 'CA xã Phú Tâm', { birth: '1975-03-02', citizen_id: '094075001234', gender: 'male' }],
  ['Lý Thị Mỹ', 'Công an xã Phú Tâm', { birth: '1980' }],
  ['Lí Thị Mĩ', 'Công an xã Phú Tâm', { birth: '1980' }],
]

let chromium
before(async () => {
  chromium = await browser()
})
after(() => chromium.close())

async function look(page, name) {
  await page.screenshot({ path: join(shots, `${name}.png`) })
  assert.deepEqual(await faults(page), [], name)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.ok(over <= 0, `${name} is ${over} px wider than the window`)
}

/** What stands on a page when it is at rest, in both themes. */
async function lookAtBoth({ page, rest }, name, size) {
  await rest()
  for (const theme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: theme })
    await drawn(page)
    await look(page, `${name}-${theme}-${size.name}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** A test with a desk and a page of its own. */
const onPage = (name, from, options, act) =>
  test(name, async () => {
    const desk = await serve(from)
    const at = await open(chromium, desk.address, options)
    try {
      await act(at, desk)
    } finally {
      await at.context.close()
      desk.end()
    }
  })

// They need nothing of each other.
describe('screens', { concurrency: 2 }, () => {
  for (const size of SIZES) {
    onPage(`screens at ${size.name}`, sample({ issued: true }), { size }, async (at, { call }) => {
      const look = (name) => lookAtBoth(at, name, size)
      for (const [name, place, act] of SCREENS) {
        await at.begin(place)
        await act?.(at.page, { call, look })
        await look(name)
        assert.deepEqual(at.said, [], name)
      }
    })
    onPage(`the first run at ${size.name}`, undefined, { size }, async (at) => {
      await at.visit('')
      await lookAtBoth(at, 'start', size)
    })
  }
  onPage('in English every screen speaks English', sample({ issued: true }), { language: 'en' }, async (at) => {
    const { page, visit } = at
    for (const [name, place] of SCREENS.filter(([, , act]) => !act)) {
      await visit(place)
      await look(page, `${name}-english`)
      const words = await page.locator('nav, header, footer, [role=tablist], button, th').allInnerTexts()
      const vietnamese = words
        .join(' ')
        .match(/Đợt khen thưởng|Quyết định|Người được khen|Cài đặt|Hoàn tác|Đã lưu|Cá nhân/)
      assert.equal(vietnamese, null, `${place} still says “${vietnamese?.[0]}”`)
    }
  })
})
