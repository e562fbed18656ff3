import type { Links } from '../../domain/urls/links.js'
import type { ReadPublication } from '../read-model.js'

type FrontPageProps = { readonly links: Links; readonly publications: readonly ReadPublication[] }

/** Where readers choose among several publications; with none, what happens next. */
export const FrontPage = ({ links, publications }: FrontPageProps) => (
  <div className="sheet">
    <main className="archive">
      {publications.length === 0 ? (
        <>
          <h1>Nothing has been published yet</h1>
          <p>The first issue will stand here as soon as it is published.</p>
          <p>
            <a href="/admin">Go to the desk</a>
          </p>
        </>
      ) : (
        <>
          <h1>What there is to read</h1>
          <ul className="issues">
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
  </div>
)
