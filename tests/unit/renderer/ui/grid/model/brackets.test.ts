import { describe, expect, it } from 'vitest'
import { bracketRows } from '../../../../../../src/renderer/ui/grid/model/brackets'
import { row } from '../training-week'

const grouped = (id: string, group?: string) => ({
  ...row(id, id),
  ...(group === undefined ? {} : { group }),
})

describe('superset brackets', () => {
  it('join neighbours of one group, from the first to the last', () => {
    const rows = [grouped('a'), grouped('b1', 'B'), grouped('b2', 'B'), grouped('b3', 'B')]
    expect([...bracketRows(rows)]).toEqual([
      ['b1', 'top'],
      ['b2', 'middle'],
      ['b3', 'bottom'],
    ])
  })

  it('end where another superset begins, and a superset of one has none', () => {
    const rows = [grouped('b1', 'B'), grouped('b2', 'B'), grouped('c1', 'C'), grouped('d', 'D')]
    expect([...bracketRows(rows).keys()]).toEqual(['b1', 'b2'])
  })
})
