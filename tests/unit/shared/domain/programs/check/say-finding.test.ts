import { expect, test } from 'vitest'
import { sayFinding } from '../../../../../../src/shared/domain/programs/check/say-finding'
import { message } from '../../../../../../src/shared/kernel/words'
import { sayEnglish } from '../../../../../../src/shared/messages/say'

test('muscles are said in words', () => {
  const says = message('checks.set04', { muscle: 'muscle:calves', count: 6, limit: 10 })
  expect(sayFinding(says, sayEnglish)).toBe('Calves: 6 hard sets a week; 10 and more build more.')
})
