import type { Drawing } from '../../../shared/domain/figures/drawing'

/** Ink that carries no words: rules, boxes, dots, QR modules. Points; y grows downwards. */
export type Mark =
  | {
      readonly kind: 'line'
      readonly from: readonly [number, number]
      readonly to: readonly [number, number]
      readonly weight: number
    }
  | { readonly kind: 'box' | 'ink'; readonly area: Area; readonly weight?: number }
  | { readonly kind: 'dot'; readonly centre: readonly [number, number]; readonly radius: number }

export type Area = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Words on one baseline at `x`, `y`. `isFaint` is for hints that are written over. */
export type Words = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  readonly isFaint?: boolean
}

/** A drawing in its place, and what it shows in words. */
export type Picture = { readonly area: Area; readonly drawing: Drawing; readonly alt: string }

/** A node of the tag tree: words, a picture, or further parts, in reading order. */
export type Part = {
  readonly tag: 'H1' | 'P' | 'TR' | 'TH' | 'TD' | 'Figure'
  readonly scope?: 'Row' | 'Column'
  readonly words?: readonly Words[]
  readonly picture?: Picture
  readonly parts?: readonly Part[]
}

/** A piece of the sheet laid out at its own origin: where it stands is decided by the page. */
export type Block = {
  readonly height: number
  readonly marks: readonly Mark[]
  readonly parts: readonly Part[]
}

/** The words moved to another place. */
export function moveWords(words: Words, dx: number, dy: number): Words {
  return { ...words, x: words.x + dx, y: words.y + dy }
}

/** The part, and all in it, moved to another place. */
export function movePart(part: Part, dx: number, dy: number): Part {
  return {
    ...part,
    ...(part.words && { words: part.words.map((words) => moveWords(words, dx, dy)) }),
    ...(part.picture && { picture: movePicture(part.picture, dx, dy) }),
    ...(part.parts && { parts: part.parts.map((inner) => movePart(inner, dx, dy)) }),
  }
}

function movePicture(picture: Picture, dx: number, dy: number): Picture {
  return { ...picture, area: moveArea(picture.area, dx, dy) }
}

function moveArea(area: Area, dx: number, dy: number): Area {
  return { ...area, x: area.x + dx, y: area.y + dy }
}

/** The mark moved to another place. */
export function moveMark(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.kind) {
    case 'line':
      return { ...mark, from: moved(mark.from, dx, dy), to: moved(mark.to, dx, dy) }
    case 'dot':
      return { ...mark, centre: moved(mark.centre, dx, dy) }
    case 'box':
    case 'ink':
      return { ...mark, area: moveArea(mark.area, dx, dy) }
  }
}

/** All words of a part in reading order, for parts that are drawn without tags. */
export function wordsOf(part: Part): readonly Words[] {
  return [...(part.words ?? []), ...(part.parts ?? []).flatMap(wordsOf)]
}

/** A level rule. */
export function rule(x: number, y: number, width: number, weight: number): Mark {
  return { kind: 'line', from: [x, y], to: [x + width, y], weight }
}

/** An upright rule. */
export function upright(x: number, y: number, height: number, weight: number): Mark {
  return { kind: 'line', from: [x, y], to: [x, y + height], weight }
}

function moved(
  point: readonly [number, number],
  dx: number,
  dy: number,
): readonly [number, number] {
  return [point[0] + dx, point[1] + dy]
}
