import type { EquipmentItem } from '../../../shared/contract/equipment'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { useWords } from '../../formatting/use-words'
import { Select } from '../../ui/choices/select'
import styles from './settings.module.css'

const KINDS = [
  'bar',
  'plate',
  'dumbbells',
  'kettlebell',
  'bench',
  'pad',
  'band',
  'machine',
  'other',
] as const

const EMPTY = { name: '', load: null, topMilli: null, stepMilli: null, count: 1, heightMm: null }

/** Adds a row of the chosen kind; its values are typed in the row. */
export function AddThing({ placeId }: { readonly placeId: string }) {
  const { say } = useWords()
  const add = useCommand(api.equipment.addItem)
  const choose = (kind: EquipmentItem['kind']) => void add({ placeId, kind, ...EMPTY })
  return (
    <Select
      isCompact
      isLabelHidden
      className={styles.addThing ?? ''}
      label={say('equipment.addKind')}
      placeholder={say('equipment.addKind')}
      choices={KINDS.map((id) => ({ id, text: say(`equipment.kind.${id}`) }))}
      value={null}
      onChange={choose}
    />
  )
}
