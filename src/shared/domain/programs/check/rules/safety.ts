import { message } from '../../../../kernel/words'
import type {
  CheckedCondition,
  CheckedScreening,
  CheckedWork,
  CheckSubject,
} from '../check-subject'
import { exercise, logs, oneLift, work } from '../example-subject'
import { goesToFailure, topPercent } from '../read-work'
import type { Hit, LiftWeek, Rule, Thresholds } from '../rule'

const heavy = work(3, { percent: 85, reps: 5 })
const hernia: CheckedCondition = {
  name: 'Hernia',
  weight: 'relative',
  tags: ['hernia'],
  sparesFailure: false,
}
const pressure: CheckedCondition = {
  name: 'High blood pressure',
  weight: 'relative',
  tags: ['high-blood-pressure'],
  sparesFailure: true,
}

/** Pain, screening and conditions. The check reminds; it clears nobody. */
export const safetyRules: readonly Rule[] = [
  {
    id: 'PAIN-01',
    family: 'safety',
    severity: 'block',
    needs: ['log'],
    thresholds: { score: 4 },
    isHeuristic: false,
    source:
      'Hip thrust article: pain, above all of back and knees, means stop; Silbernagel 2007: 5 of 10',
    about: 'checks.about.pain01',
    finder: { scope: 'lift', find: painfulLift },
    examples: [
      {
        says: 'a lift that hurt 5 of 10 last time',
        subject: oneLift(work(3), {}, { logs: painful({ score: 5, mustStop: false }) }),
        expects: 'block',
      },
      {
        says: 'sharp pain counts whatever the score',
        subject: oneLift(work(3), {}, { logs: painful({ score: 2, mustStop: true }) }),
        expects: 'block',
      },
      {
        says: 'a little soreness does not',
        subject: oneLift(work(3), {}, { logs: painful({ score: 2, mustStop: false }) }),
        expects: null,
      },
    ],
  },
  {
    id: 'SCR-01',
    family: 'safety',
    severity: 'block',
    needs: ['screening'],
    thresholds: {},
    isHeuristic: false,
    source: 'PAR-Q+: valid for twelve months, void when health changes',
    about: 'checks.about.scr01',
    finder: { scope: 'program', find: notScreened },
    examples: [
      {
        says: 'a first program without any screening',
        subject: oneLift(work(3), {}, { isFirstProgram: true, client: screened('none') }),
        expects: 'block',
      },
      {
        says: 'a later program with an old one',
        subject: oneLift(work(3), {}, { client: screened('expired') }),
        expects: 'warn',
      },
      {
        says: 'a valid one',
        subject: oneLift(work(3), {}, { isFirstProgram: true, client: screened('valid') }),
        expects: null,
      },
    ],
  },
  {
    id: 'SCR-02',
    family: 'safety',
    severity: 'block',
    needs: ['screening'],
    thresholds: { percent: 80, rpe: 10 },
    isHeuristic: false,
    source: 'ACSM 2018 (Riebe 2015); that 80 percent and failure count as vigorous is ours',
    about: 'checks.about.scr02',
    finder: { scope: 'lift', find: beyondClearance },
    examples: [
      {
        says: '85 percent where only moderate work is cleared',
        subject: oneLift(heavy, {}, { client: screened('valid', 'moderate') }),
        expects: 'block',
      },
      {
        says: 'moderate work is open',
        subject: oneLift(work(3, { percent: 65 }), {}, { client: screened('valid', 'moderate') }),
        expects: null,
      },
      {
        says: 'nothing is open before clearance',
        subject: oneLift(work(3, { percent: 40 }), {}, { client: screened('valid', 'nothing') }),
        expects: 'block',
      },
    ],
  },
  {
    id: 'CONTRA-01',
    family: 'safety',
    severity: 'block',
    needs: [],
    thresholds: {},
    isHeuristic: false,
    source: 'Contraindications to resistance training, table 1 of PMC10959113 (2024)',
    about: 'checks.about.contra01',
    finder: { scope: 'program', find: absoluteConditions },
    examples: [
      {
        says: 'unstable angina stops every program',
        subject: oneLift(work(3), {}, { client: { conditions: [absolute()] } }),
        expects: 'block',
      },
      {
        says: 'a knee that aches does not',
        subject: oneLift(work(3), {}, { client: { conditions: [pressure] } }),
        expects: null,
      },
    ],
  },
  {
    id: 'CONTRA-02',
    family: 'safety',
    severity: 'block',
    needs: [],
    thresholds: {},
    isHeuristic: true,
    source: 'The exercise names what it does not go with; the coach decides',
    about: 'checks.about.contra02',
    finder: { scope: 'lift', find: conditionMeetsLift },
    examples: [
      {
        says: 'a bar on the belly of a client with a hernia',
        subject: oneLift(
          work(3),
          { exercise: exercise({ contraindications: ['hernia'] }) },
          { client: { conditions: [hernia] } },
        ),
        expects: 'block',
      },
      {
        says: 'an exercise that goes with it',
        subject: oneLift(work(3), {}, { client: { conditions: [hernia] } }),
        expects: null,
      },
    ],
  },
]

function painful(pain: { readonly score: number; readonly mustStop: boolean }) {
  return logs({ lifts: { 'hip-thrust-barbell': { pain } } })
}

function screened(
  status: CheckedScreening['status'],
  allows: CheckedScreening['allows'] = 'vigorous',
) {
  return { screening: { status, allows } }
}

function absolute(): CheckedCondition {
  return { name: 'Unstable angina', weight: 'absolute', tags: [], sparesFailure: true }
}

function painfulLift({ lift, around }: LiftWeek, { score = 4 }: Thresholds): Hit | undefined {
  const pain = around.logs?.byLift.get(lift.exercise.id)?.pain
  if (!pain || (pain.score < score && !pain.mustStop)) return undefined
  const key = pain.mustStop ? 'checks.pain01Stop' : 'checks.pain01'
  return { says: message(key, { name: lift.exercise.name, score: pain.score }) }
}

function notScreened({ client, isFirstProgram }: CheckSubject): readonly Hit[] {
  const status = client.screening?.status
  if (status === undefined || status === 'valid') return []
  const severity = isFirstProgram ? 'block' : 'warn'
  return [{ says: message(`checks.scr01.${status}`), severity }]
}

function beyondClearance({ lift, work, around }: LiftWeek, limits: Thresholds): Hit | undefined {
  const allows = around.client.screening?.allows
  const name = lift.exercise.name
  if (allows === 'nothing') return { says: message('checks.scr02Nothing') }
  if (allows !== 'moderate' || !isVigorous(work, limits)) return undefined
  return { says: message('checks.scr02', { name }) }
}

/** At least 80 % of the 1RM, or to failure. */
function isVigorous(work: CheckedWork, { percent = 80, rpe = 10 }: Thresholds): boolean {
  const isHard = work.sets.some((set) => (set.rpe ?? 0) >= rpe)
  return (topPercent(work) ?? 0) >= percent || isHard || goesToFailure(work)
}

function absoluteConditions({ client }: CheckSubject): readonly Hit[] {
  return client.conditions
    .filter(({ weight }) => weight === 'absolute')
    .map(({ name }) => ({ says: message('checks.contra01', { condition: name }) }))
}

function conditionMeetsLift({ lift, around }: LiftWeek): Hit | undefined {
  const met = around.client.conditions.find(({ tags }) =>
    tags.some((tag) => lift.exercise.contraindications.includes(tag)),
  )
  return (
    met && { says: message('checks.contra02', { name: lift.exercise.name, condition: met.name }) }
  )
}
