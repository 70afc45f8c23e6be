import type { ReactNode } from 'react'
import type { HandoutLook } from '../../../../shared/contract/handouts'
import type { ProgramCard, ProgramRecord } from '../../../../shared/contract/programs'
import { useWords } from '../../../formatting/use-words'
import { Segmented } from '../../../ui/choices/segmented'
import { Switch } from '../../../ui/choices/switch'
import { TextArea } from '../../../ui/fields/text-area'
import type { Handout } from '../use-handout'
import styles from './handout-options.module.css'
import { KindTiles } from './kind-tiles'
import { PageChoices } from './page-choices'

export type HandoutOptionsProps = {
  readonly handout: Handout
  readonly look: HandoutLook
  readonly programs: readonly ProgramCard[]
  readonly program: ProgramRecord
}

/** Everything that can be chosen about a handout; each choice shows at once and is remembered. */
export function HandoutOptions(props: HandoutOptionsProps) {
  const { say } = useWords()
  return (
    <section aria-label={say('handouts.screen.options')} className={styles.options}>
      <Group title={say('handouts.screen.kind')}>
        <KindTiles print={props.look.print} onChange={(print) => props.handout.change({ print })} />
      </Group>
      <Group title={say('handouts.screen.pages')}>
        <PageChoices {...props} />
      </Group>
      <Group title={say('handouts.screen.words')}>
        <WordChoices {...props} />
      </Group>
      <Group title={say('handouts.screen.onSheet')}>
        <SheetSwitches {...props} />
      </Group>
      <p className={styles.note}>{say('handouts.screen.remembered')}</p>
    </section>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </div>
  )
}

/** A choice with its name before it. */
export function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.line}>
      <span className={styles.name}>{name}</span>
      <div className={styles.control}>{children}</div>
    </div>
  )
}

function WordChoices({ handout, look }: HandoutOptionsProps) {
  const { say } = useWords()
  return (
    <>
      <Line name={say('handouts.screen.wording')}>
        <Segmented
          isWide
          label={say('handouts.screen.wording')}
          value={look.wording}
          onChange={(wording) => handout.change({ wording })}
          choices={[
            { id: 'shorthand', text: say('handouts.screen.shorthand') },
            { id: 'plain', text: say('handouts.screen.plain') },
          ]}
        />
      </Line>
      <TextArea
        label={say('handouts.screen.stopLine')}
        description={say('handouts.screen.stopLineHint')}
        placeholder={handout.studioStopLine || say('handouts.stopUsual')}
        value={look.stopLine ?? ''}
        onChange={(text) => handout.change({ stopLine: text === '' ? null : text })}
        maxLength={600}
      />
    </>
  )
}

const SWITCHES = [
  ['showsLastTime', 'handouts.screen.lastTime'],
  ['showsWarmUp', 'handouts.screen.warmUp'],
  ['showsFigures', 'handouts.screen.figures'],
  ['showsCues', 'handouts.screen.cues'],
  ['showsSetUp', 'handouts.screen.setUp'],
  ['showsBodyMass', 'handouts.screen.bodyMass'],
  ['hasPunchMargin', 'handouts.screen.punchMargin'],
] as const

function SheetSwitches({ handout, look }: HandoutOptionsProps) {
  const { say } = useWords()
  return SWITCHES.map(([field, key]) => (
    <Switch key={field} isSelected={look[field]} onChange={(on) => handout.change({ [field]: on })}>
      {say(key)}
    </Switch>
  ))
}
