import type { ParsedMail } from 'mailparser'

/** What every mail leads to: its web page, the archive, and how to leave. */
const LEAST = 4

const IN_HTML = /(?:href|src)="([^"]+)"/g
const IN_TEXT = /https?:\/\/[^\s<>"()]+/g

const unescaped = (url: string): string => url.replaceAll('&amp;', '&')

const headersOf = (mail: ParsedMail): string =>
  mail.headerLines
    .filter(({ key }) => key.startsWith('list-'))
    .map(({ line }) => line)
    .join('\n')

/** Every address of the app in a mail: HTML, text and `List-*` headers. */
export const ownLinks = (mail: ParsedMail, url: string): readonly string[] => {
  const html = typeof mail.html === 'string' ? mail.html : ''
  const found = [
    ...[...html.matchAll(IN_HTML)].map(([, link = '']) => unescaped(link)),
    ...((mail.text ?? '').match(IN_TEXT) ?? []),
    ...(headersOf(mail)
      .replace(/\r?\n\s+/g, '')
      .match(IN_TEXT) ?? []),
  ]
  return [...new Set(found)].filter((link) => link.startsWith(`${url}/`)).sort()
}

/** A sentence for each address of the app in the mail that does not answer. */
export const brokenLinks = async (mail: ParsedMail, url: string): Promise<readonly string[]> => {
  const links = ownLinks(mail, url)
  if (links.length < LEAST) return [`The mail has only these links to the app: ${links.join(', ')}`]
  const broken: string[] = []
  for (const link of links) {
    const { status } = await fetch(link)
    console.log(`${status} ${link}`)
    if (status >= 400) broken.push(`A mail leads to ${link}, which answers ${status}`)
  }
  return broken
}
