/**
 * Words about one-rep maxes, charts, plates and how a load was worked out. Values next to a number
 * are never called `unit`, `style` or `notation`: the number formatter would take them for its own
 * settings.
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
  needsLoad: 'A 1RM needs a load above zero.',
  formulaReps: '{{formula}} holds for {{reps}} reps only.',
  formulaTooLight: '{{formula}} does not hold below {{lightest, number}} kg.',
  notOnChart: 'The chart {{chart}} has no number for {{reps}} reps at RPE {{rpe, number}}.',
  notInFamily: '{{family}} has no number for {{reps, number}} reps to failure.',

  single: 'One rep with none left is the max itself: no formula was used.',
  takenToFailure: 'Taken as a set to failure, since no RPE or RIR was given.',
  lowConfidence: 'Low confidence: beyond 10 reps to failure the formulas drift apart.',
  totalLoad: 'Total load: the body mass is part of it.',
  notValidated: 'No formula has been validated for this exercise.',
  madeForBenchPress: '{{formula}} was made for the bench press only.',
  madeForLegPress: '{{formula}} was made for the leg press only.',
  preprint: '{{formula}} has not been checked against measured maxes.',
} as const
