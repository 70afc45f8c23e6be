import { expect, it } from 'vitest'
import { cleanText } from '../../../../../../src/renderer/ui/grid/blocks/clean-text'

it('takes out what nobody can see and keeps every word, tab and line', () => {
  expect(cleanText('Back squat\t3x5\u0000 @8\r\nRow\t\u001b3x8\u007f')).toBe(
    'Back squat\t3x5 @8\r\nRow\t3x8',
  )
  expect(cleanText('\ufeffBench\u000b3x5')).toBe('Bench 3x5')
})

it('makes a picture pasted as text something that can be kept as a note', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at)
  const pasted = `\u0089PNG\r\n${String.fromCharCode(...bytes)}\ud800`
  const cleaned = cleanText(pasted)
  expect(cleaned.isWellFormed()).toBe(true)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming the control characters is the point
  expect(cleaned).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/)
  expect(cleaned).toContain('PNG')
})

it('leaves other scripts and full-width digits as they are', () => {
  for (const text of ['٣×٥', '３ｘ５', 'תרגיל', 'Kniebeuge – 3×5'])
    expect(cleanText(text)).toBe(text)
})
