/**
 * Words the shorthand takes in, as patterns over folded text: English first, then German, Spanish,
 * French and Portuguese. They are read and never stored; printing uses the first English form.
 */
export const WORDS = {
  reps: 'reps?\\.?|wdh\\.?|wiederholungen|repeticiones|répétitions|repetições',
  sets: 'sets?|sätze?|series?|séries?',
  of: 'of|à|a|de|mit|x',
  rest: 'rests?|r|descanso|repos|descanse|recovery|rec|pausa|satzpause|erholung',
  restPausing: 'rest-pause|rest pause|restpause|rp',
  seconds: "secs?\\.?|seconds?|sek\\.?|sekunden|seg\\.?|segundos|secondes|''|\"|s",
  minutes: "minutes?|mins?\\.?|minuten|minutos|'",
  kg: 'kgs?|kilos?',
  lb: 'lbs?\\.?|pounds?|#',
  bodyweight: 'bodyweight|body weight|bw|körpergewicht|peso corporal|poids du corps',
  failure:
    "to failure|failure|fail|bis muskelversagen|muskelversagen|bis mv|mv|al fallo|fallo|à l'échec|a l'echec|échec|até a falha|falha",
  side: 'side|leg|arm|hand|s|seite|bein|lado|pierna|brazo|perna|braço|côté|cote|jambe|bras',
  each: 'each|ea|per|je|pro|por|par|cada',
  every: 'every|alle|cada|toutes les|a cada',
  week: 'wk|week|weeks|w|woche|semana|semaine',
  top: 'top sets?|top',
  back: 'back-?offs?|back offs?|back',
  warmUp: 'wu|warm-?ups?|warm up',
  next: 'then|dann|luego|puis|depois',
} as const

/** Words that stand before a value and add nothing to it. */
export const FILLERS = 'at|with|w/|and|of|mit|bei|con|avec|com|a|à|de|&'

/** What a mistyped word may have been meant as; single letters and units included. */
export const VOCABULARY: readonly string[] = [
  ...['x', 'kg', 'lb', 'bw', 'rpe', 'rir', 'rm', 'tm', '1rm', 'e1rm', 'sets', 'reps', 'rep', 'of'],
  ...['rest', 'tempo', 'top', 'back', 'then', 'wu', 'each', 'side', 'leg', 'arm', 'every', 'pause'],
  ...['drop', 'all', 'myo', 'total', 'work to', 'ramp to', 'test', 'emom', 'amrap', 'max', 'fail'],
  ...['failure', 'deload', 'off', 'same', 'band', 'chain', 'pin', 'box', 'sec', 'min', 'cal', 'km'],
  ...['rounds', 'warmup', 'backoff', 'cluster', 'wk', 'week', 'descanso', 'repos', 'seite', 'lado'],
]
