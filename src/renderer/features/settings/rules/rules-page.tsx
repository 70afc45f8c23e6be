import { useMemo } from 'react'
import { places } from '../../../../shared/contract/places'
import { useWords } from '../../../formatting/use-words'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { ConditionsCard } from './conditions-card'
import styles from './rules.module.css'
import { RulesCard } from './rules-card'

/** The rules of the program check and the conditions that flags can name, as this studio has them. */
export function RulesPage() {
  const { say } = useWords()
  const crumbs = useMemo(
    () => [
      { text: say('settings.title'), href: `#${places.settings()}` },
      { text: say('checks.settings.title') },
    ],
    [say],
  )
  return (
    <Page
      header={
        <PageHeader
          crumbs={crumbs}
          crumbsLabel={say('settings.title')}
          title={say('checks.settings.title')}
          subtitle={say('checks.settings.subtitle')}
        />
      }
    >
      <div className={styles.page}>
        <RulesCard />
        <ConditionsCard />
      </div>
    </Page>
  )
}
