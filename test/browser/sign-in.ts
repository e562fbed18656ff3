import type { Demo } from './start-demo.js'

type Person = Demo['users'][number]

type Issue = {
  readonly id: string
  readonly title: string
  readonly subject: string
  readonly stage: string
}

/** Payload's REST as one person, for the steps before those in the browser. */
export const signIn = async (api: string, { email, password }: Person) => {
  const { token } = await request<{ token: string }>(`${api}/users/login`, {
    method: 'POST',
    body: { email, password },
  })
  const as = { authorization: `JWT ${token}` }
  return {
    findIssue: async (): Promise<Issue> => {
      const { docs } = await request<{ docs: Issue[] }>(`${api}/issues?sort=number&limit=1`, {
        headers: as,
      })
      if (!docs[0]) throw new Error('The demo has no issue.')
      return docs[0]
    },
    duplicateIssue: async (id: string): Promise<Issue> =>
      (
        await request<{ doc: Issue }>(`${api}/issues/${id}/duplicate`, {
          method: 'POST',
          headers: as,
          body: {},
        })
      ).doc,
    changeIssue: (id: string, body: Partial<Issue>) =>
      request(`${api}/issues/${id}?draft=true`, { method: 'PATCH', headers: as, body }),
  }
}

type RequestArgs = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

const request = async <Answer>(url: string, asking: RequestArgs): Promise<Answer> => {
  const response = await fetch(url, {
    method: asking.method ?? 'GET',
    headers: { 'content-type': 'application/json', ...asking.headers },
    ...(asking.body === undefined ? {} : { body: JSON.stringify(asking.body) }),
  })
  const text = await response.text()
  if (!response.ok) {
    throw new Error(`${asking.method ?? 'GET'} ${url}: ${response.status} ${text.slice(0, 500)}`)
  }
  return JSON.parse(text) as Answer
}
