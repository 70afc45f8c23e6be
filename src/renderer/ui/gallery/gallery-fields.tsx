import { useState } from 'react'
import { calendarDate } from '../../../shared/kernel/calendar-date'
import { ComboBox } from '../choices/combo-box'
import { RadioGroup } from '../choices/radio-group'
import { Select } from '../choices/select'
import { Switch } from '../choices/switch'
import { DateField } from '../fields/date-field'
import { InlineEdit } from '../fields/inline-edit'
import { SearchField } from '../fields/search-field'
import { TextArea } from '../fields/text-area'
import { TextField } from '../fields/text-field'
import { Card } from '../page/card'
import styles from './gallery.module.css'

const PAPERS = [
  { id: 'a4', text: 'A4' },
  { id: 'letter', text: 'Letter' },
] as const
const LIFTS = ['Barbell hip thrust', 'Hip thrust, paused', 'Hip thrust, banded', 'Front squat'].map(
  (text) => ({ id: text, text }),
)
const DATE_WORDS = { unreadable: 'Type 2026-11-24 or 24/11.', 'not-a-day': 'There is no such day.' }

/** Everything that is typed into or chosen from. */
export function GalleryFields() {
  const [mass, setMass] = useState('64,2')
  const [paper, setPaper] = useState<'a4' | 'letter'>('a4')
  const [date, setDate] = useState('2026-11-24')
  return (
    <Card title="Fields" note="32 high, strong border, error in words">
      <div className={styles.stack}>
        <div className={styles.pair}>
          <TextField label="Front squat 1RM" defaultValue="72" suffix="kg" isNumeric />
          <TextField label="Body mass" value={mass} onChange={setMass} suffix="kg" isNumeric />
          <TextField
            label="Body mass"
            defaultValue="6402"
            suffix="kg"
            isNumeric
            error="Too big. Meant 64.02?"
          />
          <Select label="Paper" choices={PAPERS} value={paper} onChange={setPaper} />
          <DateField
            label="Starts"
            value={date}
            onChange={setDate}
            locale="en-GB"
            today={calendarDate('2026-11-24')}
            words={DATE_WORDS}
          />
          <TextField label="Off" defaultValue="A4" isDisabled />
        </div>
        <GallerySearch />
        <TextArea label="Stop line" defaultValue="sharp pain, or any pain in the back or knees" />
        <GallerySwitches paper={paper} onPaper={setPaper} />
      </div>
    </Card>
  )
}

function GallerySearch() {
  const [search, setSearch] = useState('hip')
  const [lift, setLift] = useState('')
  const found = LIFTS.filter(({ text }) => text.toLowerCase().includes(lift.toLowerCase()))
  return (
    <div className={styles.pair}>
      <SearchField
        label="Search exercises"
        value={search}
        onChange={setSearch}
        count="19 of 164"
        words={{ clear: 'Empty the search' }}
      />
      <ComboBox
        label="Exercise"
        isLabelHidden
        placeholder="Type an exercise"
        text={lift}
        onText={setLift}
        suggestions={found}
        onChoose={setLift}
        words={{ nothingFound: 'Nothing fits', loading: 'Looking', open: 'Show all' }}
      />
    </div>
  )
}

type SwitchesProps = {
  readonly paper: 'a4' | 'letter'
  readonly onPaper: (paper: 'a4' | 'letter') => void
}

function GallerySwitches({ paper, onPaper }: SwitchesProps) {
  const [name, setName] = useState('Dana Cruz')
  const keep = (text: string) => {
    if (text.trim() === '') return 'A name is needed. Press Esc to keep the old one.'
    setName(text)
    return undefined
  }
  return (
    <div className={styles.pair}>
      <div>
        <Switch defaultSelected>Last time above the first box</Switch>
        <Switch>Punch margin, 5 mm</Switch>
        <div className="type-h2">
          <InlineEdit label="Name" value={name} onCommit={keep} />
        </div>
      </div>
      <RadioGroup label="Paper" choices={PAPERS} value={paper} onChange={onPaper} />
    </div>
  )
}
