import type { PageText } from './page-text.js'

type NotFoundMessageProps = {
  /** The address of the list of publications. */
  readonly home: string
  readonly text: PageText
}

/** The page for an unknown address. */
export const NotFoundMessage = ({ home, text }: NotFoundMessageProps) => (
  <main className="roundup-archive">
    <h1>{text('pages:notFound')}</h1>
    <p>{text('pages:notFoundHint')}</p>
    <p>
      <a href={home}>{text('pages:seeAll')}</a>
    </p>
  </main>
)
