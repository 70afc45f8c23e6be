import { useCallback, useMemo, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { places } from '../../../../shared/contract/places'
import type { ReviewedChange, ReviewedCopy } from '../../../../shared/contract/templates'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { type AppCommand, useCommands } from '../../../commands/registry'
import { useKeysOf } from '../../../commands/use-keys-of'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { EmptyState } from '../../../ui/messages/empty-state'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { ChangesTable } from './changes-table'
import { CopiesTable } from './copies-table'
import {
  AS_PROPOSED,
  isChosen,
  type ReviewChoices,
  takeAll,
  takenOf,
  turnChange,
  turnProgram,
} from './review-choices'
import styles from './review-page.module.css'

const NO_COPIES: readonly ReviewedCopy[] = []

/** What a template changed since its programs were made, program by program; taken as one act. */
export function ReviewPage() {
  const { say } = useWords()
  const { templateId = '' } = useParams()
  const card = useQuery(api.templates.byId, { templateId }).value?.card
  const { value, error } = useQuery(api.templates.review, { templateId }, { keepPrevious: true })
  const copies = value?.copies ?? NO_COPIES
  const [choices, setChoices] = useState(AS_PROPOSED)
  const update = useUpdate(templateId, copies, choices)
  const name = card?.name ?? ''
  const crumbs = [
    { text: say('programs.templates'), href: `#${places.templates()}` },
    { text: name, href: `#${places.template(templateId)}` },
    { text: say('templates.reviewTitle') },
  ]
  const count = copies.filter((copy) => isChosen(copy, choices)).length
  const keys = useKeysOf('template.update')
  const go = (
    <Button
      kind="primary"
      isDisabled={count === 0}
      {...(keys === undefined ? {} : { keys })}
      onPress={() => void update()}
    >
      {say('templates.reviewGo', { count })}
    </Button>
  )
  const header = (
    <PageHeader
      crumbs={crumbs}
      crumbsLabel={say('programs.templates')}
      actions={copies.length > 0 ? go : null}
    />
  )
  return (
    <Page isFlush header={header}>
      {error ? (
        <div className={styles.empty}>
          <EmptyState title={error.message} />
        </div>
      ) : null}
      {value && copies.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState title={say('templates.reviewNothing')}>
            {say('templates.reviewNothingText')}
          </EmptyState>
        </div>
      ) : null}
      {copies.length > 0 ? (
        <Review copies={copies} choices={choices} setChoices={setChoices} name={name} />
      ) : null}
    </Page>
  )
}

type ReviewProps = {
  readonly copies: readonly ReviewedCopy[]
  readonly choices: ReviewChoices
  readonly setChoices: (change: (now: ReviewChoices) => ReviewChoices) => void
  readonly name: string
}

function Review({ copies, choices, setChoices, name }: ReviewProps) {
  const { say } = useWords()
  const [selectedId, setSelected] = useState<string>()
  const copy = copies.find(({ programId }) => programId === selectedId) ?? copies[0]
  const turnOne = useCallback(
    (one: ReviewedCopy) => setChoices((now) => turnProgram(now, one)),
    [setChoices],
  )
  const turn = useCallback(
    (change: ReviewedChange) => setChoices((now) => (copy ? turnChange(now, copy, change) : now)),
    [setChoices, copy],
  )
  return (
    <div className={styles.review}>
      <div className={styles.copies}>
        <p className={styles.lead}>{say('templates.reviewLead', { count: copies.length, name })}</p>
        <CopiesTable
          copies={copies}
          choices={choices}
          selectedId={copy?.programId}
          onSelect={setSelected}
          onTurn={turnOne}
        />
        <p className={styles.lead}>{say('templates.reviewLeft')}</p>
      </div>
      {copy ? (
        <section className={styles.changes} aria-label={copy.clientName}>
          <div className={styles.head}>
            <h2 className={styles.title}>{copy.clientName}</h2>
            <span className={styles.quiet}>{copy.programName}</span>
            <span className={styles.space} />
            {copy.isKnown ? (
              <>
                <Button size="small" onPress={() => setChoices((now) => takeAll(now, copy, false))}>
                  {say('templates.reviewNone')}
                </Button>
                <Button size="small" onPress={() => setChoices((now) => takeAll(now, copy, true))}>
                  {say('templates.reviewAll')}
                </Button>
              </>
            ) : null}
          </div>
          {copy.isKnown ? (
            <ChangesTable key={copy.programId} copy={copy} choices={choices} onTurn={turn} />
          ) : (
            <p className={styles.lead}>{say('templates.reviewUnknown')}</p>
          )}
        </section>
      ) : null}
    </div>
  )
}

/** The update as an act, also for palette and key. */
function useUpdate(templateId: string, copies: readonly ReviewedCopy[], choices: ReviewChoices) {
  const run = useCommand(api.templates.update)
  const navigate = useNavigate()
  const update = useCallback(async () => {
    const chosen = copies.filter((copy) => isChosen(copy, choices))
    if (chosen.length === 0) return
    const takes = chosen.map((copy) => ({
      programId: copy.programId,
      take: takenOf(copy, choices),
    }))
    const answer = await run({ templateId, copies: takes })
    // Programs that were left out keep waiting here; with none left the template is where to go on.
    if (answer.ok && chosen.length === copies.length) void navigate(places.template(templateId))
  }, [run, navigate, templateId, copies, choices])
  const commands = useMemo((): readonly AppCommand[] => {
    return [
      {
        id: 'template.update',
        words: { key: 'templates.reviewTitle' },
        keys: 'Mod+Enter',
        run: () => void update(),
      },
    ]
  }, [update])
  useCommands(commands)
  return update
}
