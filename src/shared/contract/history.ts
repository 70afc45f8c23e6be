import { z } from 'zod'
import { command, query } from './kit/endpoint'
import { nothing } from './kit/text'

const turned = z.strictObject({
  /** "Undid: log set 2 of hip thrust." */
  said: z.string(),
  /** Route of the screen where it happened. */
  place: z.string(),
  /** Fields left alone because they have changed since. */
  left: z.int(),
})

const step = z.strictObject({
  commandId: z.string(),
  state: z.enum(['done', 'undone']),
  act: z.string(),
  place: z.string(),
  doneAt: z.int(),
})

export type HistoryStep = z.infer<typeof step>

/** Undo and redo over restarts, named and placed. */
export const history = {
  state: query({
    input: nothing,
    output: z.strictObject({ undo: step.nullable(), redo: step.nullable(), version: z.int() }),
  }),
  list: query({
    input: z.strictObject({ limit: z.int().min(1).max(500) }),
    output: z.strictObject({ steps: z.array(step) }),
  }),
  undo: command({ input: nothing, output: turned }),
  redo: command({ input: nothing, output: turned }),
} as const
