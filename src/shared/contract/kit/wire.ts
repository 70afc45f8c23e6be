import { z } from 'zod'

/** What goes over any door: the endpoint's name, its input, and for commands the id made by the window. */
export const callRequest = z.strictObject({
  endpoint: z.string().max(80),
  input: z.unknown(),
  /** UUIDv7, made once per act by the window; a repeated id is answered with the first answer. */
  commandId: z.string().max(36).optional(),
  /** Journal sequence the window had seen; a row written since by another command refuses the call. */
  expectedVersion: z.int().min(0).optional(),
  /** Names a running task, for progress and cancelling. */
  taskId: z.string().max(36).optional(),
})

export type CallRequest = z.infer<typeof callRequest>

/** Why a call was not done. */
export const errorCode = z.enum([
  'invalid-input',
  'not-found',
  'conflict',
  'rule-violated',
  'unavailable',
  'internal',
])

export type ErrorCode = z.infer<typeof errorCode>

export type CallError = {
  readonly code: ErrorCode
  /** A plain sentence that can be shown as it stands. */
  readonly message: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** The one answer shape of every door. */
export type Envelope<T = unknown> =
  | { readonly ok: true; readonly value: T; readonly version?: number }
  | { readonly ok: false; readonly error: CallError }

/** Where bytes can be fetched once, for a minute. */
export const blobHandle = z.strictObject({
  blobId: z.string(),
  type: z.string(),
  size: z.int(),
  name: z.string(),
  /** Sentences about what could not be done exactly, such as a glyph no font has. */
  warnings: z.array(z.string()),
})

export type BlobHandle = z.infer<typeof blobHandle>

/** What the core pushes to every window. */
export const coreEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('changes.committed'),
    areas: z.array(z.string()),
    version: z.int(),
  }),
  z.strictObject({
    kind: z.literal('tasks.progress'),
    taskId: z.string(),
    done: z.number(),
    total: z.number(),
    label: z.string(),
  }),
  z.strictObject({ kind: z.literal('studio.changed') }),
  /** The native menu asks for a command of the window's registry. */
  z.strictObject({ kind: z.literal('command.asked'), commandId: z.string() }),
])

export type CoreEvent = z.infer<typeof coreEvent>

/** Caps that hold before any schema looks at a call. */
export const CALL_CAPS = { bytes: 8 * 1024 * 1024, depth: 32, nodes: 200_000 } as const

/** Bytes a window may hand in (an import file), and the size of one piece on its way. */
export const UPLOAD_CAPS = { bytes: 20 * 1024 * 1024, chunk: 4 * 1024 * 1024 } as const
