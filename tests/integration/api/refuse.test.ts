import { expect, test } from 'vitest'
import { notFound, ruleViolated, unavailable } from '../../../src/main/api/refuse'

test('each kind of no carries its code and the sentence to say', () => {
  expect(notFound()).toEqual({
    ok: false,
    error: { code: 'not-found', message: { key: 'core.notFound' } },
  })
  expect(ruleViolated('programs.noSuchWeek', { week: 9 })).toEqual({
    ok: false,
    error: { code: 'rule-violated', message: { key: 'programs.noSuchWeek', values: { week: 9 } } },
  })
  expect(unavailable('core.uploadMissing')).toMatchObject({ error: { code: 'unavailable' } })
})
