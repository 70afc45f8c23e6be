import { Card } from '../page/card'
import styles from './gallery.module.css'

const TYPE = [
  ['26/32', 'type-h1', 'Dana Cruz'],
  ['20/28', 'type-h2', 'e1RM 128 kg, up 13 kg'],
  ['16/24', 'type-lead', 'Type a name, a code or a line'],
  ['14/20', 'type-body', 'Hold one second at the top.'],
  ['13/18', 'type-ui strong', 'Barbell hip thrust'],
  ['13/18', 'type-ui num', '4×5 @7.5  102.5  111.1  77.7  ≈ 100'],
  ['12/16', 'type-caption quiet', 'last time 4 × 100 kg @7, Mon 16 Nov'],
] as const

const COLOURS =
  'bg surface sunken hover selected border text text-2 text-3 border-strong accent ok warn danger tint-warn tint-danger tint-ok tint-accent'.split(
    ' ',
  )

const SERIES = [
  ['Hip thrust', 'M10 14 60 10 110 12 160 6 210 4'],
  ['Front squat', 'M10 38 60 33 110 34 160 28 210 26'],
  ['Deadlift', 'M10 62 60 58 110 59 160 54 210 50'],
  ['Bench press', 'M10 82 60 78 110 80 160 74 210 70'],
  ['Push press', 'M10 102 60 98 110 100 160 94 210 92'],
] as const

/** The type scale. */
export function GalleryType() {
  return (
    <Card title="Type" note="Inter, 400 / 550 / 700">
      <div className={styles.specimen}>
        {TYPE.map(([size, look, text]) => (
          <Specimen key={text} size={size} look={look} text={text} />
        ))}
      </div>
    </Card>
  )
}

type SpecimenProps = { readonly size: string; readonly look: string; readonly text: string }

function Specimen({ size, look, text }: SpecimenProps) {
  return (
    <>
      <span className="quiet type-caption">{size}</span>
      <span className={look}>{text}</span>
    </>
  )
}

/** The colours by their names. */
export function GalleryColour() {
  return (
    <Card title="Colour" note="one accent, three states">
      <div className={styles.swatches}>
        {COLOURS.map((name) => (
          <span key={name}>
            <span className={styles.swatch} style={{ background: `var(--${name})` }} />
            {name}
          </span>
        ))}
      </div>
    </Card>
  )
}

/** The five chart series with their dashes. */
export function GallerySeries() {
  return (
    <Card title="Chart series" note="shape and dash first, colour third">
      <svg width={320} height={112} role="img" aria-label="Five series">
        {SERIES.map(([name, path], index) => (
          <g key={name}>
            <path
              d={path}
              fill="none"
              strokeWidth={2}
              style={{
                stroke: `var(--series-${index + 1})`,
                strokeDasharray: `var(--series-${index + 1}-dash)`,
              }}
            />
            <text x={222} y={10 + index * 23} fill="var(--text)" fontSize={12}>
              {name}
            </text>
          </g>
        ))}
      </svg>
    </Card>
  )
}
