import type { TravellingCommand } from '../../src/main/database/apply-elsewhere'
import { applyElsewhere, commandsToSend } from '../../src/main/database/apply-elsewhere'
import { journalSequence } from '../../src/main/database/journal'
import type { Leftover } from '../../src/main/database/undo'
import type { BareDesk } from './bare-desk'

/**
 * One ordered log per studio, in memory: it refuses what was made without having seen what it touches.
 * Everything crosses as JSON text.
 */
export function createHub() {
  const log: { readonly from: BareDesk; readonly text: string }[] = []
  return {
    log,
    /** Whether commands may be appended by a desk that has seen the log up to `seen`. */
    accepts(commands: readonly TravellingCommand[], seen: number): boolean {
      const touched = new Set(commands.flatMap(scopesOf))
      return !log.slice(seen).some(({ text }) => scopesOf(read(text)).some((s) => touched.has(s)))
    },
    append(from: BareDesk, commands: readonly TravellingCommand[]): void {
      for (const command of commands) log.push({ from, text: JSON.stringify(command) })
    },
  }
}

export type Hub = ReturnType<typeof createHub>

/** A desk with its place in the log: what it has seen, and what it has sent. */
export function createMember(desk: BareDesk, hub: Hub) {
  let seen = 0
  let sent = journalSequence(desk.db)
  const left: Leftover[] = []

  /** Undoes what was not sent yet, one act after the other; answers how many. */
  async function rewind(): Promise<number> {
    const acts = commandsToSend(desk.db, sent).filter((command) => command.kind === 'do').length
    await repeat('history.undo', acts)
    return acts
  }

  async function repeat(endpoint: string, times: number): Promise<void> {
    for (let i = 0; i < times; i++) {
      const answer = await desk.call({ endpoint, input: {}, commandId: desk.newId() })
      if (!answer.ok) throw new Error(`${endpoint}: ${answer.error.message}`)
    }
  }

  function pull(): void {
    for (const [i, { from, text }] of hub.log.entries()) {
      if (i < seen || from === desk) continue
      left.push(...applyElsewhere(desk.db, read(text), i + 1).left)
    }
    seen = hub.log.length
  }

  return {
    desk,
    /** What of other desks' commands could not be done here. */
    left,
    /** Pulls, and appends what was made here; what collides is taken back first and made again on top. */
    async sync(): Promise<void> {
      const mine = commandsToSend(desk.db, sent)
      if (hub.accepts(mine, seen)) {
        pull()
        hub.append(desk, mine)
      } else {
        const acts = await rewind()
        const rewound = journalSequence(desk.db)
        pull()
        await repeat('history.redo', acts)
        hub.append(desk, commandsToSend(desk.db, rewound))
      }
      seen = hub.log.length
      sent = journalSequence(desk.db)
    },
  }
}

export type Member = ReturnType<typeof createMember>

/** A client's rows are seen together; rows of the studio one by one. */
function scopesOf(command: TravellingCommand): readonly string[] {
  return command.changes.map(({ scope, table, rowId }) =>
    scope === 'studio' ? `${table} ${rowId}` : scope,
  )
}

function read(text: string): TravellingCommand {
  return JSON.parse(text) as TravellingCommand // as: written by append
}
