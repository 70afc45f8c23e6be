/**
 * Words about one-rep maxes, charts, plates and how a load was worked out. Values next to a number
 * are never called `unit`, `style` or `notation`, nor `day` or `month` next to a date: the formatter
 * would take them for its own settings.
 */
export const strength = {
  converted:
    '{{shown, number(useGrouping: false)}} {{shownUnit}}, typed as {{typed, number(useGrouping: false)}} {{typedUnit}}',

  repsNotWhole: 'Reps are whole numbers from 1 up.',
  rirNotHalf: 'Reps in reserve go up from 0 in half steps.',
  rpeNotHalf: 'RPE goes from 0 to 10 in half steps.',
  tooFarFromFailure:
    'A set with {{rir, number}} reps in reserve says too little about a max. Use one with {{most}} or fewer.',
  tooManyReps:
    '{{reps, number}} reps to failure are too many to tell a 1RM from. Use a set of {{most}} or fewer.',
  needsBodyMass: 'Enter the body mass first: a bodyweight lift has a 1RM only as total load.',
  stepUnit: 'The step has to be in the unit of the load.',
  stepAboveZero: 'The step has to be above zero.',
  needsLoad: 'A 1RM needs a load above zero.',
  formulaReps: '{{formula}} holds for {{reps}} reps only.',
  formulaTooLight: '{{formula}} does not hold below {{lightest, number}} kg.',
  notOnChart: 'The chart {{chart}} has no number for {{reps}} reps at RPE {{rpe, number}}.',
  notInFamily: '{{family}} has no number for {{reps, number}} reps to failure.',

  bodyweight: 'bodyweight',
  added: '{{mass}} added',
  assisted: '{{mass}} assisted',
  asTyped: '{{shown}} ({{typed}})',
  single: 'One rep with none left is the max itself: no formula was used.',
  takenToFailure: 'Taken as a set to failure, since no RPE or RIR was given.',
  lowConfidence: 'Low confidence: beyond 10 reps to failure the formulas drift apart.',
  totalLoad: 'Total load: the body mass is part of it.',
  notValidated: 'No formula has been validated for this exercise.',
  madeForBenchPress: '{{formula}} was made for the bench press only.',
  madeForLegPress: '{{formula}} was made for the leg press only.',
  preprint: '{{formula}} has not been checked against measured maxes.',

  needMax: 'Needs a max for {{lift}}.',
  needTrainingMax: 'Needs a training max for {{lift}}.',
  needBodyMass: 'Needs the body mass.',
  noReference: 'Percentages make no sense for this exercise: it has no max.',
  nothingBefore: 'No load stands before it that this one could follow.',
  tooEasyForChart:
    'No load from effort with {{rir, number}} reps in reserve: charts end at {{most}}.',

  ruleWritten: 'As written.',
  rulePercent1RM: '{{percent, number}} % of the 1RM.',
  rulePercent1RMRange: '{{from, number}}–{{to, number}} % of the 1RM.',
  rulePercentE1RM: '{{percent, number}} % of the estimated 1RM.',
  rulePercentE1RMRange: '{{from, number}}–{{to, number}} % of the estimated 1RM.',
  rulePercentTM: '{{percent, number}} % of the training max.',
  rulePercentTMRange: '{{from, number}}–{{to, number}} % of the training max.',
  rulePercentBodyMass: '{{percent, number}} % of the body mass.',
  rulePercentBodyMassRange: '{{from, number}}–{{to, number}} % of the body mass.',
  ruleRepMax: '{{reps}}RM, which is {{percent, number}} % of the 1RM ({{family}}).',
  ruleDeload: 'Deload: {{percent, number}} % less than in the last normal week.',
  ruleEffort_one:
    '{{count}} rep with {{rir, number}} in reserve, which is {{percent, number}} % of the 1RM ({{family}}).',
  ruleEffort_other:
    '{{count}} reps with {{rir, number}} in reserve, which is {{percent, number}} % of the 1RM ({{family}}).',
  ruleEffortRange: '{{from, number}}–{{to, number}} % of the 1RM by reps and effort ({{family}}).',
  rulePercentFromTop: '{{by, number(signDisplay: exceptZero)}} % from today’s top set.',
  ruleStepFromTop: '{{by, number(signDisplay: exceptZero)}} {{byUnit}} from today’s top set.',

  inputMeasured:
    '{{lift}}: 1RM {{load, number(useGrouping: false)}} {{loadUnit}}, measured {{on, datetime(dateStyle: medium; timeZone: UTC)}}.',
  inputEstimated:
    '{{lift}}: 1RM {{load, number(useGrouping: false)}} {{loadUnit}}, estimated {{on, datetime(dateStyle: medium; timeZone: UTC)}}.',
  inputEstimatedWith:
    '{{lift}}: 1RM {{load, number(useGrouping: false)}} {{loadUnit}}, estimated {{on, datetime(dateStyle: medium; timeZone: UTC)}} with {{method}}.',
  inputEstimatedFrom:
    '{{lift}}: 1RM {{load, number(useGrouping: false)}} {{loadUnit}}, estimated from {{set}} on {{on, datetime(dateStyle: medium; timeZone: UTC)}}.',
  inputTrainingMax:
    '{{lift}}: training max {{load, number(useGrouping: false)}} {{loadUnit}}, set {{on, datetime(dateStyle: medium; timeZone: UTC)}}.',
  inputShare: 'The training max is {{percent, number}} % of it.',
  inputBodyMass:
    'Body mass {{load, number(useGrouping: false)}} {{loadUnit}}, weighed {{on, datetime(dateStyle: medium; timeZone: UTC)}}.',
  inputTopExpected: 'Top set expected at {{load, number(useGrouping: false)}} {{loadUnit}}.',
  familiesMixed:
    'The max was estimated with {{method}} and is read with {{family}}: the load can be a few percent off.',

  keptAsWritten: 'Kept as written.',
  placeUnknown:
    'What lies in the place is not known: steps of {{load, number}} {{loadUnit}} are assumed.',
  loadsExactly: '{{load, number(useGrouping: false)}} {{loadUnit}} can be loaded exactly.',
  roundedDown:
    '{{wish, number(useGrouping: false)}} {{wishUnit}}, rounded down to {{load, number(useGrouping: false)}} {{loadUnit}}.',
  roundedUp:
    '{{wish, number(useGrouping: false)}} {{wishUnit}}, rounded up to {{load, number(useGrouping: false)}} {{loadUnit}}.',
  notLoadable:
    '{{wish, number(useGrouping: false)}} {{wishUnit}} cannot be loaded here. Nearest: {{below, number(useGrouping: false)}} or {{load, number(useGrouping: false)}} {{loadUnit}}.',
  tooLight:
    '{{wish, number(useGrouping: false)}} {{wishUnit}} is less than the lightest load here, {{load, number(useGrouping: false)}} {{loadUnit}}.',
  tooHeavy:
    '{{wish, number(useGrouping: false)}} {{wishUnit}} is more than can be loaded here; {{load, number(useGrouping: false)}} {{loadUnit}} is the most.',
  noPlate: '“{{part}}” is no plate. Write them by pieces, like 20x8, 15x2.',
  tooManyPlates: 'At most {{most}} kinds of plates.',
  noPlates: 'Nothing on the bar.',
  platesASide: '{{plates}} {{plateUnit}} a side',
  mixedPlatesASide: '{{plates}} a side',
  takenOff: 'Take {{load, number(useGrouping: false)}} {{loadUnit}} off the body mass.',
  bodyAlone:
    '{{wish, number(useGrouping: false; signDisplay: exceptZero)}} {{wishUnit}} on the body mass comes to bodyweight alone.',

  minutesRule:
    'Minutes are a rule of thumb: {{rep, number}} s a rep without a tempo, {{rest, number}} s rest where none is written, {{change, number}} s to change exercise.',
  assumedHard_one: '{{count}} set without RPE is counted as hard.',
  assumedHard_other: '{{count}} sets without RPE are counted as hard.',
  withoutLoad_one: '{{count}} set without a known load is not in the tonnage.',
  withoutLoad_other: '{{count}} sets without a known load are not in the tonnage.',
} as const
