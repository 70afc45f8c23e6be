import { useEffect, useRef, useState } from 'react'
import type { HandoutLook } from '../../../shared/contract/handouts'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'

/** What the coach has chosen for a client's handout; the look is remembered, the page is not. */
export type Handout = {
  readonly programId: string
  readonly dayId: string | null
  readonly firstWeek: number | null
  /** Undefined until it has been read. */
  readonly look: HandoutLook | undefined
  readonly studioStopLine: string
  readonly chooseProgram: (programId: string) => void
  readonly chooseDay: (dayId: string) => void
  readonly chooseWeek: (firstWeek: number | null) => void
  readonly change: (part: Partial<HandoutLook>) => void
}

/** A change is written once the coach pauses, so that a typed line is one act and not forty. */
const PAUSE_MS = 600

/** The state of the handout studio for one client. */
export function useHandout(clientId: string, usualProgram: string): Handout {
  const [programId, setProgram] = useState(usualProgram)
  const [dayId, setDay] = useState<string | null>(null)
  const [firstWeek, setWeek] = useState<number | null>(null)
  const [changed, setChanged] = useState<HandoutLook | null>(null)
  const stored = useQuery(api.handouts.look, { clientId }).value
  const remember = useCommand(api.handouts.remember)
  const act = useRef(remember)
  const pending = useRef<HandoutLook | null>(null)
  act.current = remember
  useEffect(() => {
    if (changed === null) return
    pending.current = changed
    const timer = setTimeout(async () => {
      pending.current = null
      await act.current({ clientId, look: changed })
      setChanged((now) => (now === changed ? null : now))
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [clientId, changed])
  // Leaving within the pause must not lose the change.
  useEffect(
    () => () => {
      if (pending.current) void act.current({ clientId, look: pending.current })
    },
    [clientId],
  )
  const look = changed ?? stored?.look
  return {
    programId,
    dayId,
    firstWeek,
    look,
    studioStopLine: stored?.studioStopLine ?? '',
    chooseProgram: (id) => {
      setProgram(id)
      setDay(null)
      setWeek(null)
    },
    chooseDay: setDay,
    chooseWeek: setWeek,
    change: (part) => {
      if (look) setChanged({ ...look, ...part })
    },
  }
}
