/** Why a mailing was paused by itself, and what to do. */
export const breakers = {
  refusals:
    '{{percent}} % of the last {{number}} e-mails were refused, so this mailing was paused to protect your reputation as a sender. Read the replies of the servers, fix what they name, then resume.',
  connections:
    'The connection to the mail server was lost with {{percent}} % of the last {{number}} e-mails, so this mailing was paused. Check the log of the mail server, and resume when its connections are stable.',
  quota:
    'The mail server has accepted no e-mail for 24 hours. It says: “{{reply}}”. No reader was refused for that. Have its limit raised, or wait, then resume.',
  bounces:
    '{{percent}} % of the e-mails bounced ({{number}} of {{accepted}}), so this mailing was paused: above 1 %, mail servers stop trusting the sender. Check where these addresses come from, remove them, then resume.',
  complaints:
    '{{percent}} % of the readers reported spam ({{number}} of {{accepted}}), so this mailing was paused: above 0.1 %, mail servers stop trusting the sender. Check whether these readers subscribed, then resume.',
}
