import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startHeartbeat } from '../../src/storage/worker-heartbeat.js'
import { newId } from '../../src/storage/write/new-id.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

const noon = new Date('2026-11-22T12:00:00.000Z')
const minutesLater = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000)

describe('a worker', () => {
  let newsroom: Newsroom

  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  afterAll(async () => {
    await newsroom.close()
  })

  const start = (host: string, now = noon) =>
    startHeartbeat({
      clock: () => now,
      payload: newsroom.payload,
      slugs: newsroom.options.slugs,
      worker: { id: newId(), host, pid: 1 },
    })
  const heard = async (): Promise<unknown[]> =>
    (await newsroom.payload.find({ collection: 'roundup-workers', depth: 0 })).docs

  it('has a heartbeat while it works, and none after it stops', async () => {
    const heart = await start('press')
    expect(await heard()).toMatchObject([{ host: 'press', heartbeatAt: noon.toISOString() }])
    await heart.stop()
    expect(await heard()).toEqual([])
  })

  it('is removed when it was silent for minutes, and registered again when it wakes up', async () => {
    const slept = await start('press')
    const next = await start('press', minutesLater(3))
    expect(await heard()).toHaveLength(1)
    await slept.beat()
    expect(await heard()).toHaveLength(2)
    await slept.stop()
    await next.stop()
  })

  it('on a second machine is refused with a sentence where the database is SQLite', async () => {
    const heart = await start('press')
    const second = start('attic', minutesLater(1))
    if (newsroom.payload.db.name === 'sqlite') {
      await expect(second).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        message: expect.stringContaining('A worker on press sends from this SQLite database'),
      })
    } else {
      await (await second).stop()
    }
    await heart.stop()
  })
})
