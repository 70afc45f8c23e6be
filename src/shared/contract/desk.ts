import { z } from 'zod'
import { LANGUAGES } from '../kernel/words'
import { task } from './kit/endpoint'
import { nothing } from './kit/text'

/** How the window looks; `system` follows the computer. Paper is always light. */
export const THEMES = ['system', 'light', 'dark', 'high-contrast'] as const
export type Theme = (typeof THEMES)[number]

/** How close a program is looked at: all weeks, one week in parts, or the sets of one week. */
export const PROGRAM_ZOOMS = ['block', 'week', 'set'] as const

const deskState = z.strictObject({
  phase: z.enum(['first-run', 'open']),
  studio: z.enum(['own', 'sample']).nullable(),
  theme: z.enum(THEMES),
  /** The zoom of programs that was used last. */
  programZoom: z.enum(PROGRAM_ZOOMS),
  studioFile: z.string().nullable(),
  /** What the core and the window speak; a region (dates, numbers) is a setting of the studio. */
  language: z.enum(LANGUAGES),
})

export type DeskView = z.infer<typeof deskState>

const startOwn = z.strictObject({
  unit: z.enum(['kg', 'lb']),
  paper: z.enum(['A4', 'Letter']),
  locale: z.enum(['en-GB', 'en-US']),
})

/** Opening and leaving studios: the only area that answers when no studio is open. */
export const desk = {
  state: task({ input: nothing, output: deskState }),
  setTheme: task({ input: z.strictObject({ theme: deskState.shape.theme }), output: deskState }),
  setProgramZoom: task({
    input: z.strictObject({ zoom: deskState.shape.programZoom }),
    output: deskState,
  }),
  startOwn: task({ input: startOwn, output: deskState }),
  openSample: task({ input: startOwn, output: deskState }),
  leaveSample: task({ input: nothing, output: deskState }),
} as const
