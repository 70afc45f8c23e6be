import { type KeyboardEvent, useState } from 'react'
import { type CalendarDate, parseCalendarDate } from '../../../shared/kernel/calendar-date'
import { type DateProblem, readDate, stepDate, writeDate } from './date-text'
import { TextField } from './text-field'

export type DateFieldProps = {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** ISO day, or '' for none. */
  readonly value: string
  /** Called with an ISO day, or '' when the box was emptied; never with what cannot be read. */
  readonly onChange: (iso: string) => void
  /** BCP 47; decides the order of day and month. */
  readonly locale: string
  /** Completes a date typed without its year. */
  readonly today: CalendarDate
  readonly description?: string
  /** What the caller objects to, such as a date in the past. */
  readonly error?: string | undefined
  /** What is said of a text that is no date. */
  readonly words: Readonly<Record<DateProblem, string>>
  readonly isDisabled?: boolean
  readonly isCompact?: boolean
  readonly autoFocus?: boolean
  readonly className?: string
}

// Not React Aria's DateField: its segments clear their announcements through innerHTML, which
// `require-trusted-types-for 'script'` refuses, and the refusal takes the whole screen down.
type Draft = { readonly text: string; readonly problem: DateProblem | undefined }

/** A day that is typed, in ISO or as written in the coach's language; ↑ and ↓ step a day, Esc restores. Wrong text stays. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, locale, today, words, error, ...passed } = props
  const [draft, setDraft] = useState<Draft>()
  const settle = (text: string) => {
    const read = text.trim() === '' ? undefined : readDate(text, locale, today)
    if (read && !read.ok) return setDraft({ text, problem: read.error })
    setDraft(undefined)
    const iso = read?.value ?? ''
    if (iso !== value) onChange(iso)
  }
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draft) return setDraft(undefined)
    const day = draft ? readDate(draft.text, locale, today) : parseCalendarDate(value)
    const next = day.ok ? stepDate(day.value, event.key) : undefined
    if (next === undefined) return
    event.preventDefault()
    setDraft(undefined)
    onChange(next)
  }
  return (
    <TextField
      {...passed}
      isNumeric
      autoComplete="off"
      error={draft?.problem ? words[draft.problem] : error}
      onBlur={() => (draft ? settle(draft.text) : undefined)}
      onChange={(text) => setDraft({ text, problem: undefined })}
      onEnter={() => (draft ? settle(draft.text) : undefined)}
      onKeyDown={step}
      value={draft?.text ?? shown(value, locale)}
    />
  )
}

function shown(iso: string, locale: string): string {
  const read = parseCalendarDate(iso)
  return read.ok ? writeDate(read.value, locale) : iso
}
