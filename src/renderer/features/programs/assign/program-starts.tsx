import { useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { places } from '../../../../shared/contract/places'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { type AppCommand, useCommands } from '../../../commands/registry'
import { FRESH } from '../fresh-program'
import { AssignDialog } from './assign-dialog'
import { AssignManyDialog } from './assign-many-dialog'
import { MaxesDialog } from './maxes-dialog'
import type { Assigned } from './use-assign-many'

/** Where a program may be started from: the client or the template of the address. */
type Open =
  | { readonly step: 'assign'; readonly clientId?: string; readonly templateId?: string }
  | { readonly step: 'maxes'; readonly clientId: string; readonly programId: string }

/** The commands that start a program, with their sheet; stands once beside all screens. */
export function ProgramStarts() {
  const [open, setOpen] = useState<Open | null>(null)
  const navigate = useNavigate()
  useStartCommands(setOpen)
  if (!open) return null
  if (open.step === 'maxes') {
    const show = () => {
      setOpen(null)
      void navigate(places.program(open.clientId, open.programId), { state: FRESH })
    }
    return <MaxesDialog clientId={open.clientId} programId={open.programId} onDone={show} />
  }
  const askMaxes = (clientId: string, programId: string) =>
    setOpen({ step: 'maxes', clientId, programId })
  if (open.clientId !== undefined) {
    return (
      <AssignDialog clientId={open.clientId} onClose={() => setOpen(null)} onAssigned={askMaxes} />
    )
  }
  const goOn = ({ templateId, programs }: Assigned) => {
    const [first] = programs
    if (first && programs.length === 1) return askMaxes(first.clientId, first.programId)
    setOpen(null)
    void navigate(places.template(templateId))
  }
  return (
    <AssignManyDialog
      {...(open.templateId === undefined ? {} : { templateId: open.templateId })}
      onClose={() => setOpen(null)}
      onAssigned={goOn}
    />
  )
}

function useStartCommands(setOpen: (open: Open) => void): void {
  // Asked before the dialog opens, so that three letters and Enter work however fast they are typed.
  useQuery(api.templates.list, {}, { canWait: true })
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const clientId = /^\/clients\/([^/]+)/.exec(pathname)?.[1]
  const templateId = /^\/templates\/([^/]+)/.exec(pathname)?.[1]
  const commands = useMemo((): readonly AppCommand[] => {
    return [
      {
        id: 'program.assign',
        words: { key: 'programs.assign' },
        keys: 'Mod+Shift+A',
        tabKeys: 'Alt+Shift+A',
        run: () =>
          setOpen({
            step: 'assign',
            ...(clientId === undefined ? {} : { clientId }),
            ...(templateId === undefined ? {} : { templateId }),
          }),
      },
      {
        id: 'program.new',
        words: { key: 'programs.create' },
        keys: 'Mod+Shift+N',
        tabKeys: 'Alt+Shift+N',
        ...(clientId === undefined ? { disabled: { key: 'programs.assignNoClient' } } : {}),
        run: () => void navigate(`${places.client(clientId ?? '', 'program')}?new`),
      },
    ]
  }, [clientId, templateId, navigate, setOpen])
  useCommands(commands)
}
