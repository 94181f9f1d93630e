import { expect, it } from 'vitest'
import { missingIn, samplePath } from './steps'

const empty = { name: ' ', superior: '', place: '', path: '' }

it('a step says what it lacks and no more', () => {
  expect(missingIn('office', empty)).toEqual(['nameMissing', 'placeMissing'])
  expect(missingIn('office', { ...empty, name: 'UBND xã', place: 'Sóc Trăng' })).toEqual([])
  expect(missingIn('file', { ...empty, path: '  ' })).toEqual(['fileMissing'])
  expect(missingIn('file', { ...empty, path: '/a/b.sovang' })).toEqual([])
})

it('the sample lies beside the register', () => {
  expect(samplePath('/nha/so.vang/so.sovang')).toBe('/nha/so.vang/so-mau.sovang')
  expect(samplePath('C:\\So.1\\so')).toBe('C:\\So.1\\so-mau')
})
