// What is reckoned on the page about a sheet and its printer; what a printer does, the register alone solves.
import type { Cross, Distortion, PaperSize } from '../../lib/api'

export const CROSSES: Cross[] = ['a', 'b', 'c', 'd']
export type Place = [x: number, y: number]

/** What a clerk typed of a sheet of another size: "380 × 270", "380x270 mm"; null if it is none that can be used. */
export function paperFromText(text: string): PaperSize | null {
  const parts = /^\s*(\d+(?:[.,]\d+)?)\s*[x×*]\s*(\d+(?:[.,]\d+)?)\s*(?:mm)?\s*$/i.exec(text)
  if (!parts) return null
  const [width, height] = [parts[1], parts[2]].map((side) => Number((side ?? '').replace(',', '.'))) as PaperSize
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  return short >= 148 && long >= 210 && long <= 1000 ? [width, height] : null
}

/** How far a place of the sheet moves; turns and stretches this small add up. */
function moved({ right, down, across, along, turned, skew }: Distortion, [width, height]: PaperSize, at: Place): Place {
  const [x, y] = [at[0] - width / 2, at[1] - height / 2]
  const [rows, columns] = [turned - skew / 2, turned + skew / 2].map((degrees) => (degrees * Math.PI) / 180) as Place
  return [right + x * (across - 1) - y * columns, down + x * rows + y * (along - 1)]
}

/** How many times too large the error is drawn, so that it is seen and stays near the sheet. */
export function exaggeration(distortion: Distortion, paper: PaperSize): number {
  const corners: Place[] = [
    [0, 0],
    [paper[0], 0],
    [0, paper[1]],
    [paper[0], paper[1]],
  ]
  const most = Math.max(...corners.map((corner) => Math.hypot(...moved(distortion, paper, corner))))
  const fits = (paper[0] * 0.05) / most
  return [50, 20, 10, 5, 2].find((times) => times <= fits) ?? 1
}

/** Where a place of the sheet is drawn, its error so many times as large. */
export function drawnAt(distortion: Distortion, paper: PaperSize, times: number, at: Place): Place {
  const [x, y] = moved(distortion, paper, at)
  return [at[0] + x * times, at[1] + y * times]
}
