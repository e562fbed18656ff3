import type { Links } from '../../domain/urls/links.js'
import type { ReadPublication } from '../read-model.js'
import { pageText, type PageText } from './page-text.js'

type FrontPageProps = {
  /** The address of the admin panel. */
  readonly admin?: string
  readonly links: Links
  readonly publications: readonly ReadPublication[]
  /** In the language of the person who reads. @default English */
  readonly text?: PageText
}

/** Where readers choose among several publications; with none, what happens next. */
export const FrontPage = ({
  admin = '/admin',
  links,
  publications,
  text = pageText('en'),
}: FrontPageProps) => (
  <main className="roundup-archive">
    {publications.length === 0 ? (
      <>
        <h1>{text('pages:nothingPublished')}</h1>
        <p>{text('pages:nothingPublishedHint')}</p>
        <p>
          <a href={admin}>{text('pages:toAdmin')}</a>
        </p>
      </>
    ) : (
      <>
        <h1>{text('pages:publications')}</h1>
        <ul className="roundup-issues">
          {publications.map(({ language, name, slug }) => (
            <li key={slug}>
              <h2 dir="auto" lang={language}>
                <a href={links.publication({ publication: slug })}>{name}</a>
              </h2>
            </li>
          ))}
        </ul>
      </>
    )}
  </main>
)
