import type { Muscle } from '../exercises/vocabulary'

/** A place on the map: 100 wide, 220 high, x to the right, y down; 50 is the middle of the body. */
export type MapPoint = readonly [x: number, y: number]

/** From which side the body is seen. */
export type MapSide = 'front' | 'back'

/** Where a muscle lies, for the half of the body at the right of the picture. */
export type MuscleRegion = {
  readonly muscle: Muscle
  readonly side: MapSide
  readonly points: readonly MapPoint[]
}

/** The size of one body. */
export const BODY_MAP = { width: 100, height: 220 } as const

/** The head as a circle. */
export const MAP_HEAD = { at: [50, 13], radius: 9 } as const

/** Half outlines of trunk, arm and leg, the same from both sides; our own simple drawing. */
export const BODY_OUTLINE: readonly (readonly MapPoint[])[] = [
  at('50,20 55,20 55.5,27 66,32 73,37 71,52 67,66 64,80 66,93 69,104 66,114 50,116'),
  at('66,33 75,35 80,44 81,56 84,70 87,82 91,98 93,108 90,115 86,111 84,100 79,86 75,74 70,58'),
  at(
    '50,108 60,100 69,102 71,118 69,136 66,150 68,164 66,182 62,198 63,206 68,213 57,216 56,204 55,188 54,170 55,154 53,138 50,122',
  ),
]

/** Where the muscles lie; deep ones stand over those that cover them, so that both can be tinted. */
export const MUSCLE_REGIONS: readonly MuscleRegion[] = [
  ...front({
    neck: '50.6,22 54,22 54.6,29 50.6,33',
    traps: '55.6,27 65,33 57,35',
    chest: '50.8,38 58,36 67,40 68,48 62,55 50.8,54',
    'front-delts': '66,34 73,37 74,47 69,47',
    'side-delts': '73.5,36 79,42 80,53 76,52 75,44',
    biceps: '71,52 78,53 81,66 80,74 75,71',
    forearms: '77,77 84,74 88,86 91,101 87,103 82,92',
    serratus: '64,57 69,54 68,66 63,68',
    abs: '50.6,57 57,58 57.5,76 55.5,94 50.6,103',
    obliques: '58.5,60 62,69 66,70 63.5,83 65,93 58.5,95',
    'hip-flexors': '57,97 64,96 62,106 56,108',
    'hip-abductors': '66,96 68.6,103 68.6,113 66,108',
    quads: '58,109 66,104 69,118 68,136 65,149 58,148 55.5,130',
    adductors: '50.8,108 57,109 54.6,128 53,136',
    shins: '60,158 64,157 65,174 62,192 60,192 59,176',
  }),
  ...back({
    neck: '50.6,20 54,20 54.6,26 50.6,29',
    traps: '50.6,29 55.6,27 65,33 58,42 50.6,53',
    'rear-delts': '66,34 74,37 76,47 70,45',
    'side-delts': '74.5,37 79,42 80,53 77,50',
    'upper-back': '50.6,55 58.5,44 60,53 58,62 50.6,67',
    'rotator-cuff': '59.5,42 69,46 68,53 61,51',
    lats: '60.5,55 68.5,54 68,68 63,80 56,86 57,68',
    erectors: '50.6,69 55,66 55,88 56,97 50.6,99',
    triceps: '71,49 78,50 81.5,64 80,74 75,70',
    forearms: '77,77 84,74 88,86 91,101 87,103 82,92',
    obliques: '64,80 65.5,91 59,92 57.5,87',
    'hip-abductors': '58.5,94 66,93 68.6,101 62,100',
    glutes: '50.6,101 57,97 66,102 68.5,112 62,119 50.6,116',
    'hip-rotators': '56,104 63,105.5 63,110 57,110',
    hamstrings: '54,121 62,121 68.5,116 68.5,136 65,150 57,150 55,134',
    adductors: '50.8,119 53,121 54,136 52,134',
    calves: '56.5,157 66.5,156 67,170 63,186 58.5,186 55.5,172',
  }),
]

/** The other half: the mirror image about the middle. */
export function mirroredRegion(points: readonly MapPoint[]): readonly MapPoint[] {
  return points.map(([x, y]) => [BODY_MAP.width - x, y])
}

/** A closed round outline: curves through the middles of the edges, as an SVG path. */
export function roundPath(points: readonly MapPoint[]): string {
  const middles = points.map((point, at) =>
    middle(point, points[(at + 1) % points.length] ?? point),
  )
  const last = middles.at(-1)
  if (!last) return ''
  const curves = points.map((point, at) => `Q${spot(point)} ${spot(middles[at] ?? point)}`)
  return `M${spot(last)}${curves.join('')}Z`
}

function middle([x1, y1]: MapPoint, [x2, y2]: MapPoint): MapPoint {
  return [(x1 + x2) / 2, (y1 + y2) / 2]
}

function spot([x, y]: MapPoint): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}

/** Points as they are easiest to read and mend: `x,y x,y`. */
function at(text: string): readonly MapPoint[] {
  return text.split(' ').map((pair): MapPoint => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return [x, y]
  })
}

function front(regions: Partial<Record<Muscle, string>>): readonly MuscleRegion[] {
  return regionsOf('front', regions)
}

function back(regions: Partial<Record<Muscle, string>>): readonly MuscleRegion[] {
  return regionsOf('back', regions)
}

function regionsOf(
  side: MapSide,
  regions: Partial<Record<Muscle, string>>,
): readonly MuscleRegion[] {
  return Object.entries(regions).map(([muscle, text]) => ({
    muscle: muscle as Muscle, // as: Object.entries forgets the keys of a Record
    side,
    points: at(text),
  }))
}
