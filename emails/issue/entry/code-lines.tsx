/** Breaks and fixed spaces: the compiled mail folds whitespace, and clients disagree on `pre`. */
export const CodeLines = ({ text }: { readonly text: string }) => (
  <p dir="ltr" style={{ textAlign: 'left' }}>
    <code>
      {text.split('\n').map((line, index) => (
        <span key={index}>
          {index > 0 && <br />}
          {withFixedSpaces(line)}
        </span>
      ))}
    </code>
  </p>
)

const withFixedSpaces = (line: string): string =>
  line.replace(/\t/g, '  ').replace(/^ +| {2,}/g, (spaces) => '\u00a0'.repeat(spaces.length))
