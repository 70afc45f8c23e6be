import { useNavigate } from 'react-router'
import { places } from '../../../shared/contract/places'
import type { ProgramCard, ProgramRecord } from '../../../shared/contract/programs'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { EmptyState } from '../../ui/messages/empty-state'
import { ProgressBar } from '../../ui/messages/progress-bar'
import styles from './client-handouts-tab.module.css'
import { HandoutOptions } from './options/handout-options'
import { HandoutPreview } from './preview/handout-preview'
import { useHandout } from './use-handout'

/** The handout studio of one client: options at the left, the real pages at the right. */
export function ClientHandoutsTab({ clientId }: { readonly clientId: string }) {
  const { say } = useWords()
  const { value, error } = useQuery(api.programs.ofClient, { clientId })
  if (error) return <EmptyState title={error.message} />
  if (!value) return <ProgressBar isDelayed label={say('handouts.screen.drawing')} />
  const programs = [...value.programs].sort((a, b) => Number(b.isActive) - Number(a.isActive))
  const [first] = programs
  if (!first) return <NoProgram clientId={clientId} />
  return <OpenStudio clientId={clientId} programs={programs} usual={first.id} />
}

type OpenStudioProps = {
  readonly clientId: string
  readonly programs: readonly ProgramCard[]
  readonly usual: string
}

function OpenStudio({ clientId, programs, usual }: OpenStudioProps) {
  const { say } = useWords()
  const handout = useHandout(clientId, usual)
  const { value: found, error } = useQuery(api.programs.byId, { programId: handout.programId })
  if (error) return <EmptyState title={error.message} />
  if (!found || !handout.look)
    return <ProgressBar isDelayed label={say('handouts.screen.drawing')} />
  const { program } = found
  const day = dayOf(program, handout.dayId)
  if (!day) return <EmptyState title={say('handouts.screen.noDays')} />
  const { look, firstWeek } = handout
  return (
    <div className={styles.studio}>
      <HandoutOptions handout={handout} look={look} programs={programs} program={program} />
      <HandoutPreview
        sheet={{ programId: program.id, dayId: day.id, firstWeek, look }}
        dayIds={program.days.map((one) => one.id)}
      />
    </div>
  )
}

/** The chosen day, or the one trained today, or the first. */
export function dayOf(program: ProgramRecord, dayId: string | null) {
  const weekday = new Date().getDay() || 7
  return (
    program.days.find((day) => day.id === dayId) ??
    program.days.find((day) => day.weekday === weekday) ??
    program.days[0]
  )
}

function NoProgram({ clientId }: { readonly clientId: string }) {
  const { say } = useWords()
  const navigate = useNavigate()
  return (
    <div className={styles.empty}>
      <EmptyState
        title={say('handouts.screen.noProgram')}
        action={
          <Button kind="primary" onPress={() => void navigate(places.client(clientId, 'program'))}>
            {say('handouts.screen.toProgram')}
          </Button>
        }
      >
        {say('handouts.screen.noProgramText')}
      </EmptyState>
    </div>
  )
}
