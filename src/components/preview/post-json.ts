/** Why something was refused, in a sentence; empty where nobody answered. */
type Refused = { readonly said: string }

type Errors = { readonly errors?: readonly { readonly message?: string }[] }

/** Posts to an endpoint of the desk. A refusal is an answer as well. */
export const postJson = async <Answer extends object>(
  address: string,
  body: object,
  stop?: AbortController,
): Promise<Answer | Refused> => {
  try {
    const response = await fetch(address, {
      body: JSON.stringify(body),
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      method: 'POST',
      ...(stop ? { signal: stop.signal } : {}),
    })
    const answer = (await response.json()) as Answer & Errors
    return response.ok ? answer : { said: answer.errors?.[0]?.message ?? '' }
  } catch {
    return { said: '' }
  }
}
