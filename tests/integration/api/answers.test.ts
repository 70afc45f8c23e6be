import { expect, test } from 'vitest'
import { z } from 'zod'
import { answered, checkedOutput, refusedEnvelope, turnedAway } from '../../../src/main/api/answers'
import { query } from '../../../src/shared/contract/kit/endpoint'
import { ok, refuse } from '../../../src/shared/kernel/result'
import { sayEnglish } from '../../../src/shared/messages/say'

const endpoint = query({ input: z.strictObject({}), output: z.strictObject({ sets: z.int() }) })

test('an answer that is not in the contract never leaves: the handler lied', () => {
  expect(checkedOutput(endpoint, ok({ sets: 4 }))).toEqual(ok({ sets: 4 }))
  expect(() => checkedOutput(endpoint, ok({ sets: 4, secret: 'x' }))).toThrow()
  expect(() => checkedOutput(endpoint, ok({ sets: 'four' }))).toThrow()
})

test('a refusal of the domain reaches the coach as a sentence', () => {
  const refusal = { code: 'rule-violated', message: { key: 'history.nothingToUndo' } } as const
  const said = { ok: false, error: { code: 'rule-violated', message: 'There is nothing to undo.' } }
  expect(answered(endpoint, refuse(refusal), sayEnglish)).toEqual(said)
  expect(refusedEnvelope({ ...refusal, details: { row: 3 } }, sayEnglish)).toEqual({
    ok: false,
    error: { ...said.error, details: { row: 3 } },
  })
})

test('a call that never got to a handler is turned away in words', () => {
  expect(turnedAway('unavailable', 'core.unavailable', sayEnglish)).toEqual({
    ok: false,
    error: { code: 'unavailable', message: 'No studio is open.' },
  })
})
