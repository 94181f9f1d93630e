// How large the sheet is shown, in pixels a millimetre.

/** A CSS pixel is 1/96 inch. */
export const TRUE_SIZE = 96 / 25.4
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3, 4].map((share) => share * TRUE_SIZE)

/** The next larger or smaller step. */
export function zoomed(pixels: number, larger: boolean): number {
  const next = larger ? STEPS.find((one) => one > pixels + 0.01) : STEPS.filter((one) => one < pixels - 0.01).at(-1)
  return next ?? pixels
}
/** As large as the whole sheet can be in a room of so many pixels. */
export function fitted(sheet: { width: number; height: number }, room: { width: number; height: number }): number {
  return Math.max(0.4, Math.min(room.width / sheet.width, room.height / sheet.height))
}
/** 3.78 → 100. */
export const percent = (pixels: number): number => Math.round((pixels / TRUE_SIZE) * 100)
