/** Words of reading training logs of other apps: refusals, rows left out, questions, changes. */
export const imports = {
  alreadyHere: 'This session is already here from an earlier import.',
  chosenOut: 'You chose to leave this exercise out.',
  unitNeeded: 'The file does not say whether loads are in kg or lb. Choose the unit first.',
  dayOrderNeeded: 'The file does not say whether 03/04 is 3 April or March 4. Choose first.',
  notDone: '{{reason}} Nothing was imported.',
  rowsRead_one: '{{count}} row read',
  rowsRead_other: '{{count}} rows read',
  didImport_one: 'import {{count}} session for {{name}}',
  didImport_other: 'import {{count}} sessions for {{name}}',

  fileIsEmpty: 'This file is empty. Nothing was imported.',
  fileTooLarge:
    'This file is {{size}} MB; Rackside reads exports up to {{most}} MB. Export a shorter time span.',
  fileIsZip:
    'This is a spreadsheet or an archive, not a CSV file. Open it, save the sheet as CSV and choose that file.',
  fileIsDatabase: 'This is a database, not a CSV file. To open a backup, use Restore.',
  fileIsNoText: 'This file is not text, so it cannot be a CSV export. Nothing was imported.',
  tooManyRows: 'This file has more than {{most}} rows. Export a shorter time span.',
  tooManyColumns: 'This file has more than {{most}} columns, so it is not a training log.',
  stopped: 'Reading was stopped. Nothing was imported.',
  tooMuchMemory:
    'This file needs more memory than one import may take. Export a shorter time span.',
  tooSlow:
    'Reading this file took longer than {{seconds}} seconds and was stopped. Nothing was imported.',
  noHeader: 'This file has no header row, so Rackside cannot tell what its columns mean.',
  unknownHeader:
    'This file is not a Hevy or Strong export. Its columns begin with: {{columns}}. Export the workouts from the app again and choose that file.',
  columnTwice:
    'The column "{{column}}" stands in this file twice, so it is not clear which one counts. Delete one of them and choose the file again.',
  columnMissing:
    'The column "{{column}}" is missing, so no session can be given a day. Export the workouts from the app again.',
  noRows: 'This file has a header but no sets. Nothing was imported.',

  openQuote:
    'The file ends inside a quotation mark, so this row is cut off. It may have been copied incompletely.',
  hugeCell: 'One cell of this row holds more than 64 KB of text.',
  cellsMissing_one: 'This row has one cell less than the header. It may be cut off.',
  cellsMissing_other: 'This row has {{count}} cells less than the header. It may be cut off.',
  cellsTooMany_one:
    'This row has one cell more than the header. A quotation mark or separator is probably wrong.',
  cellsTooMany_other:
    'This row has {{count}} cells more than the header. A quotation mark or separator is probably wrong.',
  noDay: 'This row has no day.',
  dayUnreadable: '"{{text}}" is not a day Rackside can read.',
  noSuchDay: 'There is no such day: "{{text}}".',
  noExercise: 'This row names no exercise.',
  weightUnreadable: '"{{text}}" is not a load.',
  weightTwoWays:
    '"{{text}}" could be a decimal or a thousand, and nothing else in the file tells which.',
  weightTooLarge: 'A load of {{weight}} is more than any bar holds.',
  unitUnknown: '"{{unit}}" is not a unit Rackside knows; loads are in kg or lb.',
  repsUnreadable: '"{{text}}" is not a number of reps.',
  noReps: 'This set has a load, but no reps, time or distance.',
  emptySet: 'This set was left empty: no reps, time or distance.',
  restTimer: 'A rest timer, not a set.',
  emptyNote: 'A note line without words.',
  noteWithoutSets: 'A note for an exercise without sets.',
  exportedTwice: 'The same session stands in the file twice; this is the copy.',

  zeroReps: '0 reps at a load: kept as a missed set.',
  setTypeUnknown: 'The kind of set "{{text}}" is unknown; kept as a working set.',
  blockTwice:
    'The sets of {{exercise}} stand here twice, one after the other. Both were kept; it may be a double.',
  sameStart:
    'There is another session "{{title}}" with the same start on {{day}}. Both were kept; one may be a double.',
  futureDay: '"{{title}}" is dated {{day}}, which is still to come.',
  negativeLoad: '{{exercise}} has a load of {{load}}. Kept as help; check the sign.',
  maybeSwapped: '{{reps}} reps at {{load}}: load and reps may be swapped.',
  maybeLostDigit: '{{load}} between sets of about {{usual}}: a digit may be missing.',

  weightRounded: 'The load {{was}} was rounded to {{now}}.',
  repsRounded: '{{was}} reps became {{now}}: a part of a rep is not counted.',
  secondsLeftOff: 'The time "{{text}}" was left off; it is not a number of seconds.',
  distanceLeftOff: 'The distance "{{text}}" was left off; it is not a distance.',
  distanceWithoutUnit:
    'The distance {{text}} was left off: the file does not say whether it is km or miles.',
  rpeLeftOff: 'The RPE "{{text}}" was left off; RPE runs from 1 to 10.',
  textCut: 'A text was longer than {{longest}} characters and was cut.',
  lengthLeftOff: 'A session of {{minutes}} minutes cannot be; its length was left off.',

  looksLikeKilograms_one:
    'One load ({{weight}}) is a round number of pounds if the file is in kilograms.',
  looksLikeKilograms_other:
    '{{count}} loads, such as {{weight}}, are round numbers of pounds if the file is in kilograms.',
  looksLikePounds_one:
    'One load ({{weight}}) is a round number of kilograms if the file is in pounds.',
  looksLikePounds_other:
    '{{count}} loads, such as {{weight}}, are round numbers of kilograms if the file is in pounds.',
  defaultRpe_one: 'One warm-up set has RPE 6, which Hevy fills in by itself; it was left off.',
  defaultRpe_other:
    '{{count}} warm-up sets have RPE 6, which Hevy fills in by itself; it was left off.',
  restoredLoads_one:
    'One load was typed in the other unit and converted by the app; it stands here as it was typed.',
  restoredLoads_other:
    '{{count}} loads were typed in the other unit and converted by the app; they stand here as they were typed.',
} as const
