import type { EmailPart, PartProps } from '../../emails/design/email-parts.js'
import { wrapText } from '../rich-text/wrap-text.js'

/** The lines of a host's own part in the text part. A text is wrapped line by line; finished lines stay as they are. */
export const ownLines = <Own>(
  part: EmailPart<Own> | undefined,
  props: PartProps & Own,
): readonly string[] => {
  const given = part?.text(props) ?? []
  if (typeof given !== 'string') return given
  return given === ''
    ? []
    : given.split('\n').flatMap((line) => (line.trim() === '' ? [''] : wrapText(line)))
}
