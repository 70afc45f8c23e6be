import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract/kit/endpoint'
import type { screening as area } from '../../../../shared/contract/screening'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Segmented } from '../../../ui/choices/segmented'
import { Card } from '../../../ui/page/card'
import { FactRow } from '../profile/fact-row'
import { ClearanceForm } from './clearance-form'
import { EarlierScreenings } from './earlier-screenings'
import styles from './screening.module.css'
import { ScreeningFacts } from './screening-facts'
import { ScreeningForm } from './screening-form'

/** Where a client stands. */
export type ScreeningOverview = OutputOf<typeof area.ofClient>

/** The health screening: where the client stands and why, the forms to record it, earlier ones. */
export function ScreeningCard({ clientId }: { readonly clientId: string }) {
  const { say } = useWords()
  const stands = useQuery(api.screening.ofClient, { clientId }).value
  const [open, setOpen] = useState<'screening' | 'clearance'>()
  if (!stands) return null
  const [newest] = stands.records
  const close = () => setOpen(undefined)
  return (
    <Card title={say('screening.title')}>
      <ScreeningFacts stands={stands} />
      {open === 'screening' ? (
        <ScreeningForm clientId={clientId} newest={newest} onDone={close} />
      ) : open === 'clearance' ? (
        <ClearanceForm clientId={clientId} onDone={close} />
      ) : (
        <Acts clientId={clientId} stands={stands} onOpen={setOpen} />
      )}
      <SpotterRow clientId={clientId} hasSpotter={stands.hasSpotter} />
      <EarlierScreenings clientId={clientId} records={stands.records} />
      <p className={styles.clearsNobody}>{say('screening.clearsNobody')}</p>
    </Card>
  )
}

type ActsProps = {
  readonly clientId: string
  readonly stands: ScreeningOverview
  readonly onOpen: (what: 'screening' | 'clearance') => void
}

function Acts({ clientId, stands, onOpen }: ActsProps) {
  const { say } = useWords()
  const changed = useCommand(api.screening.healthChanged)
  const isThere = stands.status !== 'none'
  return (
    <div className={styles.acts}>
      <Button onPress={() => onOpen('screening')}>{say('screening.form.open')}</Button>
      {isThere ? (
        <Button onPress={() => onOpen('clearance')}>{say('screening.form.openClearance')}</Button>
      ) : null}
      {isThere && stands.status !== 'changed' ? (
        <Button kind="quiet" onPress={() => void changed({ clientId, day: todayHere() })}>
          {say('screening.healthChanged')}
        </Button>
      ) : null}
    </div>
  )
}

const SPOTTERS = ['yes', 'no', 'unknown'] as const

function SpotterRow({
  clientId,
  hasSpotter,
}: {
  readonly clientId: string
  readonly hasSpotter: boolean | null
}) {
  const { say } = useWords()
  const set = useCommand(api.screening.setSpotter)
  const value = hasSpotter === null ? 'unknown' : hasSpotter ? 'yes' : 'no'
  const choose = (id: (typeof SPOTTERS)[number]) =>
    void set({ clientId, hasSpotter: id === 'unknown' ? null : id === 'yes' })
  return (
    <dl className={styles.spotter}>
      <FactRow name={say('screening.spotter')}>
        <Segmented
          label={say('screening.spotter')}
          choices={SPOTTERS.map((id) => ({ id, text: say(`screening.spots.${id}`) }))}
          value={value}
          onChange={choose}
        />
      </FactRow>
    </dl>
  )
}
