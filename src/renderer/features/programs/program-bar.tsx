import { Check, ChevronDown, Ellipsis, Plus, UserPlus } from 'lucide-react'
import { memo, useState } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../../shared/contract/places'
import type { ProgramCard } from '../../../shared/contract/programs'
import type { Program } from '../../../shared/domain/programs/program'
import { calendarDate } from '../../../shared/kernel/calendar-date'
import { runCommand } from '../../commands/run-command'
import { dayMonth, todayHere } from '../../formatting/dates'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { IconButton } from '../../ui/actions/icon-button'
import { Menu, type MenuEntry } from '../../ui/actions/menu'
import { DateField } from '../../ui/fields/date-field'
import { InlineEdit } from '../../ui/fields/inline-edit'
import { Icon } from '../../ui/icon'
import { Chip } from '../../ui/messages/chip'
import { Popover } from '../../ui/overlays/popover'
import styles from './program-bar.module.css'
import { ZoomBar } from './program-bar-zoom'
import type { ScreenStore } from './screen-state'
import { TemplateLink } from './template-link'
import { useDateWords } from './use-date-words'
import { useMenuActs } from './use-program-acts'

type ProgramBarProps = {
  readonly program: Program
  readonly programs: readonly ProgramCard[]
  readonly store: ScreenStore
}

/** Name, start and the other programs of the client, above the grid; an edited cell leaves it as it is. */
export const ProgramBar = memo(BarOfProgram, (before, now) => {
  const isSame = before.programs === now.programs && before.store === now.store
  return isSame && hasSameHead(before.program, now.program)
})

/** Whether two states of a program differ at most in their days. */
function hasSameHead(a: Program, b: Program): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof Program)[]) // as: keys of programs
  keys.delete('days')
  return [...keys].every((key) => a[key] === b[key])
}

function BarOfProgram({ program, programs, store }: ProgramBarProps) {
  const { say } = useWords()
  const acts = useMenuActs()
  const rename = async (name: string) => {
    const answer = await acts.change({ programId: program.id, name })
    return answer.ok ? undefined : answer.error.message
  }
  return (
    <div className={styles.bar}>
      <h2 className={styles.name}>
        <InlineEdit label={say('programs.rename.program')} value={program.name} onCommit={rename} />
      </h2>
      {program.isActive ? null : <Chip>{say('programs.notActive')}</Chip>}
      <StartDate program={program} />
      <TemplateLink program={program} />
      <span className={styles.space} />
      <ProgramList programs={programs} current={program} />
      <ZoomBar store={store} weeks={program.weeks.length} />
      <ProgramMenuButton program={program} />
    </div>
  )
}

function StartDate({ program }: { readonly program: Program }) {
  const { say, locale } = useWords()
  const acts = useMenuActs()
  const [isOpen, setOpen] = useState(false)
  const today = todayHere()
  const words = useDateWords()
  const move = async (startsOn: string) => {
    const answer = await acts.change({
      programId: program.id,
      startsOn: calendarDate(startsOn),
    })
    if (answer.ok) setOpen(false)
  }
  return (
    <Popover
      isOpen={isOpen}
      onOpenChange={setOpen}
      label={say('programs.changeStartTitle')}
      trigger={
        <Button kind="quiet" size="small">
          {say('programs.from', { on: dayMonth(program.startsOn, locale, today) })}
        </Button>
      }
    >
      <DateField
        autoFocus
        label={say('programs.changeStartTitle')}
        locale={locale}
        today={today}
        value={program.startsOn}
        words={words}
        onChange={(iso) => (iso === '' ? undefined : void move(iso))}
      />
    </Popover>
  )
}

function ProgramMenuButton({ program }: { readonly program: Program }) {
  const { say } = useWords()
  const acts = useMenuActs()
  const { id: programId, weeks } = program
  const isLast = weeks.length === 1 ? { reason: say('programs.oneWeekLeft') } : {}
  const entries: MenuEntry[] = [
    { id: 'week', text: say('programs.addWeek') },
    { id: 'less', text: say('programs.removeLastWeek'), ...isLast },
    {
      id: 'active',
      text: say('programs.makeActive'),
      ...(program.isActive ? { reason: say('programs.isActive') } : {}),
    },
    { id: 'template', text: say('templates.save') },
    { kind: 'line', id: 'line' },
    { id: 'bin', text: say('programs.binIt'), isDanger: true },
  ]
  const runs: Readonly<Record<string, () => unknown>> = {
    week: () => acts.change({ programId, weeks: weeks.length + 1 }),
    less: () => acts.change({ programId, weeks: weeks.length - 1 }),
    active: () => acts.change({ programId, isActive: true }),
    template: () => runCommand('program.saveTemplate'),
    bin: () => acts.bin({ programId }),
  }
  return (
    <Menu
      label={say('programs.actsMenu')}
      entries={entries}
      onAct={(id) => runs[id]?.()}
      placement="bottom end"
      trigger={<IconButton icon={Ellipsis} label={say('programs.actsMenu')} />}
    />
  )
}

function ProgramList({
  programs,
  current,
}: {
  readonly programs: readonly ProgramCard[]
  readonly current: Program
}) {
  const { say, locale } = useWords()
  const navigate = useNavigate()
  const today = todayHere()
  const entries: MenuEntry[] = programs.map(({ id, name, isActive, startsOn }) => ({
    id,
    text: name,
    reason: undefined,
    keys: undefined,
    icon: id === current.id ? Check : undefined,
    ...(isActive ? {} : { text: `${name} · ${dayMonth(startsOn, locale, today)}` }),
  }))
  const all: MenuEntry[] = [
    ...entries,
    { kind: 'line', id: 'line' },
    { id: 'assign', text: say('programs.assign'), icon: UserPlus },
    { id: 'new', text: say('programs.create'), icon: Plus },
  ]
  const go = (id: string) => {
    if (id === 'new') runCommand('program.new')
    else if (id === 'assign') runCommand('program.assign')
    else void navigate(places.program(current.clientId, id))
  }
  return (
    <Menu
      label={say('programs.earlier')}
      entries={all}
      onAct={go}
      placement="bottom end"
      trigger={
        <Button kind="quiet" size="small">
          {say('programs.earlierCount', { count: programs.length })}
          <Icon shape={ChevronDown} size={14} />
        </Button>
      }
    />
  )
}
