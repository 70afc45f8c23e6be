import type { HandoutDocument } from '../../../shared/domain/handouts/document'
import type { TypeSize } from './typesetter'

/** How closely the table is set: 0 = roomy, 1 = as tight as can still be written in. */
export type Density = number

/** The densities to try; the loosest that saves a page is taken. */
export const DENSITIES: readonly Density[] = [0, 0.2, 0.4, 0.6, 0.8, 1]

/** All lengths of one sheet, in points. */
export type Measures = {
  readonly page: { readonly width: number; readonly height: number }
  /** The rectangle that content may fill. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly bottom: number
  readonly leftColumn: number
  readonly weekColumn: number
  readonly type: TypeScale
  readonly box: BoxMeasures
  readonly qr: { readonly first: number; readonly later: number }
  /** From the label of an exercise to its name. */
  readonly labelIndent: number
  readonly rowPad: number
  readonly figure: FigureMeasures
  readonly noteLine: number
  readonly tick: number
}

/** Pictures of an exercise, side by side below its prescription. */
export type FigureMeasures = {
  readonly side: number
  readonly gap: number
  /** Kept free above them. */
  readonly above: number
  /** Cues at the side of the pictures; null = all stand below. */
  readonly cueBeside: TypeSize | null
  /** At the tightest, cues that find no room at the side of the pictures are left out. */
  readonly leavesCuesOut: boolean
}

/** Where the boxes of a week stand in its column. */
export type BoxMeasures = {
  readonly width: number
  readonly height: number
  readonly gapAcross: number
  readonly gapDown: number
  /** From the column's edge to the first box. */
  readonly inset: number
}

export type TypeScale = Readonly<
  Record<
    | 'title'
    | 'titleLater'
    | 'identity'
    | 'coach'
    | 'focus'
    | 'code'
    | 'warmUp'
    | 'heading'
    | 'name'
    | 'prescription'
    | 'cue'
    | 'target'
    | 'value'
    | 'hint'
    | 'advice'
    | 'footer',
    TypeSize
  >
>

/** Points in a millimetre. */
export const MM = 72 / 25.4

const PAPER = {
  A4: { width: 210 * MM, height: 297 * MM },
  Letter: { width: 8.5 * 72, height: 11 * 72 },
} as const

const MARGIN = 12 * MM
const PUNCH_MARGIN = 5 * MM

/** Roomy and tight lengths in mm. Boxes of less than 12 × 6.5 mm cannot be written in. */
const BOX_HEIGHT = [6.7, 6.5] as const
const GAP_BETWEEN_SETS = [0.45, 0] as const
const ROW_PAD = [1.5, 0.6] as const
const FIGURE = [20, 17.5] as const
const FIGURE_ABOVE = [0.8, 0.2] as const
const FIGURE_GAP = 1 * MM
const LARGE_FIGURE = [36, 26] as const

/** Boxes wider than this only spread the numbers over the page. */
const WIDEST_BOX = 22 * MM
const COLUMN_INSET = 1.35 * MM
const BOX_GAP = 0.55 * MM

const NORMAL_TYPE: TypeScale = {
  title: type(18, 23),
  titleLater: type(13, 17),
  identity: type(11.5, 16),
  coach: type(10, 14.5),
  focus: type(10, 15),
  code: type(9.5, 13),
  warmUp: type(9.5, 14.5),
  heading: type(8.5, 11),
  name: type(11.5, 14),
  prescription: type(10, 13),
  cue: type(9, 12),
  target: type(8, 10.5),
  value: type(10, 13),
  hint: type(8, 10),
  advice: type(9, 12.5),
  footer: type(8, 11),
}

/** 16 pt text on 22 pt lines: the size advised for readers with low vision. */
const LARGE_TYPE: TypeScale = {
  title: type(24, 31),
  titleLater: type(18, 24),
  identity: type(16, 22),
  coach: type(16, 22),
  focus: type(16, 22),
  code: type(13, 17),
  warmUp: type(16, 23),
  heading: type(16, 20),
  name: type(18, 23),
  prescription: type(16, 21),
  cue: type(16, 21),
  target: type(16, 20),
  value: type(16, 20),
  hint: type(11, 14),
  advice: type(16, 22),
  footer: type(11, 14),
}

/** The measures of a card on its paper, in its print size, at a density. */
export function measuresOf(card: HandoutDocument, density: Density): Measures {
  const page = PAPER[card.paper]
  const isLarge = card.print === 'large'
  const left = MARGIN + (card.hasPunchMargin ? PUNCH_MARGIN : 0)
  const width = page.width - left - MARGIN
  const leftColumn = (isLarge ? 92 : 69) * MM
  const weekColumn = (width - leftColumn) / card.columns.length
  const typeScale = typeScaleOf(card)
  return {
    page,
    left,
    top: MARGIN,
    width,
    bottom: page.height - MARGIN,
    leftColumn,
    weekColumn,
    type: typeScale,
    box: boxMeasures(weekColumn, density, isLarge),
    qr: { first: 19 * MM, later: 13 * MM },
    labelIndent: (isLarge ? 12 : 8) * MM,
    rowPad: between(ROW_PAD, density),
    figure: figureMeasures(density, isLarge),
    noteLine: (isLarge ? 9 : 7) * MM,
    tick: typeScale.warmUp.size * 0.85,
  }
}

/** Targets are set at 8 pt only where four narrow columns leave no more room. */
function typeScaleOf(card: HandoutDocument): TypeScale {
  if (card.print === 'large') return LARGE_TYPE
  return card.columns.length > 2 ? NORMAL_TYPE : { ...NORMAL_TYPE, target: type(9.5, 12.5) }
}

function boxMeasures(weekColumn: number, density: Density, isLarge: boolean): BoxMeasures {
  const room = (weekColumn - 2 * COLUMN_INSET - BOX_GAP) / 2
  return {
    width: Math.min(room, WIDEST_BOX),
    height: between(BOX_HEIGHT, density) * (isLarge ? 1.4 : 1),
    gapAcross: BOX_GAP,
    gapDown: between(GAP_BETWEEN_SETS, density),
    inset: COLUMN_INSET,
  }
}

function figureMeasures(density: Density, isLarge: boolean): FigureMeasures {
  return {
    side: between(isLarge ? LARGE_FIGURE : FIGURE, density),
    gap: FIGURE_GAP,
    above: between(FIGURE_ABOVE, density),
    cueBeside: isLarge ? null : type(8.5, 10.8),
    leavesCuesOut: density === 1 && !isLarge,
  }
}

/** A length between roomy and tight, in points. */
function between([roomy, tight]: readonly [number, number], density: Density): number {
  return (roomy + (tight - roomy) * density) * MM
}

function type(size: number, leading: number): TypeSize {
  return { size, leading }
}
