import { Activity } from 'lucide-react'
import { useState } from 'react'
import type { EntryView, SessionView } from '../../../../shared/contract/sessions'
import { BODY_AREAS, bodyAreaName } from '../../../../shared/domain/sessions/body-areas'
import { painRule } from '../../../../shared/domain/sessions/pain-rule'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { ComboBox } from '../../../ui/choices/combo-box'
import { FilterChip } from '../../../ui/choices/filter-chip'
import { TextField } from '../../../ui/fields/text-field'
import { PanelSection } from '../../../ui/page/panel-section'
import styles from './session-panel.module.css'

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
const PLACES = ['low-back', 'knee', 'hip', 'shoulder'] as const
const KINDS = ['dull', 'sharp', 'radiating'] as const

export type PainSectionProps = {
  readonly session: SessionView
  readonly focusedSetId: string | undefined
}

/** Pain 0–10 at the set with the focus, where and of what kind, and what the rule says of it. */
export function PainSection({ session, focusedSetId }: PainSectionProps) {
  const { say, tell } = useWords()
  const notePain = useCommand(api.sessions.notePain)
  const [score, setScore] = useState<number>()
  const [place, setPlace] = useState('')
  const [note, setNote] = useState('')
  const at = placeOf(session, focusedSetId)
  const save = async () => {
    if (!at || score === undefined) return
    const { entry, setId } = at
    const answer = await notePain({
      sessionId: session.id,
      entryId: entry.id,
      setId,
      score,
      bodyPart: place,
      note,
    })
    if (!answer.ok) return
    setScore(undefined)
    setPlace('')
    setNote('')
  }
  if (!at) return null
  const rule = score === undefined ? null : painRule({ score, bodyPart: place, note }, say)
  const isWaiting = session.pains.length > 0 || score !== undefined
  return (
    <PanelSection
      aside={
        at.number === null
          ? at.entry.name
          : say('sessions.panel.painFor', { exercise: at.entry.name, set: at.number })
      }
      icon={Activity}
      title={say('sessions.panel.pain')}
      tone={isWaiting ? 'warn' : 'neutral'}
    >
      <NotedPains session={session} />
      <fieldset aria-label={say('sessions.panel.painScore')} className={styles.plain}>
        <span className={styles.scores}>
          {SCORES.map((value) => (
            <button
              aria-pressed={score === value}
              className={styles.score}
              key={value}
              onClick={() => setScore(score === value ? undefined : value)}
              type="button"
            >
              {value}
            </button>
          ))}
        </span>
      </fieldset>
      {score === undefined ? null : (
        <>
          <div className={styles.chips}>
            {PLACES.map((one) => (
              <PainChip key={one} onText={setPlace} said={bodyAreaName(one, say)} text={place} />
            ))}
            {KINDS.map((one) => (
              <PainChip
                key={one}
                onText={setNote}
                said={say(`sessions.panel.kinds.${one}`)}
                text={note}
              />
            ))}
          </div>
          <AreaField onText={setPlace} text={place} />
          <TextField
            isCompact
            isLabelHidden
            label={say('sessions.panel.painNote')}
            onChange={setNote}
            placeholder={say('sessions.panel.painNote')}
            value={note}
          />
          {rule ? <p className={styles.advice}>{tell(rule.advice)}</p> : null}
          <Button onPress={() => void save()} size="small">
            {say('sessions.panel.painSave')}
          </Button>
        </>
      )}
    </PanelSection>
  )
}

/** Where it hurts: any words, with the known places suggested while they are typed. */
function AreaField({
  text,
  onText,
}: {
  readonly text: string
  readonly onText: (text: string) => void
}) {
  const { say } = useWords()
  const typed = text.trim().toLowerCase()
  const areas = BODY_AREAS.map((id) => ({ id, text: bodyAreaName(id, say) }))
  const isWhole = areas.some((area) => area.text === typed)
  const fitting = areas.filter((area) => isWhole || area.text.includes(typed))
  return (
    <ComboBox
      isCompact
      isLabelHidden
      label={say('sessions.panel.painPlace')}
      onChoose={(id) => onText(areas.find((area) => area.id === id)?.text ?? '')}
      onOwnText={onText}
      onText={onText}
      placeholder={say('sessions.panel.painPlace')}
      suggestions={fitting}
      text={text}
      words={{
        nothingFound: say('sessions.panel.noArea'),
        loading: '',
        open: say('sessions.panel.openAreas'),
      }}
    />
  )
}

type PainChipProps = {
  readonly said: string
  readonly text: string
  readonly onText: (text: string) => void
}

function PainChip({ said, text, onText }: PainChipProps) {
  const isOn = text === said
  return (
    <FilterChip isSelected={isOn} onChange={() => onText(isOn ? '' : said)}>
      {said}
    </FilterChip>
  )
}

function NotedPains({ session }: { readonly session: SessionView }) {
  const { say } = useWords()
  const remove = useCommand(api.sessions.removePain)
  return session.pains.map((pain) => (
    <div className={styles.pain} key={pain.id}>
      <span className={styles.painLine}>
        <span>
          {pain.exercise}:{' '}
          {pain.bodyPart === ''
            ? say('sessions.panel.painLineNoPlace', { score: pain.score })
            : say('sessions.panel.painLine', { score: pain.score, place: pain.bodyPart })}
          {pain.note === '' ? '' : ` “${pain.note}”`}
        </span>
        <Button
          kind="quiet"
          onPress={() => void remove({ sessionId: session.id, painId: pain.id })}
          size="small"
        >
          {say('sessions.panel.painRemove')}
        </Button>
      </span>
      <p className={styles.advice}>{pain.advice}</p>
      <p className={styles.advice}>{say('sessions.painSource')}</p>
    </div>
  ))
}

type PainPlace = {
  readonly entry: EntryView
  readonly setId: string | null
  readonly number: number | null
}

/** Pain belongs to the set with the focus, else to the lift logged last, else to the first. */
function placeOf(session: SessionView, focusedSetId: string | undefined): PainPlace | null {
  const lifts = session.entries.filter((entry) => entry.kind === 'lift')
  for (const entry of lifts) {
    const index = entry.sets.findIndex((set) => set.id === focusedSetId)
    if (index >= 0) return { entry, setId: focusedSetId ?? null, number: index + 1 }
  }
  const entry = lifts.findLast((one) => one.sets.some((set) => set.done.length > 0)) ?? lifts[0]
  return entry ? { entry, setId: null, number: null } : null
}
