import type { contract } from '../../shared/contract/contract'
import type { Client } from '../../shared/contract/kit/client'
import type { Envelope } from '../../shared/contract/kit/wire'
import type { ProgramRecord } from '../../shared/contract/programs'
import type { SessionView } from '../../shared/contract/sessions'
import { addDays, type CalendarDate, mondayOf } from '../../shared/kernel/calendar-date'
import type { SampleStory } from './sample-client'

/** What the sample is told with: the same calls as a screen makes, the day, and repeatable chance. */
export type SampleTelling = {
  readonly api: Client<typeof contract>
  readonly today: CalendarDate
  /** 0 ≤ x < 1, repeatable. */
  readonly chance: () => number
}

const BLOCK_WEEKS = 4

/** The value of an accepted call; the sample breaks loudly when one of its own acts is refused. */
export function accepted<T>(answer: Envelope<T>): T {
  if (answer.ok) return answer.value
  throw new Error(`the sample studio was refused: ${answer.error.message}`)
}

/** Tells twelve weeks of a client's training: blocks one after the other, each logged session by session. */
export async function tellTraining(
  telling: SampleTelling,
  clientId: string,
  story: SampleStory,
): Promise<void> {
  const thisMonday = mondayOf(telling.today)
  // The running block is in its second week; earlier ones lie before it without a gap.
  const starts = [13, 9, 5, 1].map((weeksAgo) => addDays(thisMonday, -7 * weeksAgo))
  for (const [block, startsOn] of starts.entries()) {
    const lastWeekAgo = 13 - 4 * block - 3
    if (lastWeekAgo > story.fromWeek || 13 - 4 * block < story.toWeek) continue
    await setMaxes(telling, { clientId, story, block, startsOn })
    const assigned = await telling.api.programs.assign({
      clientId,
      templateId: story.templateId,
      startsOn,
    })
    const { programId } = accepted(assigned)
    await tellBlock(telling, { clientId, story, programId, startsOn })
  }
  if (story.toWeek > 0) await endProgram(telling, clientId)
}

type BlockAt = {
  readonly clientId: string
  readonly story: SampleStory
  readonly block: number
  readonly startsOn: CalendarDate
}

async function setMaxes(
  telling: SampleTelling,
  { clientId, story, block, startsOn }: BlockAt,
): Promise<void> {
  for (const [exerciseId, kg] of Object.entries(story.maxes)) {
    const growth = story.stalled.includes(exerciseId) ? 0 : story.growth * block
    const milli = Math.round(kg * (1 + growth / 100) * 2) * 500
    const load = { milli, unit: 'kg' } as const
    accepted(
      await telling.api.programs.setMax({
        clientId,
        exerciseId,
        kind: 'estimated',
        day: startsOn,
        load,
      }),
    )
  }
}

type BlockOf = {
  readonly clientId: string
  readonly story: SampleStory
  readonly programId: string
  readonly startsOn: CalendarDate
}

async function tellBlock(telling: SampleTelling, block: BlockOf): Promise<void> {
  const { program } = accepted(await telling.api.programs.byId({ programId: block.programId }))
  for (let week = 1; week <= BLOCK_WEEKS; week++) {
    const weekStart = addDays(block.startsOn, 7 * (week - 1))
    const weeksAgo = weeksBetween(weekStart, mondayOf(telling.today))
    if (weeksAgo > block.story.fromWeek || weeksAgo < block.story.toWeek) continue
    for (const day of program.days)
      await tellDay(telling, block, { day, week, weekStart, weeksAgo })
  }
}

type DayAt = {
  readonly day: ProgramRecord['days'][number]
  readonly week: number
  readonly weekStart: CalendarDate
  readonly weeksAgo: number
}

async function tellDay(telling: SampleTelling, block: BlockOf, at: DayAt): Promise<void> {
  const date = addDays(at.weekStart, (at.day.weekday ?? 1) - 1)
  // The day before today stays on paper: a sheet that waits to be typed back.
  if (date >= addDays(telling.today, -1)) return
  const plan = {
    clientId: block.clientId,
    programId: block.programId,
    dayId: at.day.id,
    week: at.week,
    day: date,
  }
  const isAway = date > addDays(telling.today, -block.story.absentDays)
  const isMissed =
    isAway || block.story.missedWeeks.includes(at.weeksAgo) || telling.chance() < 0.03
  if (isMissed) {
    accepted(await telling.api.sessions.missPlanned(plan))
    return
  }
  const { sessionId } = accepted(await telling.api.sessions.start(plan))
  const view = accepted(await telling.api.sessions.byId({ sessionId }))
  await correctSets(telling, block, { view, weeksAgo: at.weeksAgo })
  accepted(await telling.api.sessions.logAllAsPlanned({ sessionId }))
  await notePain(telling, block, { view, weeksAgo: at.weeksAgo })
  const minutes = Math.round((view.plannedMinutes ?? 50) + (telling.chance() - 0.4) * 10)
  const effortMilli = Math.round(6 + telling.chance() * 2.5) * 1000
  accepted(await telling.api.sessions.finish({ sessionId, minutes, effortMilli }))
}

type SessionAt = { readonly view: SessionView; readonly weeksAgo: number }

/** The last set of each main lift is typed as it went: a rep more or less, felt a little easier or harder. */
async function correctSets(
  telling: SampleTelling,
  { story }: BlockOf,
  { view, weeksAgo }: SessionAt,
): Promise<void> {
  const drift = story.drift && weeksAgo <= story.drift.sinceWeek ? story.drift.rpe : 0
  // What feels harder feels harder on every lift.
  const lifts = view.entries.filter((one) => one.kind === 'lift').slice(0, drift > 0 ? 9 : 2)
  for (const entry of lifts) {
    const work = entry.sets.filter((set) => !set.isWarmUp)
    const isRecord = story.recordLift === entry.exerciseId && weeksAgo <= 1 && !view.isDeload
    for (const set of drift > 0 ? work : work.slice(-1)) {
      const text = typedSet(set, {
        drift,
        isRecord,
        isStalled: story.stalled.includes(entry.exerciseId),
        chance: telling.chance,
      })
      if (text === null || entry.isPerSide) continue
      accepted(
        await telling.api.sessions.logText({
          sessionId: view.id,
          entryId: entry.id,
          setId: set.id,
          text,
        }),
      )
    }
  }
}

type How = {
  readonly drift: number
  readonly isRecord: boolean
  readonly isStalled: boolean
  readonly chance: () => number
}

/** What the coach reads off the sheet for a planned set; null where nothing was on the bar. */
function typedSet(set: SessionView['entries'][number]['sets'][number], how: How): string | null {
  const { planned } = set
  if (planned?.load.kind !== 'absolute' || planned.repsFrom === null) return null
  const extra = how.isRecord ? 2 : how.isStalled ? 0 : Math.floor(how.chance() * 2)
  const reps = planned.repsFrom + extra
  const rpe = (planned.rpeMilli ?? 7000) / 1000
  const felt = Math.min(10, rpe + how.drift + Math.round((how.chance() - 0.5) * 2) / 2)
  return `${planned.load.load.milli / 1000}x${reps}@${felt}`
}

async function notePain(
  telling: SampleTelling,
  { story }: BlockOf,
  { view, weeksAgo }: SessionAt,
): Promise<void> {
  const entry = view.entries.find((one) => one.exerciseId === story.pain?.lift)
  if (!story.pain || !entry || weeksAgo !== 1) return
  const { score, part, note } = story.pain
  const pain = { sessionId: view.id, entryId: entry.id, setId: null, score, bodyPart: part, note }
  accepted(await telling.api.sessions.notePain(pain))
}

async function endProgram(telling: SampleTelling, clientId: string): Promise<void> {
  const { programs } = accepted(await telling.api.programs.ofClient({ clientId }))
  for (const { id, isActive } of programs) {
    if (isActive) accepted(await telling.api.programs.change({ programId: id, isActive: false }))
  }
}

function weeksBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (7 * 86_400_000))
}
