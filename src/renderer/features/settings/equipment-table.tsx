import { X } from 'lucide-react'
import type { EquipmentItem, EquipmentPlace } from '../../../shared/contract/equipment'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { IconButton } from '../../ui/actions/icon-button'
import { InlineEdit } from '../../ui/fields/inline-edit'
import { FIELDS_OF, printField, type ThingField, withField } from './equipment-fields'
import styles from './settings.module.css'

const COLUMNS = ['load', 'upTo', 'step', 'count', 'height'] as const

/** What stands at a place, each value edited where it stands; a dash where a value means nothing. */
export function EquipmentTable({ room }: { readonly room: EquipmentPlace }) {
  const { say } = useWords()
  if (room.items.length === 0) return null
  return (
    <table className={styles.table} aria-label={say('equipment.list', { name: room.name })}>
      <thead>
        <tr>
          <th scope="col">{say('equipment.column.what')}</th>
          {COLUMNS.map((field) => (
            <th key={field} scope="col" className={styles.number}>
              {say(`equipment.column.${field}`)}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{say('clients.column.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {room.items.map((item) => (
          <ItemRow key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  )
}

function ItemRow({ item }: { readonly item: EquipmentItem }) {
  const { say } = useWords()
  const change = useCommand(api.equipment.changeItem, { quiet: true })
  const remove = useCommand(api.equipment.removeItem)
  const { id, ...thing } = item
  const keepName = async (name: string) => {
    const answer = await change({ itemId: id, ...thing, name })
    return answer.ok ? undefined : answer.error.message
  }
  const kind = say(`equipment.kind.${item.kind}`)
  const name = item.name === '' ? kind : item.name
  return (
    <tr>
      <th scope="row">
        <span className={styles.what}>
          <span className={styles.kind}>{kind}</span>
          <InlineEdit
            label={say('equipment.fieldOf', { field: say('equipment.name'), name })}
            value={item.name}
            placeholder={say('equipment.none')}
            onCommit={keepName}
          />
        </span>
      </th>
      {COLUMNS.map((field) => (
        <td key={field} className={styles.number}>
          {FIELDS_OF[item.kind].includes(field) ? (
            <ValueEdit item={item} field={field} name={name} />
          ) : null}
        </td>
      ))}
      <td className={styles.number}>
        <IconButton
          icon={X}
          size="small"
          label={say('equipment.remove', { name })}
          onPress={() => void remove({ itemId: id })}
        />
      </td>
    </tr>
  )
}

type ValueEditProps = {
  readonly item: EquipmentItem
  readonly field: ThingField
  readonly name: string
}

function ValueEdit({ item, field, name }: ValueEditProps) {
  const { say, tell } = useWords()
  const unit = useQuery(api.settings.studio, {}).value?.unit ?? 'kg'
  const change = useCommand(api.equipment.changeItem, { quiet: true })
  const { id, ...thing } = item
  const keep = async (typed: string) => {
    const next = withField(thing, field, typed, unit)
    if (!next.ok) return tell(next.error)
    const answer = await change({ itemId: id, ...next.value })
    return answer.ok ? undefined : answer.error.message
  }
  const shownUnit = field === 'load' && item.load ? item.load.unit : undefined
  return (
    <span className={styles.value}>
      <InlineEdit
        label={say('equipment.fieldOf', { field: say(`equipment.column.${field}`), name })}
        value={printField(thing, field)}
        placeholder={say('equipment.none')}
        onCommit={keep}
      />
      {shownUnit === undefined ? null : <span className="quiet">{shownUnit}</span>}
    </span>
  )
}
