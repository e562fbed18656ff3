'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

import { useTranslate } from '../shared/use-translate.js'

type Props = { readonly path: string }

/** A link in the navigation that looks like Payload's own. */
export const CollectLink = ({ path }: Props) => {
  const t = useTranslate()
  const { config } = useConfig()
  const pathname = usePathname()
  const href = `${config.routes.admin}${path}`
  const label = <span className="nav__link-label">{t('collect:nav')}</span>
  if (pathname !== href) {
    return (
      <Link className="nav__link" href={href} id="nav-collect" prefetch={false}>
        {label}
      </Link>
    )
  }
  return (
    <div aria-current="page" className="nav__link" id="nav-collect">
      <div className="nav__link-indicator" />
      {label}
    </div>
  )
}
