import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DateField } from '../../../../../src/renderer/ui/fields/date-field'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'

afterEach(cleanup)

function showField(value = '2026-11-24') {
  const onChange = vi.fn()
  render(
    <DateField
      label="Starts"
      value={value}
      onChange={onChange}
      locale="en-GB"
      today={calendarDate('2026-11-24')}
      words={{ unreadable: 'Type a date.', 'not-a-day': 'There is no such day.' }}
    />,
  )
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Starts' })
  return { box, onChange }
}

function type(box: HTMLInputElement, text: string) {
  fireEvent.change(box, { target: { value: text } })
  fireEvent.keyDown(box, { key: 'Enter' })
}

describe('a date that is typed', () => {
  it('shows the day in the coach’s language and gives it back in ISO', () => {
    const { box, onChange } = showField()
    expect(box.value).toBe('24/11/2026')
    type(box, '1/12')
    expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-12-01')
  })

  it('keeps 31 February as it was typed and says what is wrong', () => {
    const { box, onChange } = showField()
    type(box, '31/2/2026')
    expect(onChange).not.toHaveBeenCalled()
    expect(box.value).toBe('31/2/2026')
    expect(screen.getByText('There is no such day.')).toBeDefined()
    expect(box.getAttribute('aria-invalid')).toBe('true')
  })

  it('gives the old day back on Esc', () => {
    const { box } = showField()
    type(box, 'soon')
    expect(screen.getByText('Type a date.')).toBeDefined()
    fireEvent.keyDown(box, { key: 'Escape' })
    expect(box.value).toBe('24/11/2026')
    expect(screen.queryByText('Type a date.')).toBeNull()
  })

  it('takes an empty box as no date', () => {
    const { box, onChange } = showField()
    fireEvent.change(box, { target: { value: '' } })
    fireEvent.blur(box)
    expect(onChange).toHaveBeenCalledExactlyOnceWith('')
  })

  it('steps a day with the arrow keys', () => {
    const { box, onChange } = showField()
    fireEvent.keyDown(box, { key: 'ArrowUp' })
    expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-11-25')
  })
})
