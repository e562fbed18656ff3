import type { IssueStatusStep } from '../../../../issues/queries/issue-status-type.js'

type Refused = { readonly errors?: readonly { readonly message?: string }[] }

/** What a person adds to a step in its dialog. */
export type StepInput = {
  readonly reviewNote?: string
  readonly deliver?: 'mail' | 'web'
  readonly publishAt?: string
  readonly zone?: string
}

/** How a step ended: taken, refused in the server's words, or without any answer. */
export type StepResult = { readonly isTaken: boolean; readonly refusal?: string }

/**
 * Asks the server to move an issue, as any client does.
 *
 * @param url of the issue, in Payload's REST API
 */
export const takeStep = async (
  url: string,
  { correction, stage }: IssueStatusStep,
  words: StepInput,
): Promise<StepResult> => {
  const asked = { ...(stage ? { stage } : {}), ...(correction === undefined ? {} : { correction }) }
  try {
    const response = await fetch(url, {
      body: JSON.stringify({ ...asked, ...words }),
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      method: 'PATCH',
    })
    if (response.ok) return { isTaken: true }
    const { errors } = (await response.json()) as Refused
    const refusal = errors?.[0]?.message
    return refusal ? { isTaken: false, refusal } : { isTaken: false }
  } catch {
    return { isTaken: false }
  }
}
