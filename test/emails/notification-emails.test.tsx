import { describe, expect, it } from '@jest/globals'

import { ConfirmEmail } from '../../emails/subscription/confirm-email.js'
import { languagesWith } from '../../src/i18n/languages.js'
import { renderEmail } from '../../emails/render-email.js'
import { SAMPLE_PUBLICATION } from '../../emails/sample-publication.js'
import { WelcomeEmail } from '../../emails/subscription/welcome-email.js'
import { elements, targetsOf, wordsOf } from '../render/read-html.js'

const publication = { ...SAMPLE_PUBLICATION, name: 'Fish & <Chips>' }

describe('the e-mail that asks to confirm a subscription', () => {
  const confirm = 'https://roundup.example/confirm/v1.a.confirm.1.mac'

  it('has one link, as a button and as text, in both parts', async () => {
    const { html, text } = await renderEmail(
      <ConfirmEmail links={{ confirm }} publication={publication} />,
    )
    expect(targetsOf(html)).toEqual([confirm])
    expect(elements(html, 'a').map(wordsOf)).toEqual([
      expect.stringContaining('Confirm subscription'),
      confirm,
    ])
    expect(text).toContain(confirm)
  })

  it('names the publication, and says that nothing happens without a confirmation', async () => {
    const { html, text } = await renderEmail(
      <ConfirmEmail links={{ confirm }} publication={publication} />,
    )
    expect(elements(html, 'title').map(wordsOf)).toEqual([
      'Confirm your subscription to Fish & <Chips>',
    ])
    expect(text).toContain('Fish & <Chips>')
    expect(text).toContain('ignore this e-mail')
    expect(text).toContain(publication.postalAddress)
  })
})

describe('the welcome e-mail', () => {
  const links = {
    archive: 'https://roundup.example/all',
    preferences: 'https://roundup.example/preferences',
    unsubscribe: 'https://roundup.example/unsubscribe',
  }

  it('links to the newest issue, the sections, the archive and the unsubscribe page', async () => {
    const latest = { title: 'No. 14', url: 'https://roundup.example/no-14' }
    const { html } = await renderEmail(
      <WelcomeEmail latest={latest} links={links} publication={publication} />,
    )
    expect(targetsOf(html)).toEqual([
      latest.url,
      links.preferences,
      links.archive,
      links.unsubscribe,
    ])
  })

  it('is in the language of the publication', async () => {
    const german = { ...publication, language: 'de' }
    const { html, text } = await renderEmail(<WelcomeEmail links={links} publication={german} />)
    expect(html).toMatch(/<html[^>]* lang="de"/)
    expect(text).toMatch(/danke für ihr abonnement/i)
    expect(text).not.toMatch(/Your|issue|Unsubscribe/)
  })

  it('is in a language whose texts the host gives, and in English where one is missing', async () => {
    const languages = languagesWith({
      fr: { subscriberEmails: { welcomeHeading: 'Merci de votre abonnement' } },
    })
    const french = { ...publication, language: 'fr-CA' }
    const { text } = await renderEmail(
      <WelcomeEmail languages={languages} links={links} publication={french} />,
    )
    expect(text).toMatch(/merci de votre abonnement/i)
    expect(text).toContain('Manage your subscriptions')
  })

  it('has no button before the first issue', async () => {
    const { html, text } = await renderEmail(
      <WelcomeEmail links={links} publication={publication} />,
    )
    expect(targetsOf(html)).toEqual([links.preferences, links.archive, links.unsubscribe])
    expect(text).not.toContain('newest')
  })
})
