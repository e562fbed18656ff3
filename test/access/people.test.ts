import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { ROLES, type Role } from '../../src/domain/roles.js'
import { openStaffApis, type StaffApis } from '../support/staff-apis.js'
import { openNewsroom, PASSWORD, type Newsroom } from '../support/newsroom.js'

let newsroom: Newsroom
let apis: StaffApis

beforeAll(async () => {
  newsroom = await openNewsroom()
  newsroom.payload.logger.level = 'silent'
  apis = await openStaffApis(newsroom)
}, 60_000)
afterAll(() => newsroom.close())

type Row = { readonly id: string; readonly email: string; readonly role: string }

const everybody = async (): Promise<readonly Row[]> => {
  const { docs } = await newsroom.payload.db.find<Row>({
    collection: 'users',
    pagination: false,
    sort: 'email',
  })
  return docs
}

const ALL = '/users?where[id][exists]=true'
const BELOW_ADMIN = ROLES.filter((role) => role !== 'admin')

const logsIn = async (role: Role, password: string): Promise<boolean> =>
  (
    await apis.rest('/users/login', 'nobody', {
      body: { email: `${role}@news.example`, password },
      method: 'POST',
    })
  ).status === 200

const writtenBy = async (who: Role, data: object): Promise<readonly string[]> => {
  const { body, status } = await apis.rest(ALL, who, { body: data, method: 'PATCH' })
  expect(status).toBe(200)
  return (body as { docs: Row[] }).docs.map(({ id }) => id)
}

describe('the people of the newsroom', () => {
  it('cannot be changed without a log-in, and keep their passwords', async () => {
    const before = await everybody()
    const taken = { password: 'taken over by nobody', role: 'admin' }
    for (const path of [ALL, `${ALL}&overrideAccess=true`, `/users/${newsroom.people.admin.id}`])
      expect(await apis.rest(path, 'nobody', { body: taken, method: 'PATCH' })).toMatchObject({
        status: 403,
      })
    await expect(
      newsroom.payload.update({
        collection: 'users',
        data: taken,
        overrideAccess: false,
        where: {},
      }),
    ).rejects.toMatchObject({ status: 403 })
    expect(await everybody()).toEqual(before)
    expect(await logsIn('admin', taken.password)).toBe(false)
    expect(await logsIn('admin', PASSWORD)).toBe(true)
  })

  it.each(BELOW_ADMIN)(
    'can be changed by %s in their own row alone, also by a bulk write',
    async (role) => {
      const { id } = newsroom.people[role]
      expect(await writtenBy(role, { name: 'Renamed' })).toEqual([id])
      expect(await writtenBy(role, { password: `${role} has a new password` })).toEqual([id])
      expect(await logsIn('admin', PASSWORD)).toBe(true)
      expect(await logsIn(role, `${role} has a new password`)).toBe(true)
      await newsroom.payload.update({ collection: 'users', data: { password: PASSWORD }, id })
      apis = await openStaffApis(newsroom)
    },
  )

  it.each(BELOW_ADMIN)('cannot give themselves another role: %s', async (role) => {
    const { id } = newsroom.people[role]
    const asks = { body: { role: 'admin' }, method: 'PATCH' }
    await apis.rest(ALL, role, asks)
    await apis.rest(`/users/${id}`, role, asks)
    await apis.graphql(`mutation { updateUser(id: "${id}", data: { role: admin }) { id } }`, role)
    await newsroom.payload.update({
      collection: 'users',
      data: { role: 'admin' },
      id,
      overrideAccess: false,
      user: newsroom.people[role],
    })
    expect((await everybody()).find((row) => row.id === id)).toMatchObject({ role })
  })

  it.each(BELOW_ADMIN)('cannot change each other: %s', async (role) => {
    const { id } = newsroom.people.admin
    const before = await everybody()
    const { status } = await apis.rest(`/users/${id}`, role, {
      body: { email: 'mine@news.example' },
      method: 'PATCH',
    })
    expect(status).toBe(403)
    const graphql = `mutation { updateUser(id: "${id}", data: { name: "Mine" }) { id } }`
    expect((await apis.graphql(graphql, role)).status).toBe(403)
    expect((await apis.rest(`/users/${id}`, role, { method: 'DELETE' })).status).toBe(403)
    expect((await apis.rest(ALL, role, { method: 'DELETE' })).status).toBe(403)
    expect(await everybody()).toEqual(before)
  })

  it('cannot write the fields of the log-in', async () => {
    const { id } = newsroom.people.author
    const mine = async () => (await everybody()).find((row) => row.id === id)
    const before = await mine()
    const later = '2099-01-01T00:00:00.000Z'
    for (const data of [
      { hash: 'mine' },
      { salt: 'mine' },
      { resetPasswordExpiration: later, resetPasswordToken: 'mine' },
      { lockUntil: later, loginAttempts: 0 },
      { sessions: [{ createdAt: later, expiresAt: later, id: 'mine' }] },
      { apiKeyIndex: 'mine' },
    ]) {
      for (const path of [ALL, `/users/${id}`])
        await apis.rest(path, 'author', { body: data, method: 'PATCH' })
      const { updatedAt: _at, ...row } = (await mine()) as Row & { updatedAt: string }
      expect(before).toMatchObject(row)
    }
  })

  it('are not confused with users of another collection that have the same id', async () => {
    const user = { ...newsroom.people.admin, collection: 'customers' }
    const by = { collection: 'users', overrideAccess: false, user }
    await expect(newsroom.payload.find(by)).rejects.toMatchObject({ status: 403 })
    await expect(
      newsroom.payload.update({ ...by, data: { name: 'Mine' }, where: {} }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(
      newsroom.payload.create({ ...by, data: { email: 'x@news.example', password: PASSWORD } }),
    ).rejects.toMatchObject({ status: 403 })
  })

  it('keep their API keys to themselves', async () => {
    const { id } = newsroom.people.editor
    const apiKey = 'b6a9c5f0-0a2d-4a51-9a7e-58b0a3cbd9f1'
    await newsroom.payload.update({ collection: 'users', data: { apiKey, enableAPIKey: true }, id })
    for (const who of ROLES) {
      for (const path of ['/users?depth=0', `/users/${id}?select[apiKey]=true`, '/users/me']) {
        const { body } = await apis.rest(path, who)
        expect(JSON.stringify(body)).not.toMatch(/apiKey"|apiKeyIndex/)
      }
      for (const query of [
        'where[apiKeyIndex][exists]=true',
        'where[apiKey][like]=b',
        'sort=apiKeyIndex',
        'where[hash][exists]=true',
        'where[resetPasswordToken][exists]=true',
      ])
        expect({ query, status: (await apis.rest(`/users?${query}`, who)).status }).toEqual({
          query,
          status: 400,
        })
      const { body } = await apis.graphql('{ Users { docs { id apiKey } } }', who)
      expect(JSON.stringify(body ?? null)).not.toContain(apiKey)
    }
    expect(
      (await apis.rest(`/users/${id}/api-key/reveal`, 'admin', { method: 'POST' })).status,
    ).toBe(404)
  })

  it('are locked and unlocked by admins alone', async () => {
    const body = { email: 'author@news.example' }
    for (const who of ['nobody', ...BELOW_ADMIN] as const)
      expect((await apis.rest('/users/unlock', who, { body, method: 'POST' })).status).toBe(403)
    expect((await apis.rest('/users/unlock', 'admin', { body, method: 'POST' })).status).toBe(200)
  })

  it('get one first user, however many register at the same moment', async () => {
    await newsroom.payload.db.deleteMany({ collection: 'users', where: {} })
    const register = (name: string) =>
      apis.rest('/users/first-register', 'nobody', {
        body: { email: `${name}@news.example`, password: PASSWORD, role: 'admin' },
        method: 'POST',
      })
    const answers = await Promise.all(['anna', 'bert', 'carla', 'dora'].map(register))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    expect(await everybody()).toHaveLength(1)
    expect(await register('eva')).toMatchObject({ status: 403 })
  })
})
