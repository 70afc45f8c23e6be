import { expect, test } from 'vitest'
import { nextTheme } from '../../../../src/renderer/app/next-theme'

test('the theme goes round and begins again', () => {
  const seen = [nextTheme('system')]
  while (seen.at(-1) !== 'system') seen.push(nextTheme(seen.at(-1) ?? 'system'))
  expect(seen).toEqual(['light', 'dark', 'high-contrast', 'system'])
})
