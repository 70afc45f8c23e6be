import type { ProgramRecord } from '../../../../shared/contract/programs'
import { useWords } from '../../../formatting/use-words'
import { Segmented } from '../../../ui/choices/segmented'
import { Select } from '../../../ui/choices/select'
import { dayOf } from '../client-handouts-tab'
import { type HandoutOptionsProps, Line } from './handout-options'

/** Which program, day and weeks stand on the sheet, and on which paper. */
export function PageChoices(props: HandoutOptionsProps) {
  const { handout, look, program } = props
  const { say } = useWords()
  const most = look.print === 'large' ? 2 : 4
  const counts = ['1', '2', '3', '4'].slice(0, Math.min(most, program.weeks.length))
  return (
    <>
      {props.programs.length > 1 ? <ProgramChoice {...props} /> : null}
      <DayChoice {...props} />
      <Line name={say('handouts.screen.count')}>
        <Segmented
          isWide
          label={say('handouts.screen.count')}
          value={String(Math.min(look.weeksShown, counts.length))}
          onChange={(count) => handout.change({ weeksShown: Number(count) })}
          choices={counts.map((count) => ({ id: count, text: count }))}
        />
      </Line>
      <WeekChoice {...props} most={most} />
      <Line name={say('handouts.screen.paper')}>
        <Segmented
          isWide
          label={say('handouts.screen.paper')}
          value={look.paper}
          onChange={(paper) => handout.change({ paper })}
          choices={[
            { id: 'A4', text: 'A4' },
            { id: 'Letter', text: 'Letter' },
          ]}
        />
      </Line>
    </>
  )
}

function ProgramChoice({ handout, programs }: HandoutOptionsProps) {
  const { say } = useWords()
  return (
    <Line name={say('handouts.screen.program')}>
      <Select
        isLabelHidden
        isCompact
        label={say('handouts.screen.program')}
        value={handout.programId}
        onChange={handout.chooseProgram}
        choices={programs.map(({ id, name }) => ({ id, text: name }))}
      />
    </Line>
  )
}

const MOST_SEGMENTS = 6

function DayChoice({ handout, program }: HandoutOptionsProps) {
  const { say } = useWords()
  const chosen = dayOf(program, handout.dayId)?.id ?? ''
  const label = say('handouts.screen.day')
  const days = program.days.map(({ id, name }, index) => ({ id, name, number: String(index + 1) }))
  return (
    <Line name={label}>
      {days.length <= MOST_SEGMENTS ? (
        <Segmented
          isWide
          label={label}
          value={chosen}
          onChange={handout.chooseDay}
          choices={days.map(({ id, number }) => ({ id, text: number }))}
        />
      ) : (
        <Select
          isLabelHidden
          isCompact
          label={label}
          value={chosen}
          onChange={handout.chooseDay}
          choices={days.map(({ id, name, number }) => ({ id, text: `${number} · ${name}` }))}
        />
      )}
    </Line>
  )
}

const AROUND = 'around'

function WeekChoice(props: HandoutOptionsProps & { readonly most: number }) {
  const { handout, look, program, most } = props
  const { say } = useWords()
  const count = Math.min(look.weeksShown, most)
  const choices = windowsOf(program, count).map(([first, last]) => ({
    id: String(first),
    text:
      first === last
        ? say('handouts.screen.weekOnly', { week: first })
        : say('handouts.screen.weeksFrom', { first, last }),
  }))
  return (
    <Line name={say('handouts.screen.weeks')}>
      <Select
        isLabelHidden
        isCompact
        label={say('handouts.screen.weeks')}
        value={handout.firstWeek === null ? AROUND : String(handout.firstWeek)}
        onChange={(id) => handout.chooseWeek(id === AROUND ? null : Number(id))}
        choices={[{ id: AROUND, text: say('handouts.screen.around') }, ...choices]}
      />
    </Line>
  )
}

/** First and last week of every stretch of so many weeks, one after the other. */
function windowsOf(program: ProgramRecord, count: number): readonly (readonly [number, number])[] {
  const weeks = program.weeks.length
  const starts = Array.from({ length: Math.ceil(weeks / count) }, (_, i) => i * count + 1)
  return starts.map((first) => [first, Math.min(first + count - 1, weeks)] as const)
}
