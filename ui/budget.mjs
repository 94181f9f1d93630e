// What the first screen loads of JavaScript must stay small: the scripts that index.html names, gzipped together.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET = 120 * 1024
const dist = new URL('dist/', import.meta.url)
const page = readFileSync(new URL('index.html', dist), 'utf8')
const scripts = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => path.replace(/^\//, ''))
const total = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(new URL(path, dist))).length, 0)
const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`
if (scripts.length === 0) throw new Error('index.html names no script')
if (total > BUDGET) throw new Error(`the first screen loads ${kib(total)} of JavaScript, more than ${kib(BUDGET)}`)
console.log(`first screen: ${kib(total)} of JavaScript, gzipped, of ${kib(BUDGET)}`)
