import { Binoculars, FileInput } from 'lucide-react'
import { useNavigate } from 'react-router'
import { places } from '../../../../shared/contract/places'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Icon, type IconShape } from '../../../ui/icon'
import styles from './roster.module.css'

/** Below the empty roster: bring records along, or look at the sample first. */
export function WaysIn() {
  const { say } = useWords()
  const navigate = useNavigate()
  const openSample = useCommand(api.desk.openSample)
  const studio = useQuery(api.settings.studio, {}).value
  const isSample = useQuery(api.desk.state, {}).value?.studio === 'sample'
  const look = () => {
    if (!studio) return
    const { unit, paper, locale } = studio
    void navigate(places.today())
    void openSample({ unit, paper, locale })
  }
  return (
    <section className={styles.ways}>
      <h2 className="type-h3">{say('clients.records')}</h2>
      <div className={styles.wayCards}>
        <Way icon={FileInput} title={say('clients.importTitle')} text={say('clients.importText')}>
          <Button onPress={() => void navigate(places.imports())}>
            {say('clients.importAct')}
          </Button>
        </Way>
        {isSample ? null : (
          <Way
            icon={Binoculars}
            title={say('clients.sampleTitle')}
            text={say('clients.sampleText')}
          >
            <Button onPress={look} isDisabled={openSample.isRunning}>
              {say('clients.sampleAct')}
            </Button>
          </Way>
        )}
      </div>
    </section>
  )
}

type WayProps = {
  readonly icon: IconShape
  readonly title: string
  readonly text: string
  readonly children: React.ReactNode
}

function Way({ icon, title, text, children }: WayProps) {
  return (
    <div className={styles.way}>
      <Icon shape={icon} size={20} className={styles.wayIcon} />
      <div className={styles.wayWords}>
        <h3 className="type-ui strong">{title}</h3>
        <p className="quiet">{text}</p>
        {children}
      </div>
    </div>
  )
}
