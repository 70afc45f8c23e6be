import { useMemo } from 'react'
import type { ConditionCard } from '../../../../shared/contract/screening'
import { createSearch } from '../../../../shared/domain/search/rank-matches'
import { useWords } from '../../../formatting/use-words'
import { ComboBox } from '../../../ui/choices/combo-box'
import styles from './profile.module.css'

type ConditionBoxProps = {
  readonly conditions: readonly ConditionCard[]
  readonly text: string
  readonly onText: (text: string) => void
  readonly onChoose: (condition: ConditionCard) => void
  /** Enter on a text that is no condition. */
  readonly onOwnText: () => void
}

const SHOWN = 8

/** A condition of the studio's list by a few letters; its meaning makes a flag count in programs. */
export function ConditionBox(props: ConditionBoxProps) {
  const { conditions, text, onText, onChoose, onOwnText } = props
  const { say } = useWords()
  const byId = useMemo(() => new Map(conditions.map((one) => [one.id, one])), [conditions])
  const ask = useMemo(
    () =>
      createSearch(
        conditions.map(({ id, name }) => ({ id, title: name })),
        { limit: SHOWN },
      ),
    [conditions],
  )
  const found = ask(text).flatMap(({ id }) => byId.get(id) ?? [])
  const choose = (id: string) => {
    const condition = byId.get(id)
    if (condition) onChoose(condition)
  }
  return (
    <ComboBox
      isCompact
      className={styles.grows ?? ''}
      label={say('clients.flagCondition')}
      placeholder={say('clients.flagConditionHint')}
      text={text}
      suggestions={found.map(({ id, name, weight }) => ({
        ...{ id, text: name },
        ...(weight === 'absolute' && { detail: say('clients.severity.stop') }),
      }))}
      onText={onText}
      onChoose={choose}
      onOwnText={(own) => {
        const best = ask(own)[0]
        if (best && byId.get(best.id)?.name !== own) choose(best.id)
        else onOwnText()
      }}
      words={{
        nothingFound: say('clients.chooseWords.nothingFound'),
        loading: say('clients.chooseWords.loading'),
        open: say('clients.chooseWords.open'),
      }}
    />
  )
}
