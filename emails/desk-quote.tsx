/** Words of a person or of a server, as they were written. */
export const DeskQuote = ({ text }: { readonly text: string }) => (
  <blockquote className="ruled" dir="auto" style={{ margin: '16px 0 0', paddingTop: '12px' }}>
    {text.split('\n').map((line, index) => (
      <span key={index}>
        {index > 0 && <br />}
        {line}
      </span>
    ))}
  </blockquote>
)
