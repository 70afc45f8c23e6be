import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ShownTable } from '../../../../../src/renderer/ui/charts/shown-table'
import { trendModel } from './models'

afterEach(cleanup)

it('tells every value of the chart, newest first, and can be scrolled by key', () => {
  const { table } = trendModel()
  render(<ShownTable boldRows={new Set([0])} table={table} />)
  const cells = screen.getAllByRole('row').map((row) => row.textContent)
  expect(cells).toHaveLength(table.rows.length + 1)
  expect(cells[1]).toContain('if the trend holds')
  expect(cells[2]).toContain('14 Dec 2026')
  expect(screen.getAllByRole('row')[1]?.className).toContain('_bold_')
  expect(screen.getByRole('figure', { name: table.caption }).getAttribute('tabindex')).toBe('0')
})
