import { useEffect, useMemo, useRef, useState } from 'react'
import type { HandoutSheet } from '../../../../shared/contract/handouts'
import { api } from '../../../api/api'
import { useTask } from '../../../api/use-task'
import { type AppCommand, useCommands } from '../../../commands/registry'
import { printPages } from './print-pages'
import type { SaveOutcome } from './saved-note'
import type { Pages } from './use-pages'

/** The ways from the preview onto paper or disk. */
export type HandoutActs = {
  readonly save: () => void
  /** All days in one PDF. */
  readonly saveAll: () => void
  /** All days, each in a PDF of its own. */
  readonly saveEach: () => void
  readonly download: () => void
  readonly print: () => void
  readonly isBusy: boolean
  readonly outcome: SaveOutcome | null
  readonly refusal: string | null
}

type ActParts = {
  readonly sheet: HandoutSheet
  readonly dayIds: readonly string[]
  readonly pages: Pages
}

/** Save, print and download what is shown; also from the keys and the palette. */
export function useHandoutActs(parts: ActParts): HandoutActs {
  const saving = useTask(api.handouts.save)
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { sheet, pages, dayIds } = parts
  const shown = `${sheet.dayId} ${sheet.firstWeek}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: a note about other pages is over once these are shown
  useEffect(() => setOutcome(null), [shown])
  const saveDays = async (days: readonly string[], isPerDay = false) => {
    const { dayId: _, ...rest } = sheet
    const answer = await saving.run({ ...rest, dayIds: [...days], isPerDay })
    setOutcome(answer.ok ? answer.value : null)
    setRefusal(answer.ok ? null : answer.error.message)
  }
  const acts = {
    save: () => void saveDays([sheet.dayId]),
    saveAll: () => void saveDays(dayIds),
    saveEach: () => void saveDays(dayIds, true),
    download: () => (pages.bytes ? download(pages.bytes, pages.name) : undefined),
    print: () => (pages.pdf ? void printPages(pages.pdf, sheet.look.paper) : undefined),
  }
  useActCommands(acts)
  return { ...acts, isBusy: pages.pdf === null || saving.isRunning, outcome, refusal }
}

type Acts = Pick<HandoutActs, 'save' | 'saveAll' | 'saveEach' | 'download' | 'print'>

function useActCommands(acts: Acts): void {
  const latest = useRef(acts)
  latest.current = acts
  const commands = useMemo<readonly AppCommand[]>(
    () => [
      {
        id: 'handout.print',
        words: { key: 'handouts.screen.print' },
        keys: 'Mod+P',
        run: () => latest.current.print(),
      },
      {
        id: 'handout.save',
        words: { key: 'handouts.screen.save' },
        keys: 'Mod+S',
        run: () => latest.current.save(),
      },
      {
        id: 'handout.saveAll',
        words: { key: 'handouts.screen.saveAllDays' },
        run: () => latest.current.saveAll(),
      },
      {
        id: 'handout.saveEach',
        words: { key: 'handouts.screen.saveEachDay' },
        run: () => latest.current.saveEach(),
      },
      {
        id: 'handout.download',
        words: { key: 'handouts.screen.download' },
        run: () => latest.current.download(),
      },
    ],
    [],
  )
  useCommands(commands)
}

function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
