// The ground of each template is asked for once and kept as a picture for as long as the window lives.
import { call } from '../lib/call'

const grounds = new Map<string, Promise<string>>()

/** The address of an SVG picture. */
export function addressOfSvg(svg: string): string {
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
}
/** A template was changed: its ground is asked for again. */
export const forgetGround = (template: string): void => void grounds.delete(template)
/** The address of the picture of a template's ground. */
export function groundOf(template: string): Promise<string> {
  const kept = grounds.get(template)
  if (kept) return kept
  const coming = call('show_ground', { template }).then(({ svg }) => addressOfSvg(svg))
  grounds.set(template, coming)
  // What could not be read is asked for again next time.
  coming.catch(() => grounds.delete(template))
  return coming
}
