/** What is said of a mail server that cannot be sent through as it is. */
export const replies = {
  noEncryption:
    'The mail server offers no encryption (STARTTLS), so the password of the mail server’s address was not sent: others could read it on the way. Use smtps://, or the port on which the server encrypts (465 or 587).',
  noLogin:
    'The mail server offers no log-in, so the user and password of the mail server’s address were not sent. Remove them, or use the port on which the server asks for them (465 or 587).',
  nodemailerChanged:
    'The nodemailer that is installed here has no {{members}}, which sending needs, so nothing is sent. Install the version of nodemailer that the package.json of Roundup names; npm ls nodemailer shows what asks for another one.',
  insecureUrl:
    'E-mails would lead readers to {{url}}, which is not https or is this machine only, so nothing is sent. Set the option publicUrl of roundup() to the https address at which readers reach this app; for a test, set delivery.allowInsecureUrl.',
  tooLong:
    'The bounce mailbox, {{mailbox}}, is not an address with at most {{most}} characters before the @, so the token of a delivery does not fit behind it. Shorten it in the delivery settings of the publication.',
}
