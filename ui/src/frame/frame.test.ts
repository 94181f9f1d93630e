import { describe, expect, it, vi } from 'vitest'
import type { LookedUp } from '../lib/api'
import { commandOf, type Command } from '../parts/grid/keys'
import { vi as words } from '../text/vi'
import { GRID_KEYS } from './gridKeys'
import { groupsOf } from './keyGroups'

vi.stubGlobal('location', { hash: '' })
const { commandLines, foundLines } = await import('./lines')

const nothing = () => undefined
const hit = {
  award: 1,
  awardee: 9,
  kind: 'individual' as const,
  honorific: 'Bà',
  name: 'Phạm Thị Thu Hường',
  position: 'Hiệu trưởng',
  unit: 'Trường Tiểu học Minh Khánh A',
  form: 'Giấy khen',
  decision: '1187/QĐ-UBND',
  date: '2025-08-11',
  draft: false,
  revoked: false,
  times: 4,
}
const found: LookedUp = {
  people: [hit, { ...hit, awardee: 10, times: 0 }],
  decisions: [{ decision: 3, number: null, date: null, subject: null, campaign_name: 'Đợt hè', awards: 40 }],
  campaigns: [{ campaign: 2, name: 'Đợt hè', awards: 40 }],
}

describe('quick search', () => {
  it('says who, how often, and which draft', () => {
    const [person, drafted, decision, campaign] = foundLines(found, words, 'pham huong')
    expect([person?.title, person?.note, person?.end]).toEqual([
      'Phạm Thị Thu Hường',
      'Hiệu trưởng, Trường Tiểu học Minh Khánh A',
      '4 lần được khen',
    ])
    expect(drafted?.end).toBe('Dự thảo')
    expect([decision?.title, decision?.note]).toEqual(['Dự thảo quyết định', 'Đợt hè'])
    person?.run()
    expect(location.hash).toBe('#/awardee/9')
    const elsewhere = foundLines(found, words, 'minh khanh').map((one) => one.id)
    expect(elsewhere).toEqual(['d3', 'c2', 'a9', 'a10'])
    campaign?.history?.()
    expect(location.hash).toBe('#/everyone')
  })
  it('finds commands without marks, each once, the newest', () => {
    const actions = [
      { id: 'find', title: 'Tìm trong danh sách', run: nothing },
      { id: 'undo', title: 'Hoàn tác', keys: 'Ctrl+Z', run: nothing },
      { id: 'undo', title: 'Hoàn tác sửa', keys: 'Ctrl+Z', run: nothing },
      { id: 'quick', title: 'Tìm nhanh', run: nothing },
    ]
    expect(commandLines(actions, 'hoan t').map((one) => one.title)).toEqual(['Hoàn tác sửa'])
    expect(commandLines(actions, '').map((one) => one.id)).toEqual(['find', 'undo'])
  })
})

describe('shortcuts', () => {
  it('of a table are ones a table knows', () => {
    const own = ['Ctrl+C', 'Ctrl+X', 'Ctrl+V', 'F6']
    const told = new Set<string>()
    for (const { keys } of Object.values(GRID_KEYS).flat()) {
      for (const one of keys.split(' ').filter((it) => !own.includes(it))) {
        const parts = one.split('+')
        const last = parts.at(-1) ?? ''
        const event = {
          key: last === 'Space' ? ' ' : last,
          keyCode: 0,
          isComposing: false,
          ctrlKey: parts.includes('Ctrl'),
          shiftKey: parts.includes('Shift'),
          altKey: parts.includes('Alt'),
          metaKey: false,
        }
        const command = commandOf(event, 'idle')
        expect(command, one).not.toBeNull()
        if (command) told.add(command.do)
      }
    }
    const known: Command['do'][] = ['move', 'tab', 'enter', 'edit', 'cancel', 'clear', 'erase', 'fill', 'fill-down']
    known.push('suggest', 'save', 'copy-headings', 'menu', 'filter', 'delete-rows', 'select', 'problem')
    expect([...told].sort()).toEqual(known.sort())
  })
  it('stand in groups by place, and are found by word and by key', () => {
    const actions = [
      { id: 'undo', title: 'Hoàn tác', keys: 'Ctrl+Z', run: nothing },
      { id: 'figures', title: 'Tổng hợp', keys: 'Alt+4', run: nothing },
      { id: 'add', title: 'Thêm người', keys: 'Ctrl+N', run: nothing },
      { id: 'decision', title: 'Thêm quyết định', run: nothing },
    ]
    const all = groupsOf(actions, words, '')
    expect(all.slice(0, 3).map((group) => [group.title, group.rows.length])).toEqual([
      ['Mọi nơi', 1],
      ['Đi tới', 1],
      ['Ở trang này', 1],
    ])
    expect(groupsOf(actions, words, 'hoan').flatMap((group) => group.rows)).toEqual([
      { keys: ['Ctrl+Z'], title: 'Hoàn tác' },
    ])
    expect(groupsOf(actions, words, 'ctrl n').flatMap((group) => group.rows)[0]?.title).toBe('Thêm người')
    expect(groupsOf(actions, words, 'zzz')).toEqual([])
  })
})
