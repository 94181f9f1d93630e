// The lists that were read last on this computer.
import { keepFirst, keptList } from '../../lib/kept'

const KEY = 'sovang-lists'
const MOST = 5

export const recentLists = (): string[] => keptList(KEY, (one) => typeof one === 'string')

export function noteList(path: string): void {
  const others = recentLists().filter((one) => one !== path)
  keepFirst(KEY, path, others, MOST)
}
