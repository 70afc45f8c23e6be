/** What the core says when it cannot do an act. */
export const core = {
  fillingSample: 'Writing the sample studio',
  internal:
    'Something went wrong inside Rackside. Nothing was changed. Note {{incident}} if you ask for help.',
  unavailable: 'No studio is open.',
  conflict: 'This was changed in another window meanwhile. Look at it once more, then try again.',
  repeatedOtherwise: 'This act was already answered with something else.',
  full: 'The disk is full. Your last change is on screen but not saved; everything before it is safe. Free some space, then try again.',
  readOnly:
    'The studio file cannot be written. Your last change is on screen but not saved; everything before it is safe. Check the folder, then try again.',
  diskError:
    'The disk reported an error. Your last change is on screen but not saved. Try again, and check the disk.',
  cancelled: 'Cancelled. Nothing was changed.',
  uploadMissing: 'The file is no longer at hand. Choose it again.',
  notFound: 'This is no longer there.',
  locked:
    'Rackside is already running with this folder. Close the other window first. Nothing was touched.',
  tooNew:
    'This studio was last used with a newer Rackside. It was not touched. Install the newer version to open it.',
  corrupt:
    'The studio file cannot be read. It was not changed. Restore a copy from the backups folder beside it.',
  readOnlyStart:
    'The studio folder cannot be written to. Nothing was changed. Check its permissions or choose another folder with --data.',
  portTaken:
    'Port {{port}} is taken by another program. Nothing was changed. Choose another one with --port, or leave it out.',
  fullStart: 'The disk is full. Nothing was changed. Free some space, then start again.',
} as const
