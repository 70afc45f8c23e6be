import type { backups as area } from '../../shared/contract/backups'
import { ok, type Result, refuse } from '../../shared/kernel/result'
import type { Message } from '../../shared/kernel/words'
import type { AreaHandlers, Refusal } from './context'

/** Copies of the studio. */
export const backups: AreaHandlers<typeof area> = {
  list: async ({ world }) => {
    const copies = [...world.backups.list()]
    return ok({
      folder: world.backups.folder(),
      copies,
      canUndoRestore: world.backups.canUndoRestore(),
    })
  },
  take: async ({ world }) => ok(await world.backups.take('asked')),
  verify: async ({ world }, { name }) => worded(world.backups.verify(name)),
  restore: async ({ world }, { name }) => worded(await world.backups.restore(name)),
  undoRestore: async ({ world }) => {
    const done = worded(await world.backups.undoRestore())
    return done.ok ? ok({}) : done
  },
}

function worded<T>(result: Result<T, Message>): Result<T, Refusal> {
  return result.ok ? result : refuse({ code: 'rule-violated', message: result.error })
}
