import type { PageText } from './page-text.js'

/** The page for an unknown address. */
export const NotFoundPage = ({ text }: { readonly text: PageText }) => (
  <div className="sheet">
    <title>{text('pages:notFound')}</title>
    <main className="archive">
      <h1>{text('pages:notFound')}</h1>
      <p>{text('pages:notFoundHint')}</p>
      <p>
        <a href="/">{text('pages:seeAll')}</a>
      </p>
    </main>
  </div>
)
