import type { CSSProperties, ReactNode } from 'react'

import { themeOf } from '../../../emails/theme.js'
import { languageTag } from '../../domain/language.js'
import { languageDirection } from '../../domain/text/text-direction.js'
import type { ReadersPage } from './readers-page.js'

type AccentColours = Readonly<Record<'--roundup-accent-light' | '--roundup-accent-dark', string>>

/** The accent of a publication in both modes, as the style sheet reads it. */
export const accentColours = (accent: string): AccentColours => {
  const { dark, light } = themeOf({ accent })
  return { '--roundup-accent-light': light.accent, '--roundup-accent-dark': dark.accent }
}

type PageLayoutProps = Pick<ReadersPage, 'language'> & {
  /** Left out where the document has a style for it. */
  readonly accent?: string
  readonly children: ReactNode
}

/** The layout of a readers' page: sets language, direction and colours. */
export const PageLayout = ({ accent, children, language }: PageLayoutProps) => {
  const tag = languageTag(language)
  const style = accent === undefined ? {} : (accentColours(accent) as CSSProperties)
  return (
    <div className="roundup" dir={languageDirection(tag)} lang={tag} style={style}>
      {children}
    </div>
  )
}
