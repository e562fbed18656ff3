import type { FaultCode } from '../../domain/fault.js'
import type { RelayLimit } from './relay-vocabulary.js'

/** Where in the dialogue a reply came; `DOT` is the end of the message. */
export type SmtpVerb = 'CONNECT' | 'EHLO' | 'STARTTLS' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'DOT'

/**
 * What a reply asks for:
 * TRANSPORT_UNREACHABLE changes no row, the worker tries again within a minute;
 * RELAY_QUOTA changes no row, the mailing waits for an hour; RELAY_THROTTLED changes no row, the mailing goes slower;
 * TRANSPORT_DEFERRED makes the row wait, DOMAIN_THROTTLED the whole domain;
 * RECIPIENT_REFUSED ends the row, ADDRESS_UNKNOWN suppresses its address as well, POLICY_REFUSED counts twice for the
 * breaker;
 * SETUP_WRONG pauses the mailing.
 */
export type ReplyFault = Extract<
  FaultCode,
  | 'TRANSPORT_UNREACHABLE'
  | 'RELAY_QUOTA'
  | 'RELAY_THROTTLED'
  | 'TRANSPORT_DEFERRED'
  | 'DOMAIN_THROTTLED'
  | 'RECIPIENT_REFUSED'
  | 'ADDRESS_UNKNOWN'
  | 'POLICY_REFUSED'
  | 'SETUP_WRONG'
>

export type ReplyRule = {
  readonly fault: ReplyFault
  /** Basic codes, enhanced ones (`*` for any detail), or `4yz` and `5yz`. One of them is enough. */
  readonly on: readonly string[]
  /** Only at these steps; absent: at any. */
  readonly at?: readonly SmtpVerb[]
  /** Only for replies without an enhanced code. */
  readonly isBare?: true
  /** Only with these words, where codes alone cannot tell. */
  readonly words?: RegExp
  /** Only for replies that name such a limit of our relay. */
  readonly limit?: RelayLimit
  readonly source: string
}

/** Before any message: a reply here concerns the whole server. */
const BEFORE: readonly SmtpVerb[] = ['CONNECT', 'EHLO', 'STARTTLS', 'AUTH']

/** The first rule that fits decides. */
export const REPLY_TABLE: readonly ReplyRule[] = [
  // Limits of our own relay, at any step: no recipient's fault.
  {
    on: ['4yz', '5yz'],
    limit: 'session',
    fault: 'TRANSPORT_UNREACHABLE',
    source:
      'RFC 5321 section 3.8 (421); Exim smtp_accept_max_per_connection, Yahoo: the next connection takes more',
  },
  {
    on: ['4yz', '5yz'],
    limit: 'quota',
    fault: 'RELAY_QUOTA',
    source:
      'Gmail 550 5.4.5, SES 454 daily message quota, cPanel 550 max emails per hour, Exchange 5.1.90: no code says it alone',
  },
  {
    on: ['4yz', '5yz'],
    limit: 'rate',
    fault: 'RELAY_THROTTLED',
    source:
      'Postfix anvil 450 4.7.1, 421 4.7.0, SES 454 maximum sending rate, Exchange 432 4.3.2, Haraka and rspamd 451 rate limit',
  },

  // Before a message, and at its sender: about us and the server, never about a recipient.
  {
    on: ['530', '534', '535', '538'],
    fault: 'SETUP_WRONG',
    source: 'RFC 4954 section 6: log-in required, too weak, wrong, or encryption required for it',
  },
  {
    on: ['503'],
    at: BEFORE,
    fault: 'SETUP_WRONG',
    source: 'Postfix, Exim: 503 AUTH command used when not advertised',
  },
  {
    on: ['4yz'],
    at: BEFORE,
    fault: 'TRANSPORT_UNREACHABLE',
    source: 'RFC 5321 section 3.8, RFC 3207 section 4 (454), RFC 4954 section 6 (454)',
  },
  {
    on: ['5yz'],
    at: BEFORE,
    fault: 'SETUP_WRONG',
    source: 'RFC 5321 section 3.1 (554), RFC 7504 (521): this server takes no mail from us',
  },
  {
    on: ['421', '4.7.*'],
    at: ['MAIL'],
    fault: 'TRANSPORT_UNREACHABLE',
    source: 'RFC 5321 section 4.2.2 (421); Postfix anvil: 450 4.7.1 too much mail from',
  },
  {
    on: ['503'],
    fault: 'TRANSPORT_DEFERRED',
    source: 'RFC 5321 section 4.2.2: bad sequence, about this connection and nobody’s fault',
  },
  {
    on: ['500', '502'],
    fault: 'SETUP_WRONG',
    source: 'RFC 5321 section 4.2.2: a command that the server does not know',
  },
  {
    on: ['5yz'],
    at: ['MAIL'],
    fault: 'SETUP_WRONG',
    source: 'RFC 3463 section 3.2 (5.1.7, 5.1.8), RFC 5321 section 4.2.3: our sender is refused',
  },

  // Our set-up, although the reply is about a recipient.
  {
    on: ['5.7.8', '5.7.9', '5.7.11', '5.7.57'],
    fault: 'SETUP_WRONG',
    source: 'RFC 4954 section 6, RFC 5248: log-in; Exchange: client was not authenticated',
  },
  {
    on: ['5.7.20', '5.7.21', '5.7.22', '5.7.23', '5.7.24', '5.7.25', '5.7.26'],
    fault: 'SETUP_WRONG',
    source: 'RFC 7372: DKIM, SPF, reverse DNS, several at once; Gmail says 5.7.26 of DMARC',
  },
  {
    on: ['5.7.27', '5.7.29', '5.7.30'],
    fault: 'SETUP_WRONG',
    source: 'Gmail, SMTP errors and codes: SPF, TLS, DKIM; RFC 7505: our domain has a null MX',
  },
  {
    on: ['5.7.509', '5.7.515'],
    fault: 'SETUP_WRONG',
    source: 'Outlook: our domain fails DMARC, or the authentication asked of bulk senders',
  },

  // Too fast: the domain waits, other domains go on.
  {
    on: ['4yz'],
    words: /gr[ea]y-?list/i,
    fault: 'TRANSPORT_DEFERRED',
    source: 'RFC 6647: each reader is deferred once, slower sending would not help',
  },
  {
    on: ['454'],
    fault: 'TRANSPORT_DEFERRED',
    source: 'RFC 4954 section 6, Postfix: 454 4.7.1 relay access denied for now',
  },
  {
    on: ['4.7.*', '4.4.5'],
    fault: 'DOMAIN_THROTTLED',
    source:
      'Gmail 421 4.7.0, 4.7.28, 4.4.5; Outlook 451 4.7.500 to 4.7.699; Yahoo 421 4.7.0 [TSS04]',
  },
  {
    on: ['421'],
    isBare: true,
    fault: 'DOMAIN_THROTTLED',
    source: 'Outlook.com 421 RP-001 and similar replies have no other code',
  },
  {
    on: ['4yz'],
    fault: 'TRANSPORT_DEFERRED',
    source: 'RFC 5321 section 4.2.1; 452 4.2.2: a full mailbox is emptied one day',
  },

  // There is no such address: never mailed again.
  {
    on: ['5.1.1'],
    fault: 'ADDRESS_UNKNOWN',
    source: 'RFC 3463 section 3.2: the mailbox does not exist',
  },
  {
    on: ['5.1.6'],
    fault: 'ADDRESS_UNKNOWN',
    source: 'RFC 3463 section 3.2: it once existed, and takes no more mail',
  },
  {
    on: ['5.1.10'],
    fault: 'ADDRESS_UNKNOWN',
    source: 'RFC 7505 section 4.2: its domain takes no mail at all; Exchange: recipient not found',
  },

  // Refused, though the address may be right.
  {
    on: ['5.7.*'],
    fault: 'POLICY_REFUSED',
    source:
      'RFC 3463 section 3.8: a policy, a block list, a filter (Gmail 5.7.1, 5.7.28, Outlook 5.7.606)',
  },
  {
    on: ['550', '554'],
    at: ['DATA', 'DOT'],
    isBare: true,
    fault: 'POLICY_REFUSED',
    source: 'RFC 5321 section 4.2.3: the recipient was taken and the message is not',
  },
  {
    on: ['5yz'],
    fault: 'RECIPIENT_REFUSED',
    source:
      'RFC 3463: 5.1.2 and 5.1.3 may be a lookup that fails, 5.2.1 is disabled, 5.2.2 full, 5.3.4 too big',
  },
]
