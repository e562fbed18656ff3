/** The links inside a message that differ from reader to reader. */
export type PersonalLinks = {
  /** Absolute https URLs. */
  readonly unsubscribe: string
  readonly preferences: string
}

/**
 * Stand in for personal links until the message is written. They have the form that `new URL(…).href` gives, contain no
 * characters that HTML escapes, and use a host that can never be registered (RFC 2606).
 */
export const PLACEHOLDER_LINKS: PersonalLinks = {
  unsubscribe: 'https://reader.invalid/roundup/unsubscribe',
  preferences: 'https://reader.invalid/roundup/preferences',
}

const PLACEHOLDER = /https:\/\/reader\.invalid\/roundup\/(unsubscribe|preferences)/g

export const hasPlaceholder = (text: string): boolean =>
  text.includes('https://reader.invalid/roundup/')

const escapeHtml = (url: string): string =>
  url.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

export const fillText = (text: string, links: PersonalLinks): string =>
  text.replace(PLACEHOLDER, (_, name: keyof PersonalLinks) => links[name])

export const fillHtml = (html: string, links: PersonalLinks): string =>
  html.replace(PLACEHOLDER, (_, name: keyof PersonalLinks) => escapeHtml(links[name]))
