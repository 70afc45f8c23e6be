import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { SilentRules } from '../../../../../../src/renderer/features/programs/check/silent-rules'
import type { SilentRule } from '../../../../../../src/shared/domain/programs/check/check-program'

afterEach(cleanup)

const silent: readonly SilentRule[] = [
  { ruleId: 'SPOT-01', needs: ['spotter'] },
  { ruleId: 'SPOT-02', needs: ['spotter'] },
  { ruleId: 'LOAD-02', needs: ['log', 'loads'] },
]

test('what silent rules wait for is said once, with the rules; what the profile answers leads there', () => {
  render(<SilentRules silent={silent} clientId="dana" />)
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(lines).toEqual([
    'whether somebody spots SPOT-01, SPOT-02',
    'loads LOAD-02',
    'logged sessions LOAD-02',
  ])
  const link = screen.getByRole('link', { name: 'whether somebody spots' })
  expect(link.getAttribute('href')).toBe('#/clients/dana/profile')
  expect(screen.getAllByRole('link')).toHaveLength(1)
})

test('a template is nobody’s: nothing leads to a profile', () => {
  render(<SilentRules silent={silent} clientId="" />)
  expect(screen.queryAllByRole('link')).toEqual([])
})
