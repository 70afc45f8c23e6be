/** Equipment by place: acts as undo names them. */
export const equipment = {
  firstPlace: 'My gym',
  didAddPlace: 'add the place {{name}}',
  didRename: 'rename a place to {{name}}',
  didBinPlace: 'move the place {{name}} to the bin',
  didAdd: 'add {{name}}',
  didChange: 'change {{name}}',
  didRemove: 'remove {{name}}',
} as const
