import { GitPullRequestArrow } from 'lucide-react'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../../shared/contract/places'
import type { Program } from '../../../shared/domain/programs/program'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { type AppCommand, useCommands } from '../../commands/registry'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'

/** What changed in the template that a program follows, and the way there; nothing while nothing waits. */
export function TemplateLink({ program }: { readonly program: Program }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const asked = useQuery(
    api.templates.differences,
    { programId: program.id },
    { enabled: program.templateId !== null, keepPrevious: true },
  ).value
  const templateId = asked?.template?.id
  const commands = useMemo((): readonly AppCommand[] => {
    if (templateId === undefined) return []
    const open = () => void navigate(places.template(templateId))
    return [{ id: 'program.template', words: { key: 'templates.followed' }, run: open }]
  }, [templateId, navigate])
  useCommands(commands)
  if (templateId === undefined || !asked || asked.waiting === 0) return null
  return (
    <Button
      kind="quiet"
      size="small"
      icon={GitPullRequestArrow}
      onPress={() => void navigate(places.templateReview(templateId))}
    >
      {say('templates.waiting', { count: asked.waiting })}
    </Button>
  )
}

/** Offers to keep the program as a template, which opens to be named and described. */
export function useSaveTemplate({ id, name, goal }: Pick<Program, 'id' | 'name' | 'goal'>): void {
  const save = useCommand(api.templates.saveProgram)
  const navigate = useNavigate()
  const commands = useMemo((): readonly AppCommand[] => {
    const about = { name, goal, description: '', level: null, withNotes: false }
    const run = async () => {
      const answer = await save({ programId: id, ...about })
      if (answer.ok) void navigate(places.template(answer.value.templateId))
    }
    return [{ id: 'program.saveTemplate', words: { key: 'templates.save' }, run: () => void run() }]
  }, [save, navigate, id, name, goal])
  useCommands(commands)
}
