import type { Say } from '../../kernel/words'
import { dayTitle } from '../programs/day-title'
import { composeHeader, composeWarmUp } from './compose-header'
import { composeRows } from './compose-rows'
import { printDay, printDayOfYear } from './dates-on-paper'
import type { HandoutDocument, SessionRow, StyledText, WeekColumn } from './document'
import { mapTexts } from './map-texts'
import type { SessionCardRequest } from './session-card-request'
import { printSheetCode } from './sheet-code'
import { type ShownWeek, shownWeeks } from './shown-weeks'

/** Longer texts cannot be read on a card; the rest is cut with an ellipsis. */
const LONGEST_TEXT = 600

/** Decides and formats everything on a session card: one day, up to four weeks. */
export function composeSessionCard(request: SessionCardRequest, say: Say): HandoutDocument {
  const weeks = shownWeeks(request.weeks, request.options)
  const { options } = request
  const card: HandoutDocument = {
    kind: 'session-card',
    paper: options.paper,
    print: options.print,
    hasPunchMargin: options.hasPunchMargin,
    language: request.language,
    title: documentTitle(request, say),
    createdOn: request.printedOn,
    header: composeHeader(request, weeks, say),
    code: printSheetCode(request.sheet.code),
    qr: request.sheet.qr,
    warmUp: composeWarmUp(request, say),
    exerciseHeading: say('handouts.exercise'),
    columns: weeks.map(({ week }) => columnOf(week, request.language, say)),
    rows: composeRows(request, weeks, say),
    fillIn: [say('handouts.insteadOf'), say('handouts.insteadDo')],
    session: sessionRow(request, weeks, say),
    nextStep: advice(say('handouts.nextStep'), nextStepText(request, say)),
    stop: advice(say('handouts.stop'), stopText(request, say)),
    notes: { heading: say('handouts.notes'), lines: options.noteLines },
    footer: footerOf(request, say),
  }
  return mapTexts(card, shorten)
}

function documentTitle(request: SessionCardRequest, say: Say): string {
  const [client, program] = [request.client, request.program.name]
  return say('handouts.documentTitle', { client, day: dayTitle(request.day, say), program })
}

function columnOf(week: ShownWeek['week'], language: string, say: Say): WeekColumn {
  const isNow = week.state === 'now'
  const plain = week.isDeload ? 'handouts.columnDeload' : 'handouts.columnWeek'
  const now = week.isDeload ? 'handouts.columnDeloadNow' : 'handouts.columnNow'
  return {
    heading: say(isNow ? now : plain, { week: week.number }),
    date: printDay(week.date, language),
    isNow,
    isDeload: week.isDeload,
    isDone: week.state === 'done',
  }
}

function sessionRow(
  request: SessionCardRequest,
  weeks: readonly ShownWeek[],
  say: Say,
): SessionRow {
  const { wording, showsBodyMass } = request.options
  const effort = wording === 'plain' ? 'handouts.sessionEffortPlain' : 'handouts.sessionEffort'
  const body = showsBodyMass ? [say('handouts.sessionBodyMass', { unit: request.unit })] : []
  const asked = [say(effort), ...body, say('handouts.sessionSleep')]
  return {
    heading: [
      { text: say('handouts.session'), strong: true },
      { text: ` · ${asked.join(' · ')}`, strong: false },
    ],
    weeks: weeks.map(({ week: { session } }) => [
      session?.effort ?? '',
      ...(showsBodyMass ? [session?.bodyMass ?? ''] : []),
      session?.sleep ?? '',
    ]),
  }
}

function nextStepText(request: SessionCardRequest, say: Say): string {
  return request.advice.nextStep ?? say('handouts.nextStepUsual')
}

function stopText(request: SessionCardRequest, say: Say): string {
  const text = request.advice.stop ?? say('handouts.stopUsual')
  return text && [text, request.coach.contact].filter(Boolean).join(' ')
}

function advice(heading: string, text: string): StyledText {
  if (!text) return []
  return [
    { text: `${heading} `, strong: true },
    { text, strong: false },
  ]
}

function footerOf(request: SessionCardRequest, say: Say): HandoutDocument['footer'] {
  const { day, program } = request
  const date = printDayOfYear(request.printedOn, request.language)
  const sheet = [
    say('handouts.dayOf', { number: day.number, count: program.days }),
    ...(program.version === null
      ? []
      : [say('handouts.sheetVersion', { version: program.version })]),
    say('handouts.printed', { date }),
  ]
  return {
    studio: request.coach.studio || request.coach.name,
    sheet: sheet.join(' · '),
    page: say('handouts.page', { page: '{page}', pages: '{pages}' }),
  }
}

function shorten(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).trimEnd()}…`
}
