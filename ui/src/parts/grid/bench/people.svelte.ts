// A list of people held in memory, for the grid's tests: it takes edits as a register would.
import { SvelteMap } from 'svelte/reactivity'
import type { Change, EditKind, GridColumn, GridProps, Made } from '../types'

export interface Person {
  id: number
  cells: Record<string, string>
}

export const STRINGS: GridProps<Person>['strings'] = {
  label: 'Danh sách',
  help: '',
  loading: 'Đang đọc…',
  failed: 'Không đọc được.',
  retry: 'Thử lại',
  newRow: 'Dòng mới',
  suggestions: 'Gợi ý',
  menu: (heading) => `Sắp xếp, lọc: ${heading}`,
  sortUp: 'Tăng dần',
  sortDown: 'Giảm dần',
  choose: 'Chỉ hiện',
  seek: 'Tìm giá trị',
  empty: '(để trống)',
  nothing: 'Không có',
  show: 'Lọc',
  showAll: 'Bỏ lọc',
  row: {
    menu: 'Việc với dòng',
    edit: 'Sửa ô',
    cut: 'Cắt',
    copy: 'Chép',
    paste: 'Dán',
    fillDown: 'Điền xuống',
    clear: 'Xóa nội dung',
    remove: 'Xóa dòng',
  },
}

export class People {
  /** Rows that were written; all others are made up from their index. */
  readonly #written = new SvelteMap<number, Record<string, string>>()
  /** Each call of `onEdit`. */
  readonly calls: Change<Person>[][] = []
  #order = $state.raw<number[] | null>(null)
  total = $state(0)
  revision = $state(1)

  constructor(total: number) {
    this.total = total
  }

  readonly columns: GridColumn<Person>[] = [
    { id: 'no', heading: 'STT', width: 66, align: 'end', frozen: true, sortable: true, text: (p) => String(p.id + 1) },
    this.#column('name', 'Tên', 190, { frozen: true, strong: true, sortable: true }),
    this.#column('position', 'Chức vụ', 300, {
      problem: (p) =>
        p.cells['position'] ? null : { severity: 'warn', text: 'Chưa ghi chức vụ.', wanted: 'Nhập chức vụ' },
    }),
    this.#column('unit', 'Đơn vị', 300, { filterable: true }),
    this.#column('achievement', 'Thành tích', 400, { long: true }),
  ]

  row(index: number): Person {
    const id = this.#order?.[index] ?? index
    const made = { name: `Người ${id + 1}`, position: 'Ủy viên', unit: `Đơn vị ${id % 3}`, achievement: '' }
    return { id, cells: this.#written.get(id) ?? made }
  }

  load(offset: number, limit: number): Promise<Person[]> {
    const count = Math.max(0, Math.min(limit, this.total - offset))
    return Promise.resolve(Array.from({ length: count }, (_, i) => this.row(offset + i)))
  }

  /** Puts the rows in another order, as another clerk's change might. */
  reorder(ids: number[]): void {
    this.#order = ids
    this.revision += 1
  }

  edit = async (changes: Change<Person>[], _how: EditKind, made: Made): Promise<void> => {
    this.calls.push(changes)
    let next = this.total
    const keys = changes.map(({ key }) => key ?? String(next++))
    // As from a register: not at once.
    await Promise.resolve()
    made(keys)
    changes.forEach(({ key, cells }, at) => {
      const id = Number(keys[at])
      const before = key === null ? { name: '', position: '', unit: '', achievement: '' } : this.row(id).cells
      this.#written.set(id, { ...before, ...cells })
    })
    this.total = next
    this.revision += 1
  }

  #column(id: string, heading: string, width: number, more: Partial<GridColumn<Person>> = {}): GridColumn<Person> {
    return { id, heading, width, text: (p) => p.cells[id] ?? '', editable: () => true, ...more }
  }
}
