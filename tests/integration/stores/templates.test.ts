import { join } from 'node:path'
import { expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '../../../src/main/database/open'
import { templateReads, templateWrites } from '../../../src/main/stores/templates'
import { expectValue } from '../../support/studio'
import { openTemplateStudio } from '../../support/template-studio'

test('own templates and their copies are read back; people in the archive are not asked about', async () => {
  const it = await openTemplateStudio(['Dana Cruz', 'Ewa Nowak'])
  const [, ewa = ''] = it.clientIds
  expectValue(await it.studio.api.clients.archive({ clientId: ewa }))
  await it.studio.close()
  const db = openDatabase(join(it.studio.dataDir, 'studio.rackside'))
  const reads = templateReads(db)
  expect(reads.own().map(({ id, name }) => [id, name])).toEqual([
    [it.templateId, 'Hip thrust, mine'],
  ])
  expect(reads.byId(it.programIds[0] ?? '')).toBeNull()
  expect(reads.uses().get(it.templateId)).toBe(2)
  const [copy] = reads.copies(it.templateId)
  expect(reads.copies(it.templateId)).toHaveLength(1)
  expect(copy).toEqual(reads.copy(it.programIds[0] ?? ''))
  const body = reads.revision(copy?.revisionId ?? '') ?? ''
  expect(reads.revisionIdOf(it.templateId, body)).toBe(copy?.revisionId)
  expect(reads.revisionIdOf('another', body)).not.toBe(copy?.revisionId)
  const origins = reads.origins(copy?.programId ?? '')
  const { rows } = JSON.parse(body).days[0]
  expect([...origins.values()]).toContain(rows[0].id)
  expect(reads.origins(it.templateId).size).toBe(0)
  closeDatabase(db)
  await it.studio.remove()
})

test('a revision is written inside of an act only', async () => {
  const it = await openTemplateStudio(['Dana Cruz'])
  await it.studio.close()
  const db = openDatabase(join(it.studio.dataDir, 'studio.rackside'))
  const writes = templateWrites(db)
  expect(() => writes.addRevision({ id: 'r', template_id: 't', body: '{}' })).toThrow(
    'outside a command',
  )
  closeDatabase(db)
  await it.studio.remove()
})
