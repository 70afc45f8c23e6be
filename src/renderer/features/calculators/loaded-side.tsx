import { readTyped, type TypedLoad } from '../../../shared/domain/strength/calculators/typed-load'
import { sayPlates } from '../../../shared/domain/strength/plate-words'
import { formatLoad } from '../../../shared/domain/units/format-load'
import type { Load } from '../../../shared/domain/units/load'
import { useWords } from '../../formatting/use-words'
import { PlateStack } from '../../ui/plates/plate-stack'
import styles from './calculators.module.css'

type LoadedSideProps = {
  readonly title: string
  readonly load: Load
  readonly perSide: readonly { readonly plate: TypedLoad; readonly count: number }[]
  readonly aside: string
}

/** A load that can be made: its figure, its plates drawn and in words. */
export function LoadedSide({ title, load, perSide, aside }: LoadedSideProps) {
  const { say, locale } = useWords()
  const stock = perSide.map(({ plate, count }) => ({ plate: readTyped(plate), count }))
  const words = sayPlates(stock, { say, locale })
  return (
    <div className={styles.side}>
      <p className={styles.sideHead}>
        {title === '' ? null : <span className={styles.quiet}>{title}</span>}
        <strong className={styles.sideLoad}>{formatLoad(load, { locale })}</strong>
        <span className={styles.quiet}>{aside}</span>
      </p>
      <PlateStack perSide={stock} label={words} locale={locale} />
      <p aria-hidden className={styles.quiet}>
        {words}
      </p>
    </div>
  )
}
