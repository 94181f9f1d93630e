import { expect, test, vi } from 'vitest'

vi.stubGlobal('window', {})
vi.stubGlobal('matchMedia', () => ({ addEventListener: () => undefined }))
vi.stubGlobal('localStorage', { getItem: () => null })
const { secondsLeft } = await import('./work.svelte')

test('what is left is told once there is a pace, in steps that do not flicker', () => {
  const table: [number, number, number, number | null][] = [
    [100, 480, 1000, null],
    [0, 480, 5000, null],
    [480, 480, 9000, null],
    [400, 480, 20_000, 4],
    [132, 480, 8000, 25],
    [100, 10_000, 3000, 300],
  ]
  for (const [done, total, spent, left] of table) expect(secondsLeft({ done, total }, spent)).toBe(left)
})
