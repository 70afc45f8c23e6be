/** Words of an exercise's page: figure, body map, ladder, use, and what the coach writes over the catalogue. */
export const exercisePage = {
  didReset: 'take {{name}} as in the catalogue again',
  didKeep: 'keep your own text of {{name}}',
  didUnalias: 'no longer call {{name}} {{alias}}',
  edit: {
    ofCatalogue:
      'Pattern, load and ladder of a built-in exercise stay as they are. Make an own exercise instead.',
    nameTaken: '"{{name}}" already leads to {{other}}. Choose another name.',
    muscleTwice: 'Each muscle can be listed once.',
    ladderCycle: 'This ladder would lead back to itself. Take one of the steps away.',
  },
  use: {
    set: '{{load}} × {{reps}}',
    both: '{{load}}, {{amount}}',
    reps_one: '{{count}} rep',
    reps_other: '{{count}} reps',
    seconds: '{{seconds}} s',
    metres: '{{metres}} m',
  },
} as const
