import { useState } from 'react'
import { places } from '../../../shared/contract/places'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useAskedUnit } from '../../formatting/unit-view'
import { useWords } from '../../formatting/use-words'
import { Sparkline } from '../../ui/charts/sparkline'
import { Strip } from '../../ui/charts/strip'
import { Segmented } from '../../ui/choices/segmented'
import styles from './glance-charts.module.css'

/** Six key lifts in thumbnail and the adherence strip; nothing before the first session. */
export function GlanceCharts({ clientId }: { readonly clientId: string }) {
  const { say } = useWords()
  const [scale, setScale] = useState<'own' | 'shared'>('own')
  const isShared = scale === 'shared'
  const asked = { clientId, isShared, ...useAskedUnit() }
  const { value } = useQuery(api.progress.overview, asked, { keepPrevious: true })
  if (!value) return null
  return (
    <div className={styles.glance}>
      {value.sparklines.length === 0 ? null : (
        <section aria-label={say('progress.page.keyLifts')}>
          <div className={styles.heading}>
            <h2 className={styles.title}>{say('progress.page.keyLifts')}</h2>
            <span className={styles.note}>{say('progress.page.keyLiftsNote')}</span>
            <span className={styles.end}>
              <Segmented
                choices={[
                  { id: 'own', text: say('progress.page.ownScale') },
                  { id: 'shared', text: say('progress.page.sharedScale') },
                ]}
                label={say('progress.page.scale')}
                onChange={setScale}
                value={scale}
              />
            </span>
          </div>
          <ul className={styles.lifts}>
            {value.sparklines.map(({ exerciseId, model }) => (
              <li key={exerciseId}>
                <a className={styles.lift} href={`#${places.progressOf(clientId, exerciseId)}`}>
                  <Sparkline model={model} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={say('progress.page.adherence')}>
        <div className={styles.heading}>
          <h2 className={styles.title}>{say('progress.page.adherence')}</h2>
          <span className={styles.note}>{value.strip.sentence}</span>
        </div>
        <Strip model={value.strip} />
      </section>
    </div>
  )
}
