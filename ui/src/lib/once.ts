/** The same work, but not again while it runs: the second click of a double one does nothing. */
export function once<A extends unknown[]>(work: (...args: A) => Promise<unknown>): (...args: A) => Promise<void> {
  let runs = false
  return async (...args) => {
    if (runs) return
    runs = true
    try {
      await work(...args)
    } finally {
      runs = false
    }
  }
}
