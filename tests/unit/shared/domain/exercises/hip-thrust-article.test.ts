import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../../../../src/shared/domain/exercises/built-in'
import { builtInAnswers } from '../../../../../src/shared/domain/exercises/built-in-answers'
import type { Exercise } from '../../../../../src/shared/domain/exercises/exercise'

/**
 * Every statement, key takeaway and question of the founding article, paraphrased in its order, and
 * where it lives in the catalogue. `mended` says why our text differs from the article.
 */
type Statement = {
  readonly says: string
  readonly lives: readonly [record: string, part: keyof Exercise | 'answer', text: RegExp]
  readonly mended?: string
}

const BAR = 'hip-thrust-barbell'

const ANATOMY: readonly Statement[] = [
  {
    says: 'what the exercise is: hips driven up against load, upper back on a support',
    lives: [BAR, 'summary', /upper back rests on a bench.*hips drive a bar straight up/],
  },
  {
    says: 'a cornerstone for the whole back of the body',
    lives: [BAR, 'summary', /Builds glute strength and size/],
    mended: 'praise that nobody can check; what it trains is said muscle by muscle',
  },
  {
    says: 'gluteus maximus is the prime mover: extends and turns out the hip',
    lives: [BAR, 'muscleNote', /gluteus maximus opens the hip and turns the thigh out/],
  },
  {
    says: 'the horizontal force vector gives the greatest contraction at the top',
    lives: [BAR, 'benefits', /Activates the glutes strongly.*Activity is not growth/],
    mended: 'the studies measured activity; nothing we know ties growth to a force vector',
  },
  {
    says: 'gluteus medius and minimus assist and steady',
    lives: [BAR, 'muscleNote', /Gluteus medius and minimus steady the knees/],
  },
  {
    says: 'gluteus medius and minimus make hips healthy and powerful',
    lives: [BAR, 'muscles', /"muscle":"hip-abductors","credit":0/],
    mended: 'no source was found; they hold still and are not counted',
  },
  {
    says: 'hamstrings assist, mostly at the beginning of the lift',
    lives: [BAR, 'muscleNote', /Hamstrings help most at the start of the lift/],
  },
  {
    says: 'adductor magnus contributes to hip extension',
    lives: [BAR, 'muscleNote', /adductor magnus throughout/],
  },
  {
    says: 'abs, obliques and spinal erectors hold the trunk still',
    lives: [BAR, 'muscleNote', /Abs, obliques and spinal erectors hold the trunk still/],
  },
]

const BENEFITS: readonly Statement[] = [
  {
    says: 'superior glute growth compared with squats',
    lives: [BAR, 'benefits', /grew the glutes of untrained adults about as much as squats/],
    mended: 'a randomized trial with MRI found similar growth (Plotkin 2023)',
  },
  {
    says: 'better sprinting, jumping and change of direction',
    lives: [BAR, 'benefits', /two studies found a gain and two did not/],
    mended: 'training studies are split (Neto 2019)',
  },
  {
    says: 'carries over directly to deadlift and squat',
    lives: [BAR, 'benefits', /Each lift gets stronger at itself/],
    mended: 'the squat rose 14 kg more in those who squatted; the deadlift rose the same',
  },
  {
    says: 'less stress on the lower back',
    lives: [BAR, 'benefits', /we know of no study that shows less stress on the back/],
    mended: 'no source was found, so it is told as experience',
  },
  {
    says: 'counters anterior pelvic tilt, better posture',
    lives: ['hip-thrust-posture', 'answer', /We found no study that shows it/],
    mended: 'no source was found, so it is not claimed anywhere',
  },
]

const SET_UP: readonly Statement[] = [
  {
    says: 'sturdy bench or box of 30–40 cm',
    lives: [BAR, 'setUp', /between 30 and 46 cm/],
    mended: 'sources disagree up to 46 cm; the fit test decides and the range is editable',
  },
  {
    says: 'a hip thrust bench is ideal',
    lives: [BAR, 'setUp', /A hip thrust bench is ideal/],
  },
  { says: 'a standard barbell', lives: [BAR, 'setUp', /Take a standard bar/] },
  {
    says: 'a thick foam pad against bruises',
    lives: [BAR, 'setUp', /thick foam pad against bruises/],
  },
  { says: 'plates that fit the strength', lives: [BAR, 'setUp', /plates that fit your strength/] },
  {
    says: 'optional band around the knees for gluteus medius',
    lives: ['hip-thrust-banded', 'benefits', /asks the gluteus medius to keep the knees out/],
  },
  { says: 'bench perpendicular to the body', lives: [BAR, 'setUp', /bench crosswise behind you/] },
  {
    says: 'bench braced against a wall or on a mat that grips',
    lives: [BAR, 'setUp', /against a wall or on a mat that grips/],
  },
  {
    says: 'the edge lies just below the shoulder blades, shoulders a little above',
    lives: [
      BAR,
      'setUp',
      /lower edge of your shoulder blades, and the shoulders rise a little above/,
    ],
  },
  {
    says: 'roll the bar to the hips, centered, pad between',
    lives: [BAR, 'setUp', /into the hip crease, centered, with the pad between/],
  },
  { says: 'feet flat, about hip-wide', lives: [BAR, 'setUp', /Feet flat, about hip-wide/] },
  {
    says: 'closer feet load hamstrings, farther feet load quadriceps',
    lives: [BAR, 'mistakes', /Feet too close: the thighs take over/],
    mended: 'the article contradicts itself; its mistakes section and Contreras are right',
  },
  {
    says: 'shins vertical at the top, knees over ankles, toes slightly out',
    lives: [BAR, 'setUp', /shins stand upright and the knees are over the ankles/],
  },
  {
    says: 'neutral neck, gaze follows the breastbone, no craning',
    lives: [BAR, 'setUp', /Keep the neck long. The eyes follow the breastbone/],
    mended: 'others teach a tucked chin; both are offered',
  },
]

const EXECUTION: readonly Statement[] = [
  {
    says: 'start: braced, hips just off the floor',
    lives: [BAR, 'phases', /hips just off the floor. Brace/],
  },
  {
    says: 'drive through heel and ball, straight up',
    lives: [BAR, 'phases', /heel and ball of the foot together and drive the hips straight up/],
  },
  {
    says: 'top: full extension, one line from shoulders to knees',
    lives: [BAR, 'phases', /Shoulders, hips and knees make one line/],
  },
  {
    says: 'squeeze the glutes hard',
    lives: [BAR, 'phases', /Squeeze the glutes as hard as you can/],
  },
  { says: 'hold one to two seconds', lives: [BAR, 'phases', /"seconds":\[1,2\]/] },
  {
    says: 'extension comes from the hips, not from the lower back',
    lives: [BAR, 'phases', /the hips extend, not the lower back/],
  },
  {
    says: 'lower slowly with tension, no crash',
    lives: [BAR, 'phases', /Lower slowly, keep the glutes tight, and do not drop the bar/],
  },
  {
    says: 'inhale down, exhale up',
    lives: [BAR, 'breathing', /in as the hips go down, breathe out with force as they drive up/],
  },
]

const MISTAKES: readonly Statement[] = [
  {
    says: 'arched lower back; brace and tuck the pelvis slightly',
    lives: [BAR, 'mistakes', /arches at the top.*tuck the pelvis slightly/],
  },
  {
    says: 'too much weight',
    lives: [BAR, 'mistakes', /load cuts the range short.*Take plates off/],
  },
  {
    says: 'feet too far out (hamstrings) or too close (quadriceps)',
    lives: [BAR, 'mistakes', /Feet too far out: the hamstrings take over/],
  },
  {
    says: 'no full hip extension',
    lives: [BAR, 'mistakes', /stop below the line from shoulders to knees/],
  },
  {
    says: 'felt in hamstrings or lower back',
    lives: [
      BAR,
      'mistakes',
      /feel it in the hamstrings or lower back.*Check the feet, brace again/,
    ],
  },
  {
    says: 'rushed reps',
    lives: [BAR, 'mistakes', /rushed or bounce off the floor.*Control both ways/],
    mended:
      'control is kept; "time under tension builds more" is not claimed, as tempo decides little',
  },
]

const VARIATIONS: readonly Statement[] = [
  {
    says: 'bodyweight, for beginners to learn',
    lives: ['hip-thrust-bodyweight', 'benefits', /beginner learn the whole movement/],
  },
  {
    says: 'dumbbell or kettlebell, held with the hands',
    lives: ['hip-thrust-dumbbell', 'setUp', /Hold it with both hands/],
  },
  {
    says: 'single-leg, for imbalances; free leg bent or straight',
    lives: ['hip-thrust-single-leg', 'setUp', /bent is easier, straight is harder/],
  },
  {
    says: 'single-leg works one glute at a time',
    lives: ['hip-thrust-single-leg', 'benefits', /one glute at a time/],
  },
  {
    says: 'banded: loop band and barbell, knees out',
    lives: ['hip-thrust-banded', 'summary', /bar on the hips and a loop band/],
  },
  {
    says: 'banded: enhances glute engagement',
    lives: [
      'hip-thrust-banded',
      'benefits',
      /more of its activity with a barbell than in a band version/,
    ],
    mended: 'for the gluteus maximus a study found the opposite (Contreras 2016)',
  },
  {
    says: 'machine: fixed path, more comfortable pad',
    lives: ['hip-thrust-machine', 'benefits', /path is fixed and the pad is kinder/],
  },
  {
    says: 'raised feet: longer range, more stretch at the bottom',
    lives: ['hip-thrust-feet-raised', 'benefits', /longer range for the hips and more stretch/],
  },
  {
    says: 'raised feet are called a deficit',
    lives: ['hip-thrust-deficit', 'muscleNote', /Coaches use the name for two things/],
    mended: 'usage varies, so there are two pages',
  },
]

const PROGRAMMING: readonly Statement[] = [
  { says: 'strength 3–6 reps', lives: [BAR, 'defaults', /"goal":"strength","reps":\[3,6\]/] },
  { says: 'muscle 8–15 reps', lives: [BAR, 'defaults', /"goal":"hypertrophy","reps":\[8,15\]/] },
  { says: 'endurance 15–25 reps', lives: [BAR, 'defaults', /"goal":"endurance","reps":\[15,25\]/] },
  {
    says: 'the ranges as a whole',
    lives: [
      'hip-thrust-rep-ranges',
      'answer',
      /Fifteen belongs to the goal.*Seven is a fair bridge/,
    ],
    mended: 'the article leaves 1–2 and 7 without a goal and gives 15 two',
  },
  {
    says: 'heavy for strength, moderate to heavy for muscle, light for endurance',
    lives: [
      'hip-thrust-rep-ranges',
      'answer',
      /heavy for strength, medium to heavy for muscle, light for endurance/,
    ],
  },
  {
    says: 'how often depends on the split and on recovery',
    lives: ['hip-thrust-how-often', 'answer', /as the rest of the program and recovery allow/],
  },
  { says: '3–5 sets', lives: [BAR, 'defaults', /"sets":\[3,5\]/] },
  { says: '1–3 times a week', lives: [BAR, 'defaults', /"perWeek":\[1,3\]/] },
  {
    says: 'main glute lift or accessory, before or after compounds or on a glute day',
    lives: [
      BAR,
      'programming',
      /main glute lift or as an accessory, before or after.*day of its own/,
    ],
  },
  {
    says: 'pairs with squats, deadlifts, lunges',
    lives: [BAR, 'pairsWith', /back-squat.*deadlift.*lunge/],
  },
]

const SAFETY: readonly Statement[] = [
  {
    says: 'warm-up with hip mobility and glute activation',
    lives: [BAR, 'warmUp', /hip mobility.*floor bridges and a band walk/],
  },
  {
    says: 'helper for bar placement or at the side when very heavy',
    lives: [BAR, 'spotting', /helper places the bar or stands at the side/],
    mended: 'the article gives no number; ours is marked as a convention',
  },
  {
    says: 'pain in lower back or knees: stop, reassess, consult',
    lives: [BAR, 'safety', /pain in the lower back or knees.*end the set.*professional/],
  },
  { says: 'progressive overload', lives: [BAR, 'programming', /Progress by load, reps or sets/] },
  { says: 'harder variations as overload', lives: [BAR, 'programming', /or a harder variation/] },
  {
    says: 'beginners and people with conditions work with a professional',
    lives: [BAR, 'safety', /known condition: learn it with a qualified coach/],
  },
]

const TAKEAWAYS: readonly Statement[] = [
  {
    says: 'highly effective for the glutes, growth and performance',
    lives: ['hip-thrust-versus-squat', 'answer', /Not shown.*Doing both is a sound choice/],
    mended: 'effective, but not superior (Plotkin 2023)',
  },
  {
    says: 'set-up matters: bench, pad, feet, body',
    lives: ['hip-thrust-equipment', 'answer', /stable bench or box.*thick pad/],
  },
  {
    says: 'drive through the heels, full extension, squeeze, control',
    lives: ['hip-thrust-heels-or-toes', 'answer', /whole foot: heel and ball together/],
    mended: 'the article says heel and ball in its steps; a whole foot is the one that holds',
  },
  {
    says: 'avoid arching, too much weight and wrong feet',
    lives: [
      'hip-thrust-mistakes',
      'answer',
      /Arching the lower back, too much load, feet too far or too close/,
    ],
  },
  {
    says: 'adaptable from bodyweight to single-leg and banded',
    lives: ['hip-thrust-next-variation', 'answer', /bodyweight, dumbbell.*banded.*single-leg last/],
  },
]

const QUESTIONS: readonly Statement[] = [
  { says: 'which muscles', lives: ['hip-thrust-muscles', 'answer', /Mainly the gluteus maximus/] },
  {
    says: 'where the feet go',
    lives: ['hip-thrust-feet', 'answer', /shins stand upright at the top/],
  },
  { says: 'common mistakes', lives: ['hip-thrust-mistakes', 'answer', /rushing/] },
  { says: 'can beginners', lives: ['hip-thrust-beginners', 'answer', /^Yes.*bodyweight/] },
  { says: 'how often', lives: ['hip-thrust-how-often', 'answer', /One to three days a week/] },
  { says: 'which rep ranges', lives: ['hip-thrust-rep-ranges', 'answer', /3–6.*8–15.*15–25/] },
]

const ARTICLE = {
  ANATOMY,
  BENEFITS,
  SET_UP,
  EXECUTION,
  MISTAKES,
  VARIATIONS,
  PROGRAMMING,
  SAFETY,
  TAKEAWAYS,
  QUESTIONS,
}

const { byId, exercises, sources } = builtInCatalogue()
const answers = new Map(builtInAnswers().map((answer) => [answer.id, answer.answer]))

test.each(
  Object.entries(ARTICLE).flatMap(([section, all]) =>
    all.map((one) => [section, one.says, one] as const),
  ),
)('the article, %s: %s', (_section, _says, { lives: [record, part, text] }) => {
  const exercise = byId.get(record)
  const found = part === 'answer' ? answers.get(record) : JSON.stringify(exercise?.[part])
  expect(found).toMatch(text)
})

test('the list is as long as the article: no section lost a statement', () => {
  const counts = Object.entries(ARTICLE).map(([section, all]) => [section, all.length])
  expect(Object.fromEntries(counts)).toEqual({
    ANATOMY: 9,
    BENEFITS: 5,
    SET_UP: 14,
    EXECUTION: 8,
    MISTAKES: 6,
    VARIATIONS: 9,
    PROGRAMMING: 10,
    SAFETY: 6,
    TAKEAWAYS: 5,
    QUESTIONS: 6,
  })
})

test('what was mended says why', () => {
  const mended = Object.values(ARTICLE)
    .flat()
    .filter((one) => one.mended !== undefined)
  expect(mended.length).toBeGreaterThanOrEqual(15)
})

test('nobody is told the wrong way round where the feet go', () => {
  for (const exercise of exercises) {
    const texts = JSON.stringify(exercise)
    expect(texts).not.toMatch(/close[^.]*hamstrings take over|far out[^.]*thighs take over/i)
  }
})

test('pelvic tilt and posture are claimed nowhere', () => {
  for (const exercise of exercises) {
    expect(JSON.stringify(exercise), exercise.id).not.toMatch(/pelvic tilt|posture|superior/i)
  }
})

test('benefits of a hip thrust rest on a study, on the article or on a convention that says so', () => {
  for (const { benefits } of exercises.filter((one) => one.ladder?.family === 'hip-thrust')) {
    for (const { text, sources: ids } of benefits) {
      expect(ids.length, text).toBeGreaterThan(0)
      for (const id of ids) expect(sources.has(id), id).toBe(true)
    }
  }
})

test('the bench range is one editable number for the whole family, with a fit test', () => {
  const fits = exercises.flatMap((exercise) =>
    exercise.adjustments.filter((adjustment) => adjustment.id === 'bench-height'),
  )
  expect(fits.length).toBeGreaterThanOrEqual(8)
  for (const fit of fits) expect(fit.range).toEqual([30, 46])
})

test('single-leg comes after two legs, and beginners start on the floor', () => {
  const step = (id: string) => byId.get(id)?.ladder?.step ?? 0
  expect(step('glute-bridge')).toBe(1)
  expect(step('hip-thrust-bodyweight')).toBe(2)
  expect(step(BAR)).toBeLessThan(step('hip-thrust-b-stance'))
  expect(step('hip-thrust-b-stance')).toBeLessThan(step('hip-thrust-single-leg'))
  for (const { id, ladder } of exercises) {
    for (const harder of ladder?.harder ?? []) expect(step(harder), id).toBeGreaterThan(step(id))
  }
})
