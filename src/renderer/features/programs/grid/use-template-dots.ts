import { useMemo } from 'react'
import type { Program } from '../../../../shared/domain/programs/program'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import type { GridBand } from '../../../ui/grid/model/grid-model'
import { type Dots, withDots } from './template-dots'

/** The bands with a dot wherever the client's program differs from the template it was made from. */
export function useTemplateDots(
  bands: readonly GridBand[],
  program: Program,
  columns: readonly { readonly id: string }[],
): readonly GridBand[] {
  const { say } = useWords()
  const asked = useQuery(
    api.templates.differences,
    { programId: program.id },
    { enabled: program.templateId !== null, keepPrevious: true },
  ).value
  const dots = useMemo((): Dots | undefined => {
    if (!asked?.template) return undefined
    const byRow = Map.groupBy(asked.cells, ({ rowId }) => rowId)
    return {
      words: say('templates.dot', { name: asked.template.name }),
      rowIds: new Set(asked.rowIds),
      weeks: new Map([...byRow].map(([id, cells]) => [id, new Set(cells.map(({ week }) => week))])),
    }
  }, [asked, say])
  return useMemo(() => (dots ? withDots(bands, dots, columns) : bands), [bands, dots, columns])
}
