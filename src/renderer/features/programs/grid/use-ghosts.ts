import { useMemo } from 'react'
import { printPrescription } from '../../../../shared/domain/notation/print'
import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { calendarDate } from '../../../../shared/kernel/calendar-date'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { dayMonth, todayHere } from '../../../formatting/dates'
import type { Words } from '../../../formatting/use-words'
import type { CellRef } from '../../../ui/grid/model/grid-model'
import { type FormerRows, type GhostSource, ghostSource, ghostText } from './ghost-text'

/** The grey rest behind what is typed, and the sentence that says where it comes from. */
export type Ghosts = {
  readonly textFor: (at: CellRef, typed: string) => string
  /** `last: 4x8 @8, 12 Oct`; undefined where nothing is offered. */
  readonly sourceOf: (at: CellRef, typed: string) => string | undefined
}

/** Ghosts from the client's last prescriptions; a cell is looked up once, not at every key. */
export function useGhosts(sheet: ProgramSheet, words: Words): Ghosts {
  const { id: programId } = sheet.program
  const rows = useQuery(api.programs.formerRows, { programId }, { canWait: true }).value?.rows
  const former = useMemo(
    (): FormerRows =>
      new Map(
        rows?.map(({ deloadRule, ...row }) => [
          row.exerciseId,
          { ...row, startsOn: calendarDate(row.startsOn), ...(deloadRule && { deloadRule }) },
        ]),
      ),
    [rows],
  )
  return useMemo(() => {
    const known = new Map<string, GhostSource | undefined>()
    const sourceAt = (at: CellRef) => {
      const key = `${at.rowId} ${at.column}`
      if (!known.has(key)) known.set(key, ghostSource(sheet, at, former))
      return known.get(key)
    }
    const textFor = (at: CellRef, typed: string) => ghostText(sourceAt(at), typed)
    const sourceOf = (at: CellRef, typed: string) => {
      const source = textFor(at, typed) === '' ? undefined : sourceAt(at)
      return source && saidSource(source, words)
    }
    return { textFor, sourceOf }
  }, [sheet, former, words])
}

function saidSource(source: GhostSource, { say, locale }: Words): string {
  const text = printPrescription({ ...source.prescription, laterWeeks: [] })
  if (source.kind === 'here') return say('programs.echoLastHere', { text, day: source.day })
  return say('programs.echoLast', { text, on: dayMonth(source.on, locale, todayHere()) })
}
