import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { ChangesTable } from '../../../../../../src/renderer/features/templates/review/changes-table'
import { CopiesTable } from '../../../../../../src/renderer/features/templates/review/copies-table'
import {
  AS_PROPOSED,
  turnChange,
  turnProgram,
} from '../../../../../../src/renderer/features/templates/review/review-choices'
import { reviewed, reviewedChange } from './reviewed'

afterEach(cleanup)

const conflict = reviewedChange('a', { week: 3, mine: '@7', isConflict: true })
const locked = reviewedChange('b', { kind: 'day-remove', isLocked: true })
const dana = reviewed('Dana Cruz', [reviewedChange('c'), conflict, locked])

function Shown() {
  const [choices, setChoices] = useState(AS_PROPOSED)
  return (
    <>
      <CopiesTable
        copies={[dana]}
        choices={choices}
        selectedId={dana.programId}
        onSelect={() => undefined}
        onTurn={(copy) => setChoices((now) => turnProgram(now, copy))}
      />
      <ChangesTable
        copy={dana}
        choices={choices}
        onTurn={(change) => setChoices((now) => turnChange(now, dana, change))}
      />
    </>
  )
}

test('Space on a conflict takes the template’s text; the count beside the client follows', () => {
  render(<Shown />)
  const row = screen.getByRole('row', { name: /week 3/ })
  expect(within(row).getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
  expect(row.textContent).toContain('both changed')
  expect(screen.getByRole('row', { name: /Dana Cruz/ }).textContent).toContain('1 of 3')
  fireEvent.keyDown(row, { key: ' ' })
  expect(within(row).getByRole<HTMLInputElement>('checkbox').checked).toBe(true)
  expect(screen.getByRole('row', { name: /Dana Cruz/ }).textContent).toContain('2 of 3')
})

test('what trained sessions stand on cannot be taken, a client can be left out', () => {
  render(<Shown />)
  const kept = screen.getByRole('row', { name: /Lower goes/ })
  expect(within(kept).getByRole<HTMLInputElement>('checkbox').disabled).toBe(true)
  fireEvent.keyDown(kept, { key: ' ' })
  expect(within(kept).getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
  const client = screen.getByRole('row', { name: /Dana Cruz/ })
  fireEvent.keyDown(client, { key: ' ' })
  expect(within(client).getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
})
