import type { z } from 'zod'
import type { CallError } from '../../shared/contract/kit/wire'
import type { Say } from '../../shared/kernel/words'

/** Turns a schema's complaints into one sentence and a list by field. */
export function complaintsOf(error: z.ZodError, say: Say): CallError {
  const issues = error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: sentence(issue, say),
  }))
  const first = issues[0]?.message ?? say('input.invalid', { where: '?' })
  return { code: 'invalid-input', message: first, details: { issues } }
}

/** Schemas complain with `@key`; anything else is named by its place only. */
function sentence(issue: z.core.$ZodIssue, say: Say): string {
  const own = /^@([\w.]+)$/.exec(issue.message)
  if (own?.[1]) return say(own[1])
  return say('input.invalid', { where: issue.path.map(String).join('.') || '-' })
}
