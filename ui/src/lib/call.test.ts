import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Progress } from './api'

const invoke = vi.hoisted(() => vi.fn())
vi.mock('@tauri-apps/api/core', () => ({
  invoke,
  Channel: class {
    constructor(readonly onmessage: (progress: Progress) => void) {}
  },
}))

const STOPPED = { code: 'stopped', message: { vi: 'Đã dừng.', en: 'Stopped.' }, hint: { vi: 'Làm lại.', en: 'Again.' } }
const tick = (): Promise<void> => new Promise((done) => setTimeout(done, 0))

/** The wire as a page behind that door finds it. */
async function wire(door: 'tauri' | 'http'): Promise<typeof import('./call')> {
  vi.resetModules()
  vi.stubGlobal('window', door === 'tauri' ? { __TAURI_INTERNALS__: {} } : {})
  return import('./call')
}

/** A body that comes in pieces of so many bytes, cutting lines and letters apart. */
function pieces(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
      controller.close()
    },
  })
}
const ndjson = (lines: unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

beforeEach(() => void invoke.mockReset())
afterEach(() => void vi.unstubAllGlobals())

describe('settled', () => {
  it('waits for what is under way and for what follows it, and no longer than it may', async () => {
    let answer: (response: Response) => void = () => {}
    vi.stubGlobal('fetch', () => new Promise<Response>((done) => (answer = done)))
    const { call, settled } = await wire('http')
    const first = call('list_campaigns', {})
    expect(await settled(60)).toBe(false)
    let second: Promise<unknown> = Promise.resolve()
    const done = first.then(() => void (second = call('list_forms', {})))
    const over = vi.fn()
    const settling = settled(5000).then(over)
    answer(Response.json([]))
    await done
    await new Promise((wait) => setTimeout(wait, 150))
    expect(over).not.toHaveBeenCalled()
    answer(Response.json([]))
    await second
    await settling
    expect(over).toHaveBeenCalledWith(true)
  })
})

describe('over HTTP', () => {
  it('asks at once what no one watches', async () => {
    const fetch = vi.fn(async () => Response.json([]))
    vi.stubGlobal('fetch', fetch)
    const { call } = await wire('http')
    expect(await call('list_campaigns', {})).toEqual([])
    expect(fetch).toHaveBeenCalledWith('/call/list_campaigns', { method: 'POST', body: '{}', headers: {} })
  })

  it('throws what the register refuses, and says when there is no answer', async () => {
    const { call, Refused } = await wire('http')
    vi.stubGlobal('fetch', async () => Response.json(STOPPED, { status: 422 }))
    const refused = await call('verify', {}).catch((thrown: unknown) => thrown)
    expect(refused).toBeInstanceOf(Refused)
    expect(refused).toMatchObject({ refusal: STOPPED })
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('gone')))
    await expect(call('verify', {})).rejects.toMatchObject({ refusal: { code: 'unreachable' } })
  })

  it.each([1, 3, 7, 1000])('reads lines that come in pieces of %i bytes', async (size) => {
    const answer = { vi: 'Hủy bỏ Lượng', en: 'Revoked' }
    const text = ndjson([{ progress: { done: 0, total: 2 } }, { progress: { done: 2, total: 2 } }, { answer }])
    vi.stubGlobal('fetch', async () => new Response(pieces(text, size)))
    const { call } = await wire('http')
    const told: Progress[] = []
    expect(await call('undo', {}, { onProgress: (progress) => told.push(progress) })).toEqual(answer)
    expect(told.map((one) => one.done)).toEqual([0, 2])
  })

  it('throws a refusal that comes after progress, and an answer that breaks off', async () => {
    const { call } = await wire('http')
    const progress = { progress: { done: 1, total: 2 } }
    const watching = { onProgress: () => {} }
    vi.stubGlobal('fetch', async () => new Response(pieces(ndjson([progress, { refusal: STOPPED }]), 5)))
    await expect(call('undo', {}, watching)).rejects.toMatchObject({ refusal: STOPPED })
    vi.stubGlobal('fetch', async () => new Response(pieces(ndjson([progress]), 5)))
    await expect(call('undo', {}, watching)).rejects.toMatchObject({ refusal: { code: 'unreachable' } })
  })

  it('stops the job that is aborted, once, and waits for what became of it', async () => {
    const asked: { path: string; job?: string; body: string }[] = []
    let end: (answer: Response) => void = () => {}
    vi.stubGlobal('fetch', (path: string, { body, headers }: { body: string; headers: { job?: string } }) => {
      asked.push({ path, body, ...headers })
      return path === '/call/stop' ? Promise.resolve(Response.json(null)) : new Promise((answer) => (end = answer))
    })
    const { call } = await wire('http')
    const abort = new AbortController()
    const coming = call('verify', {}, { signal: abort.signal })
    abort.abort()
    await tick()
    const job = Number(asked[0]?.job)
    expect(asked.slice(1)).toEqual([{ path: '/call/stop', body: JSON.stringify({ job }) }])
    end(new Response(ndjson([{ refusal: STOPPED }])))
    await expect(coming).rejects.toMatchObject({ refusal: STOPPED })
    await expect(call('verify', {}, { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' })
    expect(asked).toHaveLength(2)
  })

  it('stops nothing once the answer is there', async () => {
    const fetch = vi.fn(async () => new Response(ndjson([{ answer: null }])))
    vi.stubGlobal('fetch', fetch)
    const { call } = await wire('http')
    const abort = new AbortController()
    await call('undo', {}, { signal: abort.signal })
    abort.abort()
    await tick()
    expect(fetch).toHaveBeenCalledOnce()
  })
})

describe('over Tauri', () => {
  it('hands over a job and a channel for its progress', async () => {
    const { call } = await wire('tauri')
    const told: Progress[] = []
    invoke.mockImplementation(async (_: string, { progress }) => {
      progress.onmessage({ done: 1, total: 3 })
      return 'done'
    })
    expect(await call('undo', {}, { onProgress: (progress) => told.push(progress) })).toBe('done')
    expect(told).toEqual([{ done: 1, total: 3 }])
    expect(invoke.mock.calls[0]?.[1]).toMatchObject({ name: 'undo', args: {}, job: expect.any(Number) })
    await call('session', {})
    expect(invoke.mock.calls[1]?.[1]).toMatchObject({ name: 'session', job: null })
  })

  it('stops the job that is aborted, each by its own number', async () => {
    const { call } = await wire('tauri')
    invoke.mockImplementation((_: string, { name }) => (name === 'stop' ? Promise.resolve() : new Promise(() => {})))
    const abort = new AbortController()
    void call('verify', {}, { signal: abort.signal })
    await vi.waitFor(() => expect(invoke).toHaveBeenCalledTimes(1))
    void call('verify', {}, { signal: new AbortController().signal })
    await vi.waitFor(() => expect(invoke).toHaveBeenCalledTimes(2))
    abort.abort()
    await vi.waitFor(() => expect(invoke).toHaveBeenCalledTimes(3))
    const said = invoke.mock.calls.map(
      ([, sent]) => sent as { name: string; args: { job?: number }; job: number | null },
    )
    expect(said.map((one) => one.name)).toEqual(['verify', 'verify', 'stop'])
    expect(said[2]?.args.job).toBe(said[0]?.job)
    expect(said[1]?.job).not.toBe(said[0]?.job)
  })
})
