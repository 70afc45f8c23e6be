import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../../shared/contract/places'
import type { TemplateCard } from '../../../shared/contract/templates'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { useWords } from '../../formatting/use-words'

/** What can be done with templates, each ending where the coach goes on. */
export function useTemplateActs() {
  const { say } = useWords()
  const navigate = useNavigate()
  const create = useCommand(api.templates.create)
  const copy = useCommand(api.templates.copy)
  const bin = useCommand(api.templates.bin)
  const change = useCommand(api.templates.change)
  return useMemo(() => {
    const open = (id: string) => void navigate(places.template(id))
    return {
      change,
      create: async () => {
        const made = { name: say('templates.freshName'), goal: 'strength', weeks: 4 } as const
        const answer = await create(made)
        if (answer.ok) open(answer.value.templateId)
      },
      copy: async ({ id, name }: TemplateCard) => {
        const answer = await copy({ templateId: id, name: say('templates.copyName', { name }) })
        if (answer.ok) open(answer.value.templateId)
      },
      bin: async ({ id }: TemplateCard) => {
        const answer = await bin({ templateId: id })
        if (answer.ok) void navigate(places.templates())
      },
    }
  }, [say, navigate, create, copy, bin, change])
}

/** The acts on templates. */
export type TemplateActs = ReturnType<typeof useTemplateActs>
