import { roundup } from 'payload-roundup'

type Page = { readonly addresses: readonly string[]; readonly next?: string }

/** Reads the paying members from another system, page by page: a list of any length takes no memory. */
async function* payingMembers(): AsyncGenerator<string> {
  let url: string | undefined = 'https://shop.example/members'
  while (url !== undefined) {
    const response: Response = await fetch(url)
    if (!response.ok) throw new Error(`The shop answered ${String(response.status)}.`)
    const page = (await response.json()) as Page
    yield* page.addresses
    url = page.next
  }
}

export const newsletter = roundup({
  audience: () => payingMembers(),
})
