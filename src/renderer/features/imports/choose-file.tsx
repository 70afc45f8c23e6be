import { FileSpreadsheet } from 'lucide-react'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { Icon } from '../../ui/icon'
import styles from './choose-file.module.css'

type ChooseFileProps = {
  readonly fileName: string | null
  readonly onFile: (file: File) => void
}

/** Where the file comes in: a button for the system's dialog, and the whole box takes a drop. */
export function ChooseFile({ fileName, onFile }: ChooseFileProps) {
  const { say } = useWords()
  return (
    <DropZone
      aria-label={say('imports.screen.dropZone')}
      className={styles.zone ?? ''}
      onDrop={async ({ items }) => {
        const item = items.find((one) => one.kind === 'file')
        if (item?.kind === 'file') onFile(await item.getFile())
      }}
    >
      <Icon shape={FileSpreadsheet} size={20} className={styles.icon} />
      <div className={styles.words}>
        {fileName === null ? null : <strong className={styles.name}>{fileName}</strong>}
        <div className={styles.line}>
          <FileTrigger
            acceptedFileTypes={['.csv', 'text/csv', '.txt']}
            onSelect={(files) => {
              const [file] = files ?? []
              if (file) onFile(file)
            }}
          >
            <Button kind={fileName === null ? 'primary' : 'plain'} autoFocus={fileName === null}>
              {say(fileName === null ? 'imports.screen.choose' : 'imports.screen.otherFile')}
            </Button>
          </FileTrigger>
          <span className="quiet">{say('imports.screen.drop')}</span>
        </div>
        {fileName === null ? <p className={styles.hint}>{say('imports.screen.dropHint')}</p> : null}
      </div>
    </DropZone>
  )
}
