import { useState } from 'react'
import type { ImportNameMatch } from '../../../shared/contract/imports'
import type { RankedMatch } from '../../../shared/domain/search/match-entry'
import { useWords } from '../../formatting/use-words'
import type { Choice } from '../../ui/choices/choice'
import { ComboBox } from '../../ui/choices/combo-box'
import { AS_NEW, choiceOf, LEFT_OUT, type NameChoice } from './name-choice'

/** Every exercise by name, and the search over all of them. */
export type Catalogue = {
  readonly nameOf: ReadonlyMap<string, string>
  readonly search: (text: string) => readonly RankedMatch[]
}

type NameMatchProps = {
  readonly match: ImportNameMatch
  readonly chosen: NameChoice
  readonly catalogue: Catalogue
  readonly onChoose: (as: NameChoice) => void
}

/** What one name of the file is here: a proposal, any exercise by typing, a new one, or left out. */
export function NameMatch({ match, chosen, catalogue, onChoose }: NameMatchProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = useChosenWords(match, chosen, catalogue)
  const found = typed === null || typed === shown ? [] : catalogue.search(typed).map(({ id }) => id)
  const ids = found.length > 0 ? found : proposals(match)
  const lines: Choice[] = [
    ...ids.map((id) => ({ id, text: catalogue.nameOf.get(id) ?? id })),
    {
      id: AS_NEW,
      text: say('imports.screen.asNew', { name: match.name }),
      detail: say('imports.screen.asNewDetail'),
    },
    {
      id: LEFT_OUT,
      text: say('imports.screen.leaveOut'),
      detail: say('imports.screen.leaveOutDetail'),
    },
  ]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only forgets half-typed text once the box is left
    <span onBlur={() => setTyped(null)}>
      <ComboBox
        isCompact
        isLabelHidden
        label={say('imports.screen.matchOf', { name: match.name })}
        text={typed ?? shown}
        onText={setTyped}
        suggestions={lines}
        onChoose={(id) => {
          onChoose(choiceOf(id))
          setTyped(null)
        }}
        placeholder={say('imports.screen.searchAll')}
        words={{
          nothingFound: say('imports.screen.nothingFits'),
          loading: say('imports.screen.loading'),
          open: say('imports.screen.open'),
        }}
      />
    </span>
  )
}

function proposals(match: ImportNameMatch): readonly string[] {
  const own = match.exerciseId === null ? [] : [match.exerciseId]
  return [...new Set([...own, ...match.suggestions])]
}

function useChosenWords(match: ImportNameMatch, chosen: NameChoice, catalogue: Catalogue): string {
  const { say } = useWords()
  switch (chosen.kind) {
    case 'exercise':
      return catalogue.nameOf.get(chosen.exerciseId) ?? chosen.exerciseId
    case 'new':
      return say('imports.screen.asNew', { name: match.name })
    case 'skip':
      return say('imports.screen.leaveOut')
  }
}
