import { useCallback, useState } from 'react'
import type { ImportChoice, ImportPreview, ImportReceipt } from '../../../shared/contract/imports'
import { UPLOAD_CAPS } from '../../../shared/contract/kit/wire'
import { api, transport } from '../../api/api'
import { useTask } from '../../api/use-task'
import { useWords } from '../../formatting/use-words'
import type { NameChoice } from './name-choice'

/** The file that was chosen, handed in to the core. */
export type ChosenFile = { readonly name: string; readonly uploadId: string }

/** What the coach answered where the file does not say. */
export type ImportAnswers = {
  readonly unit: 'kg' | 'lb' | null
  readonly dayOrder: 'day-first' | 'month-first' | null
}

/** Everything the import screen holds; changing an earlier answer drops the later ones. */
export type ImportState = {
  readonly clientId: string | null
  readonly file: ChosenFile | null
  readonly answers: ImportAnswers
  readonly preview: ImportPreview | null
  readonly choices: ReadonlyMap<string, NameChoice>
  readonly receipt: ImportReceipt | null
  readonly refusal: string | null
}

const UNANSWERED: ImportAnswers = { unit: null, dayOrder: null }

/** The import from choosing a file to its receipt. */
export function useImport(startWith: string | null) {
  const { say } = useWords()
  const [state, setState] = useState<ImportState>(() => emptyState(startWith))
  const previewing = useTask(api.imports.preview)
  const applying = useTask(api.imports.apply)

  const look = useCallback(
    async (clientId: string | null, file: ChosenFile | null, answers: ImportAnswers) => {
      if (clientId === null || file === null) return
      const asked = { uploadId: file.uploadId, clientId, ...answers }
      const answer = await previewing.run(asked)
      setState((old) =>
        answer.ok
          ? { ...old, preview: answer.value, refusal: null }
          : { ...old, preview: null, refusal: answer.error.message },
      )
    },
    [previewing.run],
  )

  const chooseClient = (clientId: string | null) => {
    setState((old) => ({ ...old, clientId, preview: null, receipt: null, choices: new Map() }))
    void look(clientId, state.file, state.answers)
  }

  const chooseFile = async (picked: File) => {
    const fresh = { ...emptyState(state.clientId) }
    setState(fresh)
    const handed = await handIn(picked, say)
    if (!handed.ok) return setState({ ...fresh, refusal: handed.sentence })
    setState({ ...fresh, file: handed.file })
    await look(state.clientId, handed.file, UNANSWERED)
  }

  const answer = (part: Partial<ImportAnswers>) => {
    const answers = { ...state.answers, ...part }
    setState((old) => ({ ...old, answers }))
    void look(state.clientId, state.file, answers)
  }

  const choose = (name: string, as: NameChoice) =>
    setState((old) => ({ ...old, choices: new Map(old.choices).set(name, as) }))

  const apply = async () => {
    const { clientId, file, answers, preview, choices } = state
    if (clientId === null || !file || !preview) return
    const given = { uploadId: file.uploadId, clientId, ...answers }
    const done = await applying.run({ ...given, choices: allChoices(preview, choices) })
    setState((old) =>
      done.ok
        ? { ...old, receipt: done.value, refusal: null }
        : { ...old, refusal: done.error.message },
    )
  }

  const reset = () => setState(emptyState(state.clientId))
  return { state, previewing, applying, chooseClient, chooseFile, answer, choose, apply, reset }
}

export type Importing = ReturnType<typeof useImport>

function emptyState(clientId: string | null): ImportState {
  return {
    clientId,
    file: null,
    answers: UNANSWERED,
    preview: null,
    choices: new Map(),
    receipt: null,
    refusal: null,
  }
}

const MB = 1024 * 1024

type HandedIn =
  | { readonly ok: true; readonly file: ChosenFile }
  | { readonly ok: false; readonly sentence: string }

async function handIn(picked: File, say: ReturnType<typeof useWords>['say']): Promise<HandedIn> {
  if (picked.size > UPLOAD_CAPS.bytes) {
    const sizes = { size: Math.ceil(picked.size / MB), most: UPLOAD_CAPS.bytes / MB }
    return { ok: false, sentence: say('imports.screen.tooLarge', sizes) }
  }
  try {
    const bytes = new Uint8Array(await picked.arrayBuffer())
    const uploadId = await transport.upload(bytes)
    return { ok: true, file: { name: picked.name, uploadId } }
  } catch {
    // The file went away or the core does not answer: nothing was handed in either way.
    return { ok: false, sentence: say('imports.screen.notRead') }
  }
}

/** The word for every name: what was chosen, else what was proposed, else a new exercise. */
function allChoices(
  preview: ImportPreview,
  choices: ReadonlyMap<string, NameChoice>,
): ImportChoice[] {
  return preview.names.map((match) => ({
    name: match.name,
    as: choices.get(match.name) ?? proposed(match.exerciseId),
  }))
}

/** What stands for a name before the coach says otherwise. */
export function proposed(exerciseId: string | null): NameChoice {
  return exerciseId === null ? { kind: 'new' } : { kind: 'exercise', exerciseId }
}
