import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { EquipmentPlace } from '../../../shared/contract/equipment'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { IconButton } from '../../ui/actions/icon-button'
import { Checkbox } from '../../ui/choices/checkbox'
import { InlineEdit } from '../../ui/fields/inline-edit'
import { TextField } from '../../ui/fields/text-field'
import { Card } from '../../ui/page/card'
import { AddThing } from './add-thing'
import { EquipmentTable } from './equipment-table'
import styles from './settings.module.css'

/** Places and what stands in them. */
export function EquipmentSection() {
  const { say } = useWords()
  const rooms = useQuery(api.equipment.places, {}).value?.places
  if (!rooms) return null
  return (
    <div className={styles.column}>
      {rooms.map((room) => (
        <PlaceCard key={room.id} room={room} />
      ))}
      <Card title={say('equipment.addPlace')} note={say('equipment.subtitle')}>
        {rooms.length > 0 ? null : <p className="quiet">{say('equipment.noPlaces')}</p>}
        <NewPlace />
      </Card>
    </div>
  )
}

function PlaceCard({ room }: { readonly room: EquipmentPlace }) {
  const { say } = useWords()
  const rename = useCommand(api.equipment.renamePlace, { quiet: true })
  const bin = useCommand(api.equipment.binPlace)
  const keep = async (name: string) => {
    const answer = await rename({ placeId: room.id, name })
    return answer.ok ? undefined : answer.error.message
  }
  return (
    <section className={styles.place} aria-label={say('equipment.list', { name: room.name })}>
      <div className={styles.placeHead}>
        <h2 className="type-h3">
          <InlineEdit label={say('equipment.placeName')} value={room.name} onCommit={keep} />
        </h2>
        <span className="type-caption quiet">
          {say('equipment.usedBy', { count: room.clients })}
        </span>
        <IconButton
          icon={Trash2}
          size="small"
          className={styles.atEnd}
          label={say('equipment.removePlace', { name: room.name })}
          onPress={() => void bin({ placeId: room.id })}
        />
      </div>
      <EquipmentTable room={room} />
      <AddThing placeId={room.id} />
    </section>
  )
}

function NewPlace() {
  const { say } = useWords()
  const unit = useQuery(api.settings.studio, {}).value?.unit ?? 'kg'
  const add = useCommand(api.equipment.addPlace, { quiet: true })
  const [name, setName] = useState('')
  const [isUsual, setUsual] = useState(true)
  const [error, setError] = useState<string>()
  const keep = async () => {
    const answer = await add({ name, usual: isUsual ? unit : null })
    if (answer.ok) setName('')
    setError(answer.ok ? undefined : answer.error.message)
  }
  return (
    <div className={styles.line}>
      <TextField
        isCompact
        isLabelHidden
        className={styles.grows ?? ''}
        label={say('equipment.placeName')}
        placeholder={say('equipment.addPlaceHint')}
        value={name}
        error={error}
        onChange={(text) => {
          setName(text)
          setError(undefined)
        }}
        onEnter={() => void keep()}
      />
      <Button onPress={() => void keep()}>{say('equipment.add')}</Button>
      <Checkbox isSelected={isUsual} onChange={setUsual}>
        {say('equipment.usual')}
      </Checkbox>
    </div>
  )
}
