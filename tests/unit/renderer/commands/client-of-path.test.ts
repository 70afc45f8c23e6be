import { expect, test } from 'vitest'
import { clientOfPath } from '../../../../src/renderer/commands/client-of-path'

test('the log belongs to the client of the page, whichever tab is open', () => {
  for (const rest of ['', '/overview', '/program', '/log/s1', '/progress/squat', '/handouts']) {
    expect(clientOfPath(`/clients/c1${rest}`)).toBe('c1')
  }
})

test('screens without a client have none', () => {
  expect(['/clients', '/today', '/exercises/squat'].map(clientOfPath)).toEqual([null, null, null])
})
