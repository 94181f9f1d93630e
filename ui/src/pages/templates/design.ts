// A template as pieces on the table, and every change of it. A change makes a new template and leaves the old one as it was,
// so that it can be taken back.
import type {
  CertificateLine,
  Template,
  TemplateArt,
  TemplateBlock,
  TemplateLine,
  TemplatePicture,
} from '../../lib/api'
import { tenth, type Box } from './box'

/** The art that has a place of its own. */
export const ART = ['border', 'watermark', 'emblem', 'lotus'] as const
export type ArtName = (typeof ART)[number]
export type PieceId = ArtName | `block-${number}` | `picture-${number}`

/** The lotus is this much lower than it is wide; a picture in its stead has the whole square above its foot. */
const LOTUS = 0.44
const heightOf = (name: ArtName, part: { artwork?: string | null }) => (name === 'lotus' && !part.artwork ? LOTUS : 1)
/** How wide a new picture is, mm. */
const PICTURE = 30

export const idOfBlock = (at: number): PieceId => `block-${at}`
export const isArt = (id: string): id is ArtName => ART.some((name) => name === id)
/** The place of the block among its template's; none for art. */
export function blockAt(id: string): number | null {
  const match = /^block-(\d+)$/.exec(id)
  return match ? Number(match[1]) : null
}

export const idOfPicture = (at: number): PieceId => `picture-${at}`
/** The place of the picture among its template's own; none for anything else. */
export function pictureAt(id: string): number | null {
  const match = /^picture-(\d+)$/.exec(id)
  return match ? Number(match[1]) : null
}
export const picturesOf = (template: Template): TemplatePicture[] => template.art.picture ?? []

function boxOfArt(art: TemplateArt, name: ArtName): Box | null {
  if (name === 'border') {
    const { border } = art
    return border && { x: border.x, y: border.y, width: border.width, height: border.height }
  }
  const part = art[name]
  if (!part) return null
  const { x, y, size } = part
  const height = size * heightOf(name, part)
  return { x: x - size / 2, y: name === 'lotus' ? y - height : y - height / 2, width: size, height }
}

/** The box of a piece; none if the template leaves it out. */
export function boxOf(template: Template, id: string): Box | null {
  if (isArt(id)) return boxOfArt(template.art, id)
  const picture = picturesOf(template)[pictureAt(id) ?? -1]
  if (picture) return { x: picture.x, y: picture.y, width: picture.width, height: picture.height }
  return template.block[blockAt(id) ?? -1]?.box ?? null
}

function withArtBox(art: TemplateArt, name: ArtName, box: Box): TemplateArt {
  if (name === 'border') return art.border ? { ...art, border: { ...art.border, ...box } } : art
  const part = art[name]
  if (!part) return art
  const before = boxOfArt(art, name)
  // Round art keeps its form: the side that was drawn is its size.
  const size = tenth(before && box.width === before.width ? box.height / heightOf(name, part) : box.width)
  const x = tenth(box.x + box.width / 2)
  const y = tenth(name === 'lotus' ? box.y + box.height : box.y + box.height / 2)
  return { ...art, [name]: { ...part, x, y, size } }
}

/** The template with pieces at new places. */
export function withBoxes(template: Template, boxes: ReadonlyMap<string, Box>): Template {
  let { art } = template
  for (const [id, box] of boxes) if (isArt(id)) art = withArtBox(art, id, box)
  if (art.picture?.length) {
    const picture = art.picture.map((one, at) => ({ ...one, ...boxes.get(idOfPicture(at)) }))
    art = { ...art, picture }
  }
  const block = template.block.map((one, at) => {
    const box = boxes.get(idOfBlock(at))
    return box ? { ...one, box } : one
  })
  return { ...template, art, block }
}

export function withBlock(template: Template, at: number, change: Partial<TemplateBlock>): Template {
  return { ...template, block: template.block.map((one, index) => (index === at ? { ...one, ...change } : one)) }
}

export function withLine(template: Template, block: number, line: number, change: Partial<TemplateLine>): Template {
  const lines = template.block[block]?.line ?? []
  return withBlock(template, block, { line: lines.map((one, at) => (at === line ? { ...one, ...change } : one)) })
}

/** A new line begins as the law's usual ones stand. */
export function freshLine(field: CertificateLine): TemplateLine {
  return {
    field,
    text: field === 'text' ? 'Dòng chữ mới' : null,
    typeface: 'tinos-regular',
    plain: null,
    size: 16,
    least: 11,
    narrow_to: null,
    lines: 2,
    measure: null,
    leading: 1.25,
    spacing: 0,
    colour: '#000000',
    capitals: false,
    gap: { least: 0.8, most: 2 },
    rule: null,
    on_blank: false,
  }
}

/** A new box in the middle of the sheet; gives the template and the new piece. */
export function addBlock(template: Template, field: CertificateLine): [Template, PieceId] {
  const width = Math.min(120, template.width / 2)
  const box = { x: tenth((template.width - width) / 2), y: tenth(template.height / 2 - 6), width, height: 12 }
  const block: TemplateBlock = { box, align: 'centre', set: 'middle', line: [freshLine(field)] }
  return [{ ...template, block: [...template.block, block] }, idOfBlock(template.block.length)]
}

/** The template without these pieces. */
export function without(template: Template, ids: readonly string[]): Template {
  const art = { ...template.art }
  for (const name of ART) if (ids.includes(name)) art[name] = null
  if (art.picture) art.picture = art.picture.filter((_, at) => !ids.includes(idOfPicture(at)))
  return { ...template, art, block: template.block.filter((_, at) => !ids.includes(idOfBlock(at))) }
}

/** Copies of blocks, a little lower to the right; gives the template and the copies. */
export function duplicated(template: Template, ids: readonly string[]): [Template, PieceId[]] {
  const copies = template.block
    .filter((_, at) => ids.includes(idOfBlock(at)))
    .map((one) => ({ ...one, box: { ...one.box, x: tenth(one.box.x + 5), y: tenth(one.box.y + 5) } }))
  const first = template.block.length
  return [{ ...template, block: [...template.block, ...copies] }, copies.map((_, at) => idOfBlock(first + at))]
}

/** A line put one place up or down within its box. */
export function lineMoved(template: Template, block: number, line: number, by: -1 | 1): Template {
  const lines = [...(template.block[block]?.line ?? [])]
  const [one] = lines.splice(line, 1)
  if (!one || line + by < 0 || line + by > lines.length) return template
  lines.splice(line + by, 0, one)
  return withBlock(template, block, { line: lines })
}

export function lineRemoved(template: Template, block: number, line: number): Template {
  const lines = template.block[block]?.line ?? []
  if (lines.length <= 1) return without(template, [idOfBlock(block)])
  return withBlock(template, block, { line: lines.filter((_, at) => at !== line) })
}

/** A line in a box of its own, where its ink stands now. */
export function lineParted(template: Template, block: number, line: number, ink: Box): [Template, PieceId] {
  const from = template.block[block]
  const one = from?.line[line]
  if (!from || !one || from.line.length < 2) return [template, idOfBlock(block)]
  const rest = lineRemoved(template, block, line)
  const box = { x: from.box.x, width: from.box.width, y: tenth(ink.y - 1), height: tenth(Math.max(6, ink.height + 2)) }
  const own: TemplateBlock = { box, align: from.align, set: 'middle', line: [{ ...one, gap: { least: 0, most: 0 } }] }
  return [{ ...rest, block: [...rest.block, own] }, idOfBlock(rest.block.length)]
}

/** The lines of the law that no box holds. */
export function missingLines(template: Template, all: readonly CertificateLine[]): CertificateLine[] {
  const there = new Set(template.block.flatMap((block) => block.line.map((line) => line.field)))
  return all.filter((field) => field !== 'text' && !there.has(field))
}

/** Art put on the sheet, at its usual place there, or left out. */
export function withArt(template: Template, name: ArtName | 'paper', shown: boolean): Template {
  const { width, height, art } = template
  if (!shown) return { ...template, art: { ...art, [name]: null } }
  const x = width / 2
  const on_blank = true
  const usual = {
    paper: { on_blank },
    border: { x: 30, y: 30, width: width - 60, height: height - 60, on_blank },
    watermark: { x, y: tenth(height * 0.52), size: tenth(height * 0.44), on_blank },
    emblem: { x, y: tenth(height * 0.145), size: tenth(height * 0.11), on_blank },
    lotus: { x, y: tenth(height * 0.83), size: tenth(height * 0.155), on_blank },
  }
  return { ...template, art: { ...art, [name]: usual[name] } }
}

/** Art or a picture of the office's own changed: which picture is drawn, whether blanks carry it already. */
export function withArtChange(
  template: Template,
  id: string,
  change: { artwork?: string; on_blank?: boolean },
): Template {
  const { art } = template
  if (isArt(id)) {
    const part = art[id]
    return part ? { ...template, art: { ...art, [id]: { ...part, ...change } } } : template
  }
  const picture = picturesOf(template).map((one, at) => (idOfPicture(at) === id ? { ...one, ...change } : one))
  return { ...template, art: { ...art, picture } }
}

/** Our own art again, where a picture stood in its stead. */
export function withoutArtwork(template: Template, name: ArtName): Template {
  const part = template.art[name]
  return part ? { ...template, art: { ...template.art, [name]: { ...part, artwork: null } } } : template
}

/** A picture of the office's own at the upper left, within the frame; gives the template and the new piece. */
export function addPicture(template: Template, artwork: string, shape: number): [Template, PieceId] {
  const { border, picture = [] } = template.art
  const [left, top] = border ? [border.x + 25, border.y + 25] : [20, 20]
  const width = Math.min(PICTURE, template.width / 4)
  const one = { x: left, y: top, width, height: tenth(width / shape), artwork, on_blank: false }
  return [{ ...template, art: { ...template.art, picture: [...picture, one] } }, idOfPicture(picture.length)]
}
