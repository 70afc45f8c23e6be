import { useNavigate } from 'react-router'
import { places } from '../../../shared/contract/places'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { Card } from '../../ui/page/card'
import styles from './settings.module.css'

/** The way to the rules of the program check and the conditions of flags. */
export function RulesWayCard() {
  const { say } = useWords()
  const navigate = useNavigate()
  return (
    <Card title={say('checks.settings.title')}>
      <div className={styles.copies}>
        <p className="quiet">{say('checks.settings.subtitle')}</p>
        <div className={styles.line}>
          <Button onPress={() => void navigate(places.rules())}>{say('checks.settings.go')}</Button>
        </div>
      </div>
    </Card>
  )
}
