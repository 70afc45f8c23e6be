import { useCallback, useEffect, useState } from 'react'
import type { backups as area, BackupCopy } from '../../../shared/contract/backups'
import type { OutputOf } from '../../../shared/contract/kit/endpoint'
import type { Envelope } from '../../../shared/contract/kit/wire'
import { api } from '../../api/api'
import { useWords } from '../../formatting/use-words'
import { momentOf } from './copy-words'

type BackupList = OutputOf<(typeof area)['list']>

/** The copies and what can be done with them, one act at a time. */
export type Backups = {
  /** Undefined until they were read. */
  readonly list: BackupList | undefined
  /** What goes on, in words; null while nothing does. */
  readonly working: string | null
  readonly note: string | null
  readonly refusal: string | null
  readonly take: () => Promise<void>
  readonly verify: (copy: BackupCopy) => Promise<void>
  readonly restore: (copy: BackupCopy) => Promise<void>
  readonly turnBack: () => Promise<void>
}

type Act<T> = {
  readonly during: string
  readonly call: () => Promise<Envelope<T>>
  readonly said: (value: T) => string
}

/** Follows the copies of the studio; they are files, so the list is asked again after every act. */
export function useBackups(): Backups {
  const { say, locale } = useWords()
  const [list, setList] = useState<BackupList>()
  const [working, setWorking] = useState<string | null>(null)
  const [note, setNote] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const read = useCallback(async () => {
    const answer = await api.backups.list({})
    if (answer.ok) setList(answer.value)
    else setRefusal(answer.error.message)
  }, [])
  useEffect(() => void read(), [read])

  async function run<T>({ during, call, said }: Act<T>): Promise<void> {
    setWorking(during)
    setNote(null)
    setRefusal(null)
    const answer = await call()
    setWorking(null)
    if (answer.ok) setNote(said(answer.value))
    else setRefusal(answer.error.message)
    await read()
  }

  const when = (copy: BackupCopy) => ({ when: momentOf(copy.takenAt, locale) })
  return {
    list,
    working,
    note,
    refusal,
    take: () =>
      run({
        during: say('backups.screen.taking'),
        call: () => api.backups.take({}),
        said: (copy) => say('backups.screen.took', when(copy)),
      }),
    verify: ({ name }) =>
      run({
        during: say('backups.screen.checking'),
        call: () => api.backups.verify({ name }),
        said: (copy) => say('backups.screen.verified', when(copy)),
      }),
    restore: ({ name }) =>
      run({
        during: say('backups.screen.restoring'),
        call: () => api.backups.restore({ name }),
        said: (copy) => say('backups.screen.restored', when(copy)),
      }),
    turnBack: () =>
      run({
        during: say('backups.screen.restoring'),
        call: () => api.backups.undoRestore({}),
        said: () => say('backups.screen.turnedBack'),
      }),
  }
}
