import { useState } from 'react'
import type { ExerciseCard } from '../../../../shared/contract/exercises'
import type { OwnMoments } from '../../../../shared/domain/figures/figure-for'
import { blankFigure } from '../../../../shared/domain/figures/posing/blank-figure'
import { createSearch } from '../../../../shared/domain/search/rank-matches'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { ComboBox } from '../../../ui/choices/combo-box'
import styles from './figure-editor.module.css'

type StartFromProps = {
  readonly cards: readonly ExerciseCard[]
  readonly onBegin: (moments: OwnMoments) => void
}

const SHOWN = 8

/** Begins with the figure of another exercise, or with a standing body; undo brings the drawing back. */
export function StartFrom({ cards, onBegin }: StartFromProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const drawn = useQuery(api.exercises.drawn, {}).value?.exerciseIds ?? []
  const choices = cards.filter(({ id }) => drawn.includes(id))
  const entries = choices.map(({ id, name, aliases }) => ({ id, title: name, aliases }))
  const found = typed.trim() === '' ? choices : createSearch(entries)(typed)
  const suggestions = found.slice(0, SHOWN).flatMap(({ id }) => {
    const card = choices.find((one) => one.id === id)
    return card ? [{ id, text: card.name }] : []
  })
  const begin = async (exerciseId: string) => {
    setTyped('')
    const answer = await api.exercises.figures({ exerciseIds: [exerciseId] })
    const [figure] = answer.ok ? answer.value.figures : []
    if (figure) onBegin(figure.moments)
  }
  return (
    <div className={styles.begin}>
      <ComboBox
        isCompact
        label={say('posing.startFrom')}
        text={typed}
        onText={setTyped}
        suggestions={suggestions}
        onChoose={(id) => void begin(id)}
        placeholder={say('posing.startFromHint')}
        words={{
          nothingFound: say('exercises.screen.nothingFound'),
          loading: say('posing.title'),
          open: say('posing.startFrom'),
        }}
      />
      <Button onPress={() => onBegin(blankFigure('side'))}>{say('posing.blank.side')}</Button>
      <Button onPress={() => onBegin(blankFigure('front'))}>{say('posing.blank.front')}</Button>
    </div>
  )
}
