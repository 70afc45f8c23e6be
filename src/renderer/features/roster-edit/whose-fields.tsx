import { useMemo } from 'react'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { Checkbox } from '../../ui/choices/checkbox'
import type { Choice } from '../../ui/choices/choice'
import { Select } from '../../ui/choices/select'
import { TextField } from '../../ui/fields/text-field'
import type { FormState } from './form-state'
import styles from './roster-edit.module.css'
import type { RosterEdit } from './use-roster-edit'

const ANY = 'any'
const GOALS = ['strength', 'hypertrophy', 'endurance', 'power'] as const
const LEVELS = ['novice', 'intermediate', 'advanced'] as const

/** Whose programs are looked through: by group, tag, goal, level, template and flag. */
export function WhoseFields({ edit }: { readonly edit: RosterEdit }) {
  const { say } = useWords()
  const { form, change } = edit
  const { groups, tags } = useTagNames()
  const templates = useQuery(api.templates.list, {}).value?.templates
  const named = (names: readonly string[]) => names.map((name) => ({ id: name, text: name }))
  const one = (field: 'group' | 'tag' | 'goal' | 'level' | 'templateId', label: string) => ({
    label: say(`rosterEdits.${label}`),
    value: form[field],
    onChange: (id: string | undefined) => change({ [field]: id } as Partial<FormState>), // as: ids of the choices beside it
  })
  return (
    <>
      <div className={styles.pair}>
        <OneOf {...one('group', 'group')} choices={named(groups)} />
        <OneOf {...one('tag', 'tag')} choices={named(tags)} />
        <OneOf
          {...one('goal', 'goal')}
          choices={GOALS.map((id) => ({ id, text: say(`programs.goal.${id}`) }))}
        />
        <OneOf
          {...one('level', 'level')}
          choices={LEVELS.map((id) => ({ id, text: say(`rosterEdits.levelOf.${id}`) }))}
        />
        <OneOf
          {...one('templateId', 'template')}
          choices={(templates ?? []).map(({ id, name }) => ({ id, text: name }))}
        />
        <TextField
          isCompact
          label={say('rosterEdits.flag')}
          placeholder={say('rosterEdits.flagHint')}
          value={form.flag}
          maxLength={300}
          onChange={(flag) => change({ flag })}
          onEnter={() => void edit.look()}
        />
      </div>
      <Checkbox isSelected={form.meetsFlag} onChange={(meetsFlag) => change({ meetsFlag })}>
        {say('rosterEdits.meetsFlag')}
      </Checkbox>
      <Checkbox
        isSelected={form.includesEnded}
        onChange={(includesEnded) => change({ includesEnded })}
      >
        {say('rosterEdits.includesEnded')}
      </Checkbox>
    </>
  )
}

type OneOfProps = {
  readonly label: string
  readonly value: string | undefined
  readonly choices: readonly Choice[]
  readonly onChange: (id: string | undefined) => void
}

function OneOf({ label, value, choices, onChange }: OneOfProps) {
  const { say } = useWords()
  return (
    <Select
      isCompact
      label={label}
      choices={[{ id: ANY, text: say('rosterEdits.any') }, ...choices]}
      value={value ?? ANY}
      onChange={(id) => onChange(id === ANY ? undefined : id)}
    />
  )
}

/** The groups and tags that clients have, in order. */
function useTagNames() {
  const clients = useQuery(api.clients.list, { shelf: 'active' }).value?.clients
  return useMemo(() => {
    const all = (clients ?? []).flatMap((client) => client.tags)
    const names = (kind: 'group' | 'tag') =>
      [...new Set(all.filter((tag) => tag.kind === kind).map(({ name }) => name))].sort()
    return { groups: names('group'), tags: names('tag') }
  }, [clients])
}
