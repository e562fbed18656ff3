type ErrorBody = { readonly errors?: readonly { readonly message?: string }[] }

/** A refusal, or no response at all: then `status`, `message` and `body` are missing. */
export type JsonFailure = {
  readonly isOk: false
  readonly status?: number
  /** The server's sentence, in the language of whoever asks. */
  readonly message?: string
  readonly body?: unknown
}

export type JsonResult<Answer> = { readonly isOk: true; readonly answer: Answer } | JsonFailure

type RequestOptions = {
  readonly body?: object
  /** @default `POST` with a body, else `GET` */
  readonly method?: 'PATCH'
  readonly signal?: AbortSignal
}

/** The one way in which a screen calls the server. Never rejects. */
export const requestJson = async <Answer>(
  url: string,
  { body, method, signal }: RequestOptions = {},
): Promise<JsonResult<Answer>> => {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body), method: method ?? 'POST' } : {}),
      ...(signal ? { signal } : {}),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { answer: answer as Answer, isOk: true }
    const message = (answer as ErrorBody).errors?.[0]?.message
    return {
      body: answer,
      isOk: false,
      status: response.status,
      ...(message ? { message } : {}),
    }
  } catch {
    return { isOk: false }
  }
}
