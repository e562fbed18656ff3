import type { Step } from './steps.js'

type Refused = { readonly errors?: readonly { readonly message?: string }[] }

const SILENT = 'The server did not answer. Look whether the issue has moved, then try again.'

/**
 * Asks the server to move an issue.
 *
 * @param url of the issue, in Payload's REST API
 * @returns why it was refused, or nothing
 */
export const takeStep = async (
  url: string,
  { deliver, stage }: Step,
): Promise<string | undefined> => {
  try {
    const response = await fetch(url, {
      body: JSON.stringify({ stage, ...(deliver ? { deliver } : {}) }),
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      method: 'PATCH',
    })
    if (response.ok) return undefined
    const { errors } = (await response.json()) as Refused
    return errors?.[0]?.message ?? SILENT
  } catch {
    return SILENT
  }
}
