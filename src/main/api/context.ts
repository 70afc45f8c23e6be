import type { contract } from '../../shared/contract/contract'
import type {
  Area,
  Contract,
  Endpoint,
  InputOf,
  OutputOf,
} from '../../shared/contract/kit/endpoint'
import type { BlobHandle, Envelope, ErrorCode } from '../../shared/contract/kit/wire'
import type { CalendarDate } from '../../shared/kernel/calendar-date'
import type { Id } from '../../shared/kernel/ids'
import type { Result } from '../../shared/kernel/result'
import type { Message, Say } from '../../shared/kernel/words'
import type { ReadStores, WriteStores } from '../stores/stores'
import type { World } from './world'

/** An expected no, with a reason the screen can show. */
export type Refusal = {
  readonly code: Exclude<ErrorCode, 'internal'>
  readonly message: Message
  readonly details?: Readonly<Record<string, unknown>>
}

/** What a query may use: read stores and the day. */
export type QueryContext = {
  readonly read: ReadStores
  /** ms since 1970. */
  readonly now: number
  readonly today: CalendarDate
  readonly say: Say
}

/** What a command may use: everything of a query, write stores, new ids, and words for undo. */
export type CommandContext = QueryContext & {
  readonly write: WriteStores
  readonly newId: () => Id
  /** Names the act for undo and history ("log set 2 of hip thrust") and the route it happened on. */
  readonly label: (label: Message, place: string) => void
  /** A large value that a task of this process handed over; null when it is gone. */
  readonly takeParcel: (parcelId: Id) => unknown
  readonly kind: (kind: 'do' | 'undo' | 'redo' | 'import', undoneCommandId?: Id) => void
}

/** What a task or blob may use: reading, commands through the dispatcher, and the world. */
export type TaskContext = {
  readonly now: number
  readonly today: CalendarDate
  readonly say: Say
  readonly newId: () => Id
  /** Reads in one transaction; throws when no studio is open. */
  readonly read: <T>(ask: (context: QueryContext) => T) => T
  /** Runs a command of the contract as its own act. */
  readonly run: <A extends keyof Commands, N extends keyof Commands[A]>(
    area: A,
    name: N,
    input: Commands[A][N] extends Endpoint ? InputOf<Commands[A][N]> : never,
  ) => Envelope<Commands[A][N] extends Endpoint ? OutputOf<Commands[A][N]> : never>
  readonly report: (done: number, total: number, label: Message) => void
  readonly signal: AbortSignal
  readonly world: World
}

type Commands = typeof contract

/** Bytes made by a blob handler. */
export type BlobBytes = {
  readonly bytes: Uint8Array
  readonly name: string
  readonly warnings: readonly string[]
}

/** What the handler of an endpoint looks like; its kind decides sync, stores and transaction. */
export type HandlerFor<E extends Endpoint> = E['kind'] extends 'query'
  ? (context: QueryContext, input: InputOf<E>) => Result<OutputOf<E>, Refusal>
  : E['kind'] extends 'command'
    ? (context: CommandContext, input: InputOf<E>) => Result<OutputOf<E>, Refusal>
    : E['kind'] extends 'task'
      ? (context: TaskContext, input: InputOf<E>) => Promise<Result<OutputOf<E>, Refusal>>
      : (context: TaskContext, input: InputOf<E>) => Promise<Result<BlobBytes, Refusal>>

/** The handlers of one area; a missing one does not compile. */
export type AreaHandlers<A extends Area> = { readonly [N in keyof A]: HandlerFor<A[N]> }

/** The handlers of the whole contract. */
export type Handlers<C extends Contract> = { readonly [A in keyof C]: AreaHandlers<C[A]> }

/** A blob's handle once its bytes wait to be fetched. */
export type { BlobHandle }
