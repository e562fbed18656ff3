export type Document = { readonly id: number | string } & Readonly<Record<string, unknown>>

export type Person = { readonly email: string; readonly password: string }

type Call = { readonly method?: string; readonly body?: object }

/** Payload's REST, as nobody until somebody logs in. */
export const openRestClient = (url: string) => {
  let headers: Record<string, string> = {}

  /** @throws with the answer when it is not of status 2xx */
  const call = async <Answer>(path: string, { body, method }: Call = {}): Promise<Answer> => {
    const isForm = body instanceof FormData
    const response = await fetch(`${url}/api${path}`, {
      method: method ?? (body ? 'POST' : 'GET'),
      headers: isForm || !body ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 1000)}`)
    return JSON.parse(text) as Answer
  }

  const authorize = ({ token }: { readonly token: string }): void => {
    headers = { authorization: `JWT ${token}` }
  }

  return {
    registerFirst: async (collection: string, person: Person & object): Promise<void> =>
      authorize(await call(`/${collection}/first-register`, { body: person })),
    logIn: async (collection: string, person: Person): Promise<void> =>
      authorize(await call(`/${collection}/login`, { body: person })),
    create: async (path: string, body: object): Promise<Document> =>
      (await call<{ doc: Document }>(`/${path}`, { body })).doc,
    change: (path: string, body: object): Promise<unknown> =>
      call(`/${path}`, { method: 'PATCH', body }),
    find: async (path: string): Promise<readonly Document[]> =>
      (await call<{ docs: Document[] }>(`/${path}`)).docs,
  }
}

export type RestClient = ReturnType<typeof openRestClient>
