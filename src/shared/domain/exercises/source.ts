import { z } from 'zod'
import { line, readableId } from './exercise'

/** One work or judgement that facts rest on; `heuristic` means a coaching convention without evidence. */
export const sourceSchema = z
  .strictObject({
    id: readableId,
    kind: z.enum(['article', 'study', 'position-stand', 'coach', 'reference', 'heuristic']),
    label: line,
    /** What it is good for, or where it is weak, in one sentence. */
    note: z.exactOptional(line),
    url: z.exactOptional(z.url()),
  })
  .readonly()

/** A source that records refer to by id. */
export type Source = z.infer<typeof sourceSchema>
