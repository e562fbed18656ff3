/** Why a mailing was paused by itself, and what to do. */
export const breakers = {
  refusals:
    '{{percent}} % of the last {{number}} mails were refused, so this mailing was paused before the list suffers. Read the replies below, mend what they name, and resume.',
}
