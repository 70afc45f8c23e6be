import { useNavigate } from 'react-router'
import { places } from '../../../shared/contract/places'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { Card } from '../../ui/page/card'
import styles from './settings.module.css'

/** Where the studio is kept and the way to its copies. */
export function CopiesCard() {
  const { say } = useWords()
  const navigate = useNavigate()
  const file = useQuery(api.desk.state, {}).value?.studioFile
  return (
    <Card title={say('settings.copies')}>
      <div className={styles.copies}>
        <p className="quiet">{say('settings.copiesText')}</p>
        {file ? (
          <p>
            <span className="quiet">{say('settings.file')}</span>{' '}
            <code className={styles.file}>{file}</code>
          </p>
        ) : null}
        <div className={styles.line}>
          <Button onPress={() => void navigate(places.backups())}>
            {say('settings.copiesAct')}
          </Button>
          <span className="quiet">{say('settings.keysNote')}</span>
        </div>
      </div>
    </Card>
  )
}
