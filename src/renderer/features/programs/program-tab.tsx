import { useSearchParams } from 'react-router'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { NewProgramForm } from './new-program-form'
import { NoProgram } from './no-program'
import { ProgramView } from './program-view'

/** The Program tab of a client: the program of the address, else the current one, else how to begin. */
export function ClientProgramTab({
  clientId,
  programId,
}: {
  readonly clientId: string
  readonly programId?: string
}) {
  const [params, setParams] = useSearchParams()
  const isWriting = params.has('new')
  const close = () => setParams({}, { replace: true })
  const asked = useQuery(api.programs.ofClient, { clientId }).value?.programs
  if (!asked) return null
  if (isWriting) return <NewProgramForm clientId={clientId} onClose={close} />
  const shown = asked.find(({ id }) => id === programId) ?? asked[0]
  if (!shown) return <NoProgram />
  return <ProgramView key={shown.id} programId={shown.id} programs={asked} clientId={clientId} />
}
