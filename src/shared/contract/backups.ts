import { z } from 'zod'
import { task } from './kit/endpoint'
import { nothing } from './kit/text'

const copy = z.strictObject({
  name: z.string(),
  sequence: z.int(),
  takenAt: z.int(),
  reason: z.enum(['daily', 'before-import', 'before-migration', 'before-restore', 'asked']),
  bytes: z.int(),
  digest: z.string(),
  clients: z.int(),
  sessions: z.int(),
})

export type BackupCopy = z.infer<typeof copy>

const named = z.strictObject({ name: z.string().min(1).max(200) })

/** Verified copies of the studio: each was reopened, checked and compared before it counted. */
export const backups = {
  list: task({
    input: nothing,
    output: z.strictObject({
      folder: z.string(),
      copies: z.array(copy),
      canUndoRestore: z.boolean(),
    }),
  }),
  take: task({ input: nothing, output: copy }),
  verify: task({ input: named, output: copy }),
  restore: task({ input: named, output: copy }),
  undoRestore: task({ input: nothing, output: nothing }),
} as const
