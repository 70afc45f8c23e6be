import type { RosterPreview } from '../../../../../src/shared/contract/roster-edits'

/** A preview of clients with one program, one day and some rows, each a step of effort in week 2. */
export function previewOf(
  rows: Readonly<Record<string, readonly string[]>>,
  change: Partial<RosterPreview> = {},
): RosterPreview {
  const loads = { loadBefore: '80', loadAfter: '82.5' }
  const line = { from: 2, to: 2, before: '4x5 @7', after: '4x5 @7.5', ...loads }
  const clients = Object.entries(rows).map(([name, ids]) => ({
    clientId: `client ${name}`,
    name,
    programs: [
      {
        programId: `program ${name}`,
        name: 'Block 1',
        stamp: `stamp ${name}`,
        days: [
          {
            dayId: `day ${name}`,
            name: 'Lower',
            rows: ids.map((rowId) => ({
              rowId,
              label: 'A',
              exercise: `Squat ${rowId}`,
              swap: null,
              lines: [line],
            })),
          },
        ],
      },
    ],
  }))
  const none = { left: [], leftCount: 0, past: 0, logged: 0 }
  return { clients, programs: clients.length, ...none, ...change }
}
