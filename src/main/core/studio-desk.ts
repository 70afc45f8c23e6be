import type { CoreEvent } from '../../shared/contract/kit/wire'
import type { Language } from '../../shared/kernel/words'
import type { Desk } from '../api/world'
import type { Shelf } from './studio-shelf'

/** What opening and leaving studios needs. */
export type DeskParts = {
  readonly shelf: Shelf
  readonly language: Language
  readonly emit: (event: CoreEvent) => void
  /** Fills the sample studio that is open and empty. */
  readonly fillSample: (report: (done: number, total: number) => void) => Promise<void>
}

/** Opening and leaving studios, as tasks may ask for it. */
export function createDesk({ shelf, language, emit, fillSample }: DeskParts): Desk {
  return {
    state: () => ({
      phase: shelf.studio() ? 'open' : 'first-run',
      studio: shelf.studio() ? shelf.known().studio : null,
      theme: shelf.known().theme,
      programZoom: shelf.known().programZoom,
      studioFile: shelf.studio()?.path ?? null,
      language,
    }),
    setTheme: (theme) => shelf.remember({ theme }),
    setProgramZoom: (programZoom) => shelf.remember({ programZoom }),
    startOwn: async () => shelf.switchTo('own'),
    openSample: async (report) => {
      // A half-filled sample that is open is about to be thrown away.
      if (shelf.known().studio === 'sample') shelf.shut()
      const isToFill = shelf.sample.makeReady()
      shelf.switchTo('sample')
      if (!isToFill) return
      await fillSample(report)
      shelf.sample.markFilled()
    },
    forgetUndo: shelf.forgetUndo,
    leaveSample: async () => {
      shelf.shut()
      shelf.sample.drop()
      if (shelf.hasOwn()) shelf.switchTo('own')
      else shelf.remember({ studio: null })
      emit({ kind: 'studio.changed' })
    },
  }
}
