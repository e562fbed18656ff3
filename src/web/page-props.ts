import type { HostPayloadConfig } from './web-context.js'

/**
 * What Next.js passes to a page. The folders in square brackets are called `[publication]` and `[issue]`; where the
 * address of a page does not name its publication, the host adds it: `params: Promise.resolve({ publication: 'weekly' })`.
 */
export type WebPageProps = {
  /** The parts of the address in square brackets. */
  readonly params: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
  /** What is after the question mark. */
  readonly searchParams?: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

/** What a page takes: what Next.js passes to it, and the app's Payload config. */
export type WebPageArgs = WebPageProps & {
  /** The app's Payload config, as `@payload-config` exports it. */
  readonly config: HostPayloadConfig
}

/** Decodes a part of an address; empty when it cannot be decoded, which no slug is. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/** The parts of a page's address. */
export const addressOf = async ({ params, searchParams }: WebPageProps) => {
  const { issue, publication } = await params
  const { after } = (await searchParams) ?? {}
  const text = (part: unknown): string => (typeof part === 'string' ? decoded(part) : '')
  return {
    after: typeof after === 'string' ? after : undefined,
    issue: text(issue),
    publication: text(publication),
  }
}
