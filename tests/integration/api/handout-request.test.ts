import { expect, test } from 'vitest'
import { handoutRequest, usualLook } from '../../../src/main/api/handout-request'
import { expectValue, openTestStudio } from '../../support/studio'

test('before anything was chosen a card shows four weeks on the studio’s paper', () => {
  expect(usualLook('Letter')).toMatchObject({ paper: 'Letter', weeksShown: 4, print: 'normal' })
  expect(handoutRequest).toBeTypeOf('function')
})

test('a day that has left the program is refused in words', async () => {
  const studio = await openTestStudio()
  const { clientId } = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' }))
  const { look } = expectValue(await studio.api.handouts.look({ clientId }))
  const sheet = { programId: 'gone', dayId: 'gone', firstWeek: null, look }
  const refused = await studio.api.handouts.document(sheet)
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } })
  await studio.remove()
})
