import {
  BODY_MAP,
  BODY_OUTLINE,
  MAP_HEAD,
  type MapSide,
  MUSCLE_REGIONS,
  mirroredRegion,
  roundPath,
} from '../../../shared/domain/figures/body-map'
import styles from './body-map.module.css'

/** How much a muscle works: `full` counts a whole set, `part` less, `steady` holds still. */
export type MuscleTint = 'full' | 'part' | 'steady'

type BodyMapProps = {
  readonly tints: ReadonlyMap<string, MuscleTint>
  /** The same in words. */
  readonly label: string
}

const GAP = 8
const SIDES: readonly MapSide[] = ['front', 'back']

/** A body from the front and from behind with its working muscles tinted. */
export function BodyMap({ tints, label }: BodyMapProps) {
  const width = 2 * BODY_MAP.width + GAP
  return (
    <svg
      aria-label={label}
      className={styles.map}
      role="img"
      viewBox={`0 0 ${width} ${BODY_MAP.height}`}
    >
      {SIDES.map((side, at) => (
        <g key={side} transform={`translate(${at * (BODY_MAP.width + GAP)} 0)`}>
          <Body side={side} tints={tints} />
        </g>
      ))}
    </svg>
  )
}

type BodyProps = Pick<BodyMapProps, 'tints'> & { readonly side: MapSide }

function Body({ side, tints }: BodyProps) {
  const [x, y] = MAP_HEAD.at
  return (
    <>
      <circle className={styles.body} cx={x} cy={y} r={MAP_HEAD.radius} />
      {BODY_OUTLINE.flatMap((points) => [points, mirroredRegion(points)]).map((points) => (
        <path key={roundPath(points)} className={styles.body} d={roundPath(points)} />
      ))}
      {MUSCLE_REGIONS.filter((region) => region.side === side && isSeen(region.muscle, tints)).map(
        ({ muscle, points }) => (
          <g key={muscle} className={styles[tints.get(muscle) ?? 'none']}>
            <path d={roundPath(points)} />
            <path d={roundPath(mirroredRegion(points))} />
          </g>
        ),
      )}
    </>
  )
}

/** Muscles under others are drawn only where they work. */
function isSeen(muscle: string, tints: BodyMapProps['tints']): boolean {
  return muscle !== 'hip-rotators' || tints.has(muscle)
}
