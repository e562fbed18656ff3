import type { ReactNode } from 'react'

import './dashboard.css'

type Props = {
  readonly title: string
  readonly children: ReactNode
  /** The link below the content. */
  readonly link?: { readonly href: string; readonly label: string }
}

/** The frame of a widget: title, content, link. */
export const WidgetCard = ({ children, link, title }: Props) => (
  <section aria-label={title} className="roundup-widget">
    <h2 className="roundup-widget__title">{title}</h2>
    <div className="roundup-widget__matter">{children}</div>
    {link && (
      <a className="roundup-widget__link" href={link.href}>
        {link.label}
      </a>
    )}
  </section>
)
