type Refused = { readonly errors?: readonly { readonly message?: string }[] }

/** What came back; `undefined` when nothing did. */
export type JsonResult<Answer> =
  | { readonly isOk: true; readonly answer: Answer }
  | {
      readonly isOk: false
      readonly status: number
      readonly message: string
      readonly body: unknown
    }
  | undefined

/** Asks one of our endpoints: with a body it is a write. */
export const requestJson = async <Answer>(
  url: string,
  body?: object,
  signal?: AbortSignal,
): Promise<JsonResult<Answer>> => {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      ...(body ? { body: JSON.stringify(body), method: 'POST' } : {}),
      headers: { 'content-type': 'application/json' },
      ...(signal ? { signal } : {}),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { answer: answer as Answer, isOk: true }
    const { errors } = answer as Refused
    return {
      body: answer,
      isOk: false,
      message: errors?.[0]?.message ?? '',
      status: response.status,
    }
  } catch {
    return undefined
  }
}
