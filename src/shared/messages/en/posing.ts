/** Words of the pose editor. */
export const posing = {
  didDraw: 'draw the figure of {{name}}',
  didRemove: 'take your figure of {{name}} away',
  momentTwice: 'A figure shows each moment once.',
  impossible: 'No body can take this pose. The notes below the figure say why.',
  tooMuch: 'The figure holds too much equipment. Take some away.',
  fault: {
    knee: '{{side}} knee bends by {{degrees}}°: the heel would pass the hip. A knee bends to about 155°.',
    elbow: '{{side}} elbow bends by {{degrees}}°: more than a full bend of about 155°.',
    hip: '{{side}} hip bends by {{degrees}}°: the thigh would pass the ribs. A hip bends to about 145°.',
    reach:
      'A hand or foot is out of reach by {{share}} % of body height. Bring it nearer, or move the hips.',
    floor: 'Something is {{share}} % of body height below the floor. Lift it.',
  },
  side: {
    side: { near: 'The near', far: 'The far' },
    front: { near: 'The right', far: 'The left' },
  },
} as const
