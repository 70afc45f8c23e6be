import { Undo2 } from 'lucide-react'
import type { exercises } from '../../../../shared/contract/exercises'
import type { OutputOf } from '../../../../shared/contract/kit/endpoint'
import type { Exercise } from '../../../../shared/domain/exercises/exercise'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Banner } from '../../../ui/messages/banner'
import { partLines } from './part-text'
import styles from './your-text.module.css'

type Page = OutputOf<(typeof exercises)['byId']>
type Edit = Page['edits'][number]

/** What the coach changed of a built-in exercise; where the catalogue has changed too, both to choose from. */
export function YourText({ page }: { readonly page: Page }) {
  const { say } = useWords()
  const reset = useCommand(api.exercises.resetParts)
  const { builtIn, edits, known } = page
  if (!builtIn || edits.length === 0) return null
  const exerciseId = known.id
  return (
    <div className={styles.yours}>
      <p className={styles.line}>
        <span className="quiet">{say('exercisePage.yours.changed')}</span>
        {edits.map(({ field }) => (
          <Button
            key={field}
            size="small"
            icon={Undo2}
            aria-label={say('exercisePage.yours.reset', {
              part: say(`exercisePage.part.${field}`),
            })}
            onPress={() => void reset({ exerciseId, fields: [field] })}
          >
            {say(`exercisePage.part.${field}`)}
          </Button>
        ))}
        <span className="quiet">{say('exercisePage.yours.hint')}</span>
      </p>
      {edits
        .filter(({ state }) => state === 'changed')
        .map((edit) => (
          <BothTexts key={edit.field} edit={edit} mine={known} theirs={builtIn} />
        ))}
    </div>
  )
}

type BothProps = { readonly edit: Edit; readonly mine: Exercise; readonly theirs: Exercise }

function BothTexts({ edit: { field }, mine, theirs }: BothProps) {
  const { say } = useWords()
  const keep = useCommand(api.exercises.keepParts)
  const reset = useCommand(api.exercises.resetParts)
  const asked = { exerciseId: mine.id, fields: [field] }
  const part = say(`exercisePage.part.${field}`)
  return (
    <Banner
      tone="warn"
      title={say('exercisePage.yours.both', { part })}
      actions={
        <>
          <Button kind="primary" onPress={() => void keep(asked)}>
            {say('exercisePage.yours.keep')}
          </Button>
          <Button onPress={() => void reset(asked)}>{say('exercisePage.yours.take')}</Button>
        </>
      }
    >
      <div className={styles.both}>
        <Side title={say('exercisePage.yours.mine')} lines={partLines(mine, field, say)} />
        <Side title={say('exercisePage.yours.theirs')} lines={partLines(theirs, field, say)} />
      </div>
    </Banner>
  )
}

function Side({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <p className="strong">{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
