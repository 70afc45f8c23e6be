import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ComboBox } from '../../../../../src/renderer/ui/choices/combo-box'
import { Segmented } from '../../../../../src/renderer/ui/choices/segmented'
import { Select } from '../../../../../src/renderer/ui/choices/select'

afterEach(cleanup)

const papers = [
  { id: 'a4', text: 'A4' },
  { id: 'letter', text: 'Letter' },
] as const

describe('choosing one of a few', () => {
  it('gives the chosen word of a segmented control and never none', () => {
    const choose = vi.fn()
    render(<Segmented label="Paper" choices={papers} value="a4" onChange={choose} />)
    expect(screen.getByRole('radio', { name: 'A4' }).getAttribute('aria-checked')).toBe('true')
    fireEvent.click(screen.getByRole('radio', { name: 'A4' }))
    expect(choose).not.toHaveBeenCalledWith(undefined)
    fireEvent.click(screen.getByRole('radio', { name: 'Letter' }))
    expect(choose).toHaveBeenLastCalledWith('letter')
  })

  it('opens a list and takes what is picked', () => {
    const choose = vi.fn()
    render(<Select label="Paper" choices={papers} value="a4" onChange={choose} />)
    fireEvent.click(screen.getByRole('button', { name: /Paper/ }))
    fireEvent.click(screen.getByRole('option', { name: 'Letter' }))
    expect(choose).toHaveBeenCalledExactlyOnceWith('letter')
  })
})

type LiftProps = {
  readonly choose: (id: string) => void
  readonly own: (text: string) => void
}

function Lift({ choose, own }: LiftProps) {
  const [text, setText] = useState('')
  const lifts = ['Back squat', 'Front squat'].filter((lift) => lift.toLowerCase().includes(text))
  return (
    <ComboBox
      label="Exercise"
      text={text}
      onText={setText}
      suggestions={lifts.map((lift) => ({ id: lift, text: lift }))}
      onChoose={choose}
      onOwnText={own}
      words={{ nothingFound: 'Nothing fits', loading: 'Looking', open: 'Show all' }}
    />
  )
}

function showLift() {
  const acts = { choose: vi.fn(), own: vi.fn() }
  render(<Lift {...acts} />)
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Exercise' })
  box.focus()
  const type = (text: string) => fireEvent.change(box, { target: { value: text } })
  const press = (key: string) => fireEvent.keyDown(box, { key })
  return { ...acts, box, type, press }
}

describe('choosing an exercise while typing', () => {
  it('suggests what fits and takes it with arrow and Enter', () => {
    const { type, press, choose, own } = showLift()
    type('front')
    expect(screen.getAllByRole('option').map((row) => row.textContent)).toEqual(['Front squat'])
    press('ArrowDown')
    press('Enter')
    expect(choose).toHaveBeenCalledExactlyOnceWith('Front squat')
    expect(own).not.toHaveBeenCalled()
  })

  it('takes a text of the coach’s own on Enter', () => {
    const { type, press, choose, own } = showLift()
    type('zercher')
    press('Enter')
    expect(own).toHaveBeenCalledExactlyOnceWith('zercher')
    expect(choose).not.toHaveBeenCalled()
  })
})

describe('suggestions that come in after the typing', () => {
  const late = (lifts: readonly string[]) => (
    <ComboBox
      label="Exercise"
      text="front"
      onText={() => undefined}
      suggestions={lifts.map((lift) => ({ id: lift, text: lift }))}
      onChoose={() => undefined}
      onOwnText={() => undefined}
      words={{ nothingFound: 'Nothing fits', loading: 'Looking', open: 'Show all' }}
    />
  )
  const typing = () => {
    const { rerender } = render(late([]))
    const box = screen.getByRole('combobox', { name: 'Exercise' })
    box.focus()
    fireEvent.input(box, { target: { value: 'front s' } })
    expect(screen.queryAllByRole('option')).toEqual([])
    return { box, arrive: () => rerender(late(['Front squat'])) }
  }

  it('open the list by themselves', () => {
    const { arrive } = typing()
    arrive()
    expect(screen.getAllByRole('option').map((row) => row.textContent)).toEqual(['Front squat'])
  })

  it('stay closed once the coach has closed or left the box', () => {
    const first = typing()
    fireEvent.keyDown(first.box, { key: 'Escape' })
    first.arrive()
    expect(screen.queryAllByRole('option')).toEqual([])
    cleanup()
    const second = typing()
    fireEvent.blur(second.box)
    second.arrive()
    expect(screen.queryAllByRole('option')).toEqual([])
  })
})
