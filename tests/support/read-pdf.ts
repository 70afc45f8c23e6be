import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A node of the tag tree as pdf.js reports it: roles with children, content ids at the leaves. */
export type Tag = {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  /** What a picture shows, in words. */
  readonly alt?: string
  readonly children?: readonly Tag[]
}

/** A PDF read back by a reader that is not ours. */
export type ReadPdf = {
  readonly pages: readonly ReadPage[]
  readonly title: string
  readonly language: string | null
}

export type ReadPage = {
  readonly text: string
  readonly width: number
  readonly height: number
  readonly tags: Tag
  /** The text of a tag by its content id. */
  readonly texts: ReadonlyMap<string, string>
}

/** Reads text, tags and title of a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { info } = await pdf.getMetadata()
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const { width, height } = page.getViewport({ scale: 1 })
    const tags = (await page.getStructTree()) as Tag // as: a looser type for the same tree
    pages.push({ ...textsOf(items as readonly Item[]), width, height, tags }) // as: the union is told apart by its fields
  }
  const { Title, Language } = info as { Title: string; Language: string | null } // as: pdf.js types info as an object
  await pdf.loadingTask.destroy()
  return { pages, title: Title, language: Language }
}

type Item = {
  readonly str?: string
  readonly hasEOL?: boolean
  readonly type?: string
  readonly id?: string
}

function textsOf(items: readonly Item[]): Pick<ReadPage, 'text' | 'texts'> {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  let text = ''
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop()
    else if (item.type) open.push(item.id)
    const said = `${item.str ?? ''}${item.hasEOL ? ' ' : ''}`
    const id = open.at(-1)
    if (id) texts.set(id, (texts.get(id) ?? '') + said)
    text += said
  }
  return { text: text.replace(/\s+/g, ' '), texts }
}

/** All tags of a tree with a role, in reading order. */
export function tagsOf(tag: Tag, role: string): readonly Tag[] {
  const below = (tag.children ?? []).flatMap((child) => tagsOf(child, role))
  return tag.role === role ? [tag, ...below] : below
}

/** What a tag and all in it says. */
export function textOf(tag: Tag, page: ReadPage): string {
  const own = tag.id ? (page.texts.get(tag.id) ?? '') : ''
  const below = (tag.children ?? []).map((child) => textOf(child, page))
  return [own, ...below].join(' ').replace(/\s+/g, ' ').trim()
}

/** Whether a command of the machine can be started. */
export function hasCommand(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined
}

/** Runs a command on the bytes of a PDF and returns what it prints; throws when it is not content. */
export function runOnPdf(bytes: Uint8Array, run: (file: string) => readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'read-pdf-'))
  const file = join(folder, 'sheet.pdf')
  try {
    writeFileSync(file, bytes)
    const [command, ...args] = run(file)
    if (!command) throw new Error('no command')
    return execFileSync(command, args, { stdio: 'pipe', maxBuffer: 64_000_000 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
