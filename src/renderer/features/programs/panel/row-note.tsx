import { useEffect, useRef, useState } from 'react'
import type { ProgramRow } from '../../../../shared/domain/programs/program'
import { useWords } from '../../../formatting/use-words'
import { TextArea } from '../../../ui/fields/text-area'
import { PanelSection } from '../../../ui/page/panel-section'
import { type ScreenStore, useScreenPart } from '../screen-state'
import { useTypedActs } from '../use-program-acts'

type RowNoteProps = {
  readonly row: ProgramRow
  readonly programId: string
  readonly store: ScreenStore
}

/** The note of a row, kept when the field is left; Shift+F2 in the grid leads here. */
export function RowNote({ row, programId, store }: RowNoteProps) {
  const { say } = useWords()
  const { changeRow } = useTypedActs()
  const [text, setText] = useState(row.note)
  const [error, setError] = useState<string>()
  const noteAsked = useScreenPart(store, 'noteAsked')
  const asked = useRef(noteAsked)
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked.current !== noteAsked) field.current?.querySelector('textarea')?.focus()
    asked.current = noteAsked
  }, [noteAsked])
  const keep = async () => {
    if (text === row.note) return
    const answer = await changeRow({ programId, rowId: row.id, note: text })
    setError(answer.ok ? undefined : answer.error.message)
  }
  return (
    <PanelSection title={say('programs.panel.note')}>
      <div ref={field}>
        <TextArea
          isLabelHidden
          label={say('programs.panel.note')}
          placeholder={say('programs.panel.notePlaceholder')}
          value={text}
          error={error}
          onBlur={() => void keep()}
          onChange={setText}
          onModEnter={() => void keep()}
        />
      </div>
    </PanelSection>
  )
}
