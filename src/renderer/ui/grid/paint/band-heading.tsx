import { memo } from 'react'
import type { GridBand } from '../model/grid-model'
import { useEngine } from './engine-context'
import { Handle } from './handle'
import styles from './lines.module.css'
import { Part } from './part'

/** The heading of a band across all columns. */
export const BandHeading = memo(function BandHeading({ band }: { readonly band: GridBand }) {
  const { words, weeks, trailing } = useEngine().props()
  return (
    <Part role="presentation" className={styles.stuck}>
      <Handle name={words.bandMenu(band.heading)} />
      <Part
        role="rowheader"
        aria-colindex={2}
        aria-colspan={2 + weeks.length + trailing.length}
        className={styles.heading}
      >
        <span className={styles.title}>{band.heading}</span>
        {band.side === undefined ? null : <span className={styles.side}>{band.side}</span>}
        {band.badge}
      </Part>
    </Part>
  )
})
