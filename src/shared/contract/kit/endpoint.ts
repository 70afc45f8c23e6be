import type { z } from 'zod'
import { blobHandle } from './wire'

/** What an endpoint may do; the kind carries the rules (sync, transaction, bytes). */
export type EndpointKind = 'query' | 'command' | 'task' | 'blob'

/** One thing a screen may ask: strict schemas for what goes in and what comes out. */
export type Endpoint<
  K extends EndpointKind = EndpointKind,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> = { readonly kind: K; readonly input: I; readonly output: O; readonly type?: string }

/** An area groups the endpoints of one coaching word. */
export type Area = Readonly<Record<string, Endpoint>>

/** The whole conversation between a window and the core. */
export type Contract = Readonly<Record<string, Area>>

/** The parsed value an endpoint's handler receives. */
export type InputOf<E extends Endpoint> = z.output<E['input']>

/** The value an endpoint answers. */
export type OutputOf<E extends Endpoint> = z.output<E['output']>

type Shapes<I extends z.ZodType, O extends z.ZodType> = { readonly input: I; readonly output: O }

/** Asks and changes nothing; synchronous, in one read transaction. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  shapes: Shapes<I, O>,
): Endpoint<'query', I, O> {
  return { kind: 'query', ...shapes }
}

/** Changes the database; synchronous, one transaction around the whole handler, journaled. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  shapes: Shapes<I, O>,
): Endpoint<'command', I, O> {
  return { kind: 'command', ...shapes }
}

/** Touches the world (files, printing, backups); asynchronous, shows progress, can be cancelled. */
export function task<I extends z.ZodType, O extends z.ZodType>(
  shapes: Shapes<I, O>,
): Endpoint<'task', I, O> {
  return { kind: 'task', ...shapes }
}

/** Makes bytes: the answer is a handle, the bytes travel beside the envelope. */
export function blob<I extends z.ZodType>(shapes: {
  readonly input: I
  readonly type: string
}): Endpoint<'blob', I, typeof blobHandle> {
  return { kind: 'blob', input: shapes.input, output: blobHandle, type: shapes.type }
}
