import { messagePage } from '../message-page.js'

const EXAMPLE = `{
  latestIssue {
    title
    date
    url
    highlights { title url }
    sections {
      name
      isNew
      entries {
        title
        sources { url }
        points { label text }
      }
    }
  }
}
`

/** The page for people who open the endpoint in a browser: what it is, with an example query. */
export const graphqlPage = (): Promise<Response> =>
  messagePage({
    kicker: 'GraphQL',
    title: 'Ask for what was published',
    body: (
      <>
        <p>
          Send a question here as <code>GET ?query=…</code> or as <code>POST</code> of JSON with{' '}
          <code>query</code> and <code>variables</code>. Published issues can be read, newest first,
          with their sections, entries, points and sources; tools that introspect find the rest.
        </p>
        <form method="get">
          <label htmlFor="query">A question to try</label>
          <textarea
            className="roundup-code"
            defaultValue={EXAMPLE}
            id="query"
            name="query"
            rows={18}
            spellCheck={false}
          />
          <button type="submit">Ask</button>
        </form>
      </>
    ),
  })
