/** A sound record to break on purpose: the smallest one that passes at depth `basic`. */
export function record(changes: object = {}): object {
  return {
    id: 'test-lift',
    name: 'Test lift',
    kind: 'lift',
    depth: 'basic',
    pattern: 'squat',
    plane: 'sagittal',
    laterality: 'both-sides',
    loadType: 'barbell',
    mechanic: 'multi-joint',
    barPosition: 'none',
    measure: 'reps',
    muscles: [{ muscle: 'quads', credit: 1, provenance: 'judgement' }],
    equipment: [['barbell']],
    cues: ['Push'],
    referenceLift: 'test-lift',
    ...changes,
  }
}
