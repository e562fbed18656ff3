import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import { withReadableRequests } from '../../src/app/read-request.js'
import { ROLES, type Role } from '../../src/domain/roles.js'
import { optionsOf } from '../../src/options/plugin-options.js'
import type { ResolvedOptions } from '../../src/options/resolve-options.js'
import { freshDatabase } from '../support/databases/fresh-database.js'
import { editorActions } from '../support/editor-actions.js'
import { PASSWORD, type Newsroom, type Person } from '../support/newsroom.js'
import type { InputResponse, InputRequest } from './input-request.js'

type GraphqlPost = (config: SanitizedConfig) => (request: Request) => Promise<Response>

export type InputHarness = {
  readonly options: ResolvedOptions
  readonly payload: Payload
  readonly publicationSlug: string
  readonly http: (http: InputRequest) => Promise<InputResponse>
  /**
   * Restores people and sample data that inputs have removed.
   *
   * @returns collections with a row that was written and cannot be read
   */
  readonly restore: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

const ORIGIN = 'https://news.example'
const PUBLICATION = 'weekly-inputs'
const POOL = 10

/** The handler of the app's GraphQL route, imported from its file because the package's index needs Next. */
const graphqlPost = async (): Promise<GraphqlPost> => {
  const file = '../../node_modules/@payloadcms/next/dist/routes/graphql/handler.js'
  const { POST } = (await import(new URL(file, import.meta.url).href)) as { POST: GraphqlPost }
  return POST
}

const createPerson = async (payload: Payload, role: Role): Promise<Person> => {
  const email = `${role}@news.example`
  await payload.delete({ collection: 'users', where: { email: { equals: email } } })
  const data = { email, name: role, password: PASSWORD, role }
  const person = await payload.create({ collection: 'users', data, overrideAccess: true })
  return { ...person, collection: 'users' } as Person
}

/** People of each role with their log-ins. */
const staffOf = async (payload: Payload) => {
  const people: Partial<Record<Role, Person>> = {}
  const tokens = new Map<string, string>()
  const isWell = async (role: Role): Promise<boolean> => {
    const headers = new Headers({ authorization: `JWT ${tokens.get(role) ?? ''}` })
    const { user } = await payload.auth({ headers })
    return user?.['role'] === role
  }
  const mend = async (): Promise<void> => {
    for (const role of ROLES) {
      if (people[role] && (await isWell(role))) continue
      people[role] = await createPerson(payload, role)
      const data = { email: people[role].email, password: PASSWORD }
      tokens.set(role, (await payload.login({ collection: 'users', data })).token ?? '')
    }
  }
  await mend()
  return { mend, people: people as Record<Role, Person>, tokenOf: (who: string) => tokens.get(who) }
}

/** Creates documents in each collection that people write. */
const createSampleData = async (newsroom: Newsroom): Promise<void> => {
  const { payload } = newsroom
  const actions = editorActions(newsroom)
  const stamp = `${Math.random()}`.slice(2)
  const isThere = await payload.count({
    collection: 'publications',
    where: { slug: { equals: PUBLICATION } },
  })
  const slug = isThere.totalDocs > 0 ? `${PUBLICATION}-${stamp}` : PUBLICATION
  const publication = await actions.publication({ slug })
  for (let count = 0; count < 3; count += 1) await actions.entry(publication, `Pencil ${count}`)
  const published = await actions.issue({ publication })
  await actions.approve(published.issueId)
  await actions.move(published.issueId, 'published', newsroom.people.publisher, { deliver: 'mail' })
  await actions.issue({ publication })
  const subscriber = await payload.create({
    collection: 'subscribers',
    data: { address: `reader${stamp}@example.org`, name: 'Reader' },
  })
  await payload.create({
    collection: 'subscriptions',
    data: { publication, state: 'active', subscriber: subscriber.id },
  })
  const data = { email: `spare${stamp}@news.example`, password: PASSWORD, role: 'author' }
  await payload.create({ collection: 'users', data })
}

const SAMPLE_COLLECTIONS = [
  'issues',
  'entries',
  'sections',
  'subscribers',
  'subscriptions',
  'publications',
]

const isEmptied = async (payload: Payload): Promise<boolean> => {
  for (const collection of SAMPLE_COLLECTIONS) {
    if ((await payload.db.count({ collection })).totalDocs < 2) return true
  }
  return false
}

/** Ids by collection, newest first, refreshed from time to time. */
const idPool = (payload: Payload) => {
  const pool = new Map<string, readonly string[]>()
  const fillOne = async (collection: string): Promise<void> => {
    const { docs } = await payload.db.find<{ id: string }>({ collection, limit: POOL })
    pool.set(
      collection,
      docs.map(({ id }) => id),
    )
    if (!payload.collections[collection]?.config.versions) return
    const versions = await payload.db.findVersions<{ id: string }>({ collection, limit: POOL })
    pool.set(
      `${collection}/versions`,
      versions.docs.map(({ id }) => id),
    )
  }
  /** Returns collections that cannot be read any longer. */
  const fill = async (): Promise<readonly string[]> => {
    const unreadable: string[] = []
    for (const collection of Object.keys(payload.collections)) {
      try {
        await fillOne(collection)
      } catch (error) {
        unreadable.push(`${collection}: ${(error as Error).message}`)
        pool.set(collection, [])
      }
    }
    return unreadable
  }
  const named = (text: string): string =>
    text.replace(/@([a-z-]+(?:\/versions)?):(\d+)/g, (_, slug: string, n: string) => {
      const ids = pool.get(slug) ?? []
      return ids[Number(n) % Math.max(1, ids.length)] ?? 'nobody'
    })
  return { fill, named }
}

/** Keeps the last error of `payload.logger`: the cause of an answer that hides it. */
const lastError = (payload: Payload) => {
  let last = ''
  payload.logger.level = 'silent'
  Object.assign(payload.logger, {
    error: (...told: unknown[]) => {
      const [first] = told as { readonly err?: Error; readonly stack?: string }[]
      last = first?.err?.stack ?? first?.stack ?? JSON.stringify(first)
    },
  })
  return { take: () => last, forget: () => (last = '') }
}

const NOT_IMPLEMENTED = 501

/** Payload answers 501 for collections without endpoints, which is right. */
const isInternal = (status: number, body: string): boolean =>
  (status >= 500 && status !== NOT_IMPLEMENTED) || /"statusCode":5\d\d/.test(body)

type ErrorBody = { readonly errors?: readonly { readonly message?: string }[] }

const firstErrorMessage = (body: string): string => {
  try {
    return (JSON.parse(body) as ErrorBody).errors?.[0]?.message ?? body.slice(0, 200)
  } catch {
    return body.slice(0, 200)
  }
}

/** Opens the demo app in this process on a database of its own, with the handlers of its routes. */
export const openInputHarness = async (): Promise<InputHarness> => {
  const database = await freshDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'roundup-inputs-'))
  Object.assign(process.env, {
    DATABASE_URI: database.uri,
    PAYLOAD_SECRET: 'test-secret',
    PUBLIC_URL: ORIGIN,
  })
  const { default: written } = await import('../../payload.config.js')
  const config = await written
  const payload = await getPayload({ config })
  const options = optionsOf(payload)
  const staff = await staffOf(payload)
  const pool = idPool(payload)
  const error = lastError(payload)
  const graphql = withReadableRequests((await graphqlPost())(config))
  const rest = withReadableRequests((request) => handleEndpoints({ config, request }))
  const newsroom: Newsroom = {
    close: () => payload.destroy(),
    databaseUri: database.uri,
    options,
    payload,
    people: staff.people,
  }

  const mend = async (): Promise<readonly string[]> => {
    const unreadable = await pool.fill()
    await staff.mend()
    if (await isEmptied(payload)) {
      await createSampleData(newsroom)
      await pool.fill()
    }
    return unreadable
  }
  await mend()

  const http = async ({
    body,
    headers = {},
    method,
    path,
    who,
  }: InputRequest): Promise<InputResponse> => {
    const token = staff.tokenOf(who)
    const request = new Request(`${ORIGIN}/api${pool.named(path)}`, {
      ...(body === undefined ? {} : { body: pool.named(body) }),
      headers: { ...headers, ...(token ? { authorization: `JWT ${token}` } : {}) },
      method,
    })
    error.forget()
    try {
      const isGraphql = method === 'POST' && path === '/graphql'
      const response = await (isGraphql ? graphql : rest)(request)
      const text = await response.text()
      if (isInternal(response.status, text)) return { status: 500, message: error.take() || text }
      return { status: response.status, message: firstErrorMessage(text) }
    } catch (thrown) {
      return { status: 500, message: `thrown: ${(thrown as Error).stack ?? String(thrown)}` }
    }
  }

  // Loads dictionaries and MJML, so that they do not count as a late answer.
  for (const what of ['findings', 'preview']) {
    await http({ method: 'GET', path: `/roundup/issues/@issues:0/${what}`, who: 'admin' })
  }

  return {
    close: async () => {
      await payload.destroy()
      await database.drop()
      await rm(folder, { force: true, recursive: true })
    },
    http,
    restore: mend,
    options,
    payload,
    publicationSlug: PUBLICATION,
  }
}
