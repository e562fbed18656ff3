import type { CSSProperties } from 'react'

/** A quotation of a person or a server, with its line breaks. */
export const QuotedText = ({ text }: { readonly text: string }) => (
  <blockquote className="ruled" dir="auto" style={QUOTED}>
    {text.split('\n').map((line, index) => (
      <span key={index}>
        {index > 0 && <br />}
        {line}
      </span>
    ))}
  </blockquote>
)

const QUOTED: CSSProperties = {
  borderLeftStyle: 'solid',
  borderLeftWidth: '3px',
  borderTop: 'none',
  margin: '16px 0 0',
  padding: '0 16px',
}
