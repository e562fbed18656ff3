/** Why a mailing was paused by itself, and what to do. */
export const breakers = {
  refusals:
    '{{percent}} % of the last {{number}} mails were refused, so this mailing was paused before the list suffers. Read what the servers replied, mend what they name, and resume.',
  connections:
    'The connection to the mail server was lost with {{percent}} % of the last {{number}} mails, so this mailing was paused before it is uncertain who has it. Look into the mail server’s log, and resume when it keeps its connections.',
  quota:
    'For 24 hours the mail server has taken no mail, and says: “{{reply}}”. Nobody was refused for that. Have its limit raised, or wait until it is over, and resume.',
  bounces:
    '{{percent}} % of the mails came back ({{number}} of {{accepted}}), so this mailing was paused: above 1 %, mail servers stop trusting the sender. Look where these addresses came from, and resume when they are gone.',
  complaints:
    '{{percent}} % of the readers called it spam ({{number}} of {{accepted}}), so this mailing was paused: above 0.1 %, mail servers stop trusting the sender. Look whether these readers ever asked for it, and resume when you are sure.',
}
