import type { ReactNode } from 'react'

import type { Sentence } from '../../src/domain/localized-text.js'
import type { Language } from '../../src/i18n/languages.js'
import { say } from '../../src/i18n/localize.js'
import { Letter, type LetterPublication } from '../letter-layout.js'
import { LetterButton } from '../email-button.js'
import { SAMPLE_PUBLICATION } from '../sample-publication.js'
import { themeOf } from '../theme.js'

/** Which issue a letter to the desk is about, and in which language it speaks. */
export type DeskMatter = {
  readonly issue: { readonly number: number; readonly title: string }
  readonly language: Language
  /** Where in the admin it is looked after. */
  readonly link: string
  readonly publication: LetterPublication
}

type DeskLetterProps = DeskMatter & {
  readonly button: Sentence
  readonly children?: ReactNode
  readonly foot: Sentence
  readonly heading: Sentence
  /** What to do next; stands above the button. */
  readonly todo: Sentence
  /** What happened, and who did it. */
  readonly told: Sentence
}

/** A letter to those who work at the desk: what happened, who, what to do, and one button to the place. */
export const DeskLetter = (props: DeskLetterProps) => {
  const { button, children, foot, heading, issue, language, link, publication, todo, told } = props
  const theme = themeOf(publication.look)
  const numbered = {
    key: 'letters:numbered',
    values: { number: issue.number, publication: publication.name },
  }
  return (
    <Letter
      foot={
        <p dir="auto">
          <small>{say(language, foot)}</small>
        </p>
      }
      preheader={say(language, told)}
      publication={{ ...publication, language }}
      theme={theme}
      title={say(language, heading)}
    >
      <h1 dir="auto" style={{ fontSize: '26px', lineHeight: '33px' }}>
        {say(language, heading)}
      </h1>
      <p className="facts" dir="auto">
        {say(language, numbered)}
      </p>
      <p dir="auto" style={{ margin: '16px 0 0' }}>
        {say(language, told)}
      </p>
      {children}
      <p dir="auto" style={{ margin: '16px 0 0' }}>
        {say(language, todo)}
      </p>
      <LetterButton
        href={link}
        label={say(language, button)}
        orOpen={say(language, { key: 'letters:orOpen' })}
        theme={theme}
      />
    </Letter>
  )
}

/** What the preview server shows where nothing else is given. */
export const SAMPLE_MATTER: DeskMatter = {
  issue: { number: 14, title: 'Breakthroughs of the week' },
  language: 'en',
  link: 'https://roundup.example/admin/collections/issues/0199/lineup',
  publication: SAMPLE_PUBLICATION,
}
