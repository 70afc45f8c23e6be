import { expect, test } from 'vitest'
import { z } from 'zod'
import { complaintsOf } from '../../../src/main/api/complaints'
import { nameText } from '../../../src/shared/contract/kit/text'
import { sayEnglish } from '../../../src/shared/messages/say'

function complain(schema: z.ZodType, value: unknown) {
  const read = schema.safeParse(value)
  if (read.success) throw new Error('the schema took it')
  return complaintsOf(read.error, sayEnglish)
}

test('a complaint of our own schemas is said in its own words', () => {
  const said = complain(z.strictObject({ name: nameText }), { name: '  ' })
  expect(said).toMatchObject({ code: 'invalid-input', message: 'A name is needed.' })
  expect(said.details).toEqual({ issues: [{ path: 'name', message: 'A name is needed.' }] })
})

test('any other complaint names the place and never the value', () => {
  const said = complain(z.strictObject({ reps: z.int() }), { reps: 'secret text' })
  expect(said.message).toContain('reps')
  expect(JSON.stringify(said)).not.toContain('secret text')
})

test('a thousand faults are not listed one by one', () => {
  const said = complain(
    z.array(z.int()),
    Array.from({ length: 1000 }, () => 'x'),
  )
  expect(said.details?.issues).toHaveLength(20)
})
