import { useWords } from '../../formatting/use-words'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { CopiesCard } from './copies-card'
import { EquipmentSection } from './equipment-section'
import { GeneralCard } from './general-card'
import { RulesWayCard } from './rules-way-card'
import styles from './settings.module.css'
import { StudioCard } from './studio-card'

/** What holds for the whole studio, and the equipment of each place. */
export function SettingsPage() {
  const { say } = useWords()
  return (
    <Page header={<PageHeader title={say('settings.title')} subtitle={say('settings.subtitle')} />}>
      <div className={styles.page}>
        <div className={styles.column}>
          <StudioCard />
          <GeneralCard />
          <RulesWayCard />
          <CopiesCard />
        </div>
        <EquipmentSection />
      </div>
    </Page>
  )
}
