/** What the endpoint answers, as far as the page shows it. */
export type CollectAnswerShown = {
  readonly isNew: boolean
  readonly message: string
  readonly entry: { readonly url: string } | null
  readonly issue: { readonly url: string } | null
}

type Refusal = { readonly errors?: readonly { readonly message?: string }[] }

export type CollectResult =
  { readonly answer: CollectAnswerShown } | { readonly refusal: string | undefined }

/** @returns the answer, or a refusal in words; without words when nobody answered */
export const postCollect = async (
  collectUrl: string,
  wish: Readonly<Record<string, string>>,
): Promise<CollectResult> => {
  try {
    const response = await fetch(collectUrl, {
      method: 'POST',
      body: JSON.stringify(wish),
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
    })
    const body = (await response.json()) as CollectAnswerShown & Refusal
    return response.ok ? { answer: body } : { refusal: body.errors?.[0]?.message }
  } catch {
    return { refusal: undefined }
  }
}
