/** The page for an unknown address. */
export const NotFoundPage = () => (
  <div className="sheet">
    <title>Nothing at this address</title>
    <main className="archive">
      <h1>There is nothing at this address</h1>
      <p>The link may be incomplete, or what stood here was taken back.</p>
      <p>
        <a href="/">See everything that is published</a>
      </p>
    </main>
  </div>
)
