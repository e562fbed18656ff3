import type { CSSProperties, ReactNode } from 'react'

import { themeOf } from '../../../emails/theme.js'
import { languageTag } from '../../domain/language.js'
import { languageDirection } from '../../domain/text/text-direction.js'
import type { ReadPublication } from '../read-model.js'

type SheetProps = {
  readonly children: ReactNode
  readonly publication: Pick<ReadPublication, 'accent' | 'language'>
}

/** The layout of a publication's pages: sets language, direction and accent. */
export const PageLayout = ({ children, publication: { accent, language } }: SheetProps) => {
  const { dark, light } = themeOf({ accent })
  const style = { '--accent-light': light.accent, '--accent-dark': dark.accent } as CSSProperties
  const tag = languageTag(language)
  return (
    <div className="sheet publication" dir={languageDirection(tag)} lang={tag} style={style}>
      {children}
    </div>
  )
}
