import { useWords } from '../../formatting/use-words'
import styles from './loop-tiles.module.css'
import { PrintTile } from './print-tile'
import { SeeTile } from './see-tile'
import { TypeBackTile } from './type-back-tile'
import { WriteTile } from './write-tile'

type LoopTilesProps = { readonly unit: 'kg' | 'lb'; readonly paper: 'A4' | 'Letter' }

/** The loop as four still pictures: write, type back, see, print. Nothing in them can be pressed. */
export function LoopTiles({ unit, paper }: LoopTilesProps) {
  const { say } = useWords()
  return (
    <section className={styles.tiles} aria-label={say('firstRun.loop')}>
      <figure className={styles.write}>
        <Caption text={say('firstRun.write')} />
        <div aria-hidden inert className={styles.tile}>
          <WriteTile />
        </div>
      </figure>
      <div className={styles.column}>
        <figure>
          <Caption text={say('firstRun.typeBack')} />
          <div aria-hidden inert className={styles.tile}>
            <TypeBackTile unit={unit} />
          </div>
        </figure>
        <figure className={styles.grows}>
          <Caption text={say('firstRun.see')} />
          <div aria-hidden inert className={styles.tile}>
            <SeeTile unit={unit} />
          </div>
        </figure>
      </div>
      <figure className={styles.print}>
        <Caption text={say('firstRun.print')} />
        <div aria-hidden inert className={styles.paper} data-paper={paper}>
          <PrintTile unit={unit} />
        </div>
      </figure>
    </section>
  )
}

/** A sentence whose `<b>` part is strong; the translation decides which part that is. */
function Caption({ text }: { readonly text: string }) {
  const [before = '', strong = '', after = ''] = text.split(/<b>|<\/b>/)
  return (
    <figcaption className={styles.caption}>
      {before}
      <strong>{strong}</strong>
      {after}
    </figcaption>
  )
}
