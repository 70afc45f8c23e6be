import { describe, expect, it } from 'vitest'
import { nextPane, PANES } from '../../../../../src/renderer/ui/shell/pane-cycle'

describe('the order of F6', () => {
  it('goes rail, content, inspector, status bar and round again', () => {
    expect(PANES.map((pane) => nextPane(pane, PANES, 1))).toEqual([
      'content',
      'inspector',
      'status',
      'rail',
    ])
    expect(nextPane('rail', PANES, -1)).toBe('status')
  })

  it('begins at the first pane, or backwards at the last, and leaves out what is hidden', () => {
    expect(nextPane(undefined, PANES, 1)).toBe('rail')
    expect(nextPane(undefined, PANES, -1)).toBe('status')
    expect(nextPane('content', ['rail', 'content', 'status'], 1)).toBe('status')
    expect(nextPane('rail', [], 1)).toBeUndefined()
  })
})
