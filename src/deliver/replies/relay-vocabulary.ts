/**
 * A limit of our own relay that a reply speaks of: what may be sent in an hour or longer (`quota`), how fast (`rate`), or
 * over one connection (`session`).
 */
export type RelayLimit = 'quota' | 'rate' | 'session'

/** What single words of a reply speak of. */
export type Sign =
  | 'limit'
  | 'tooMuch'
  | 'sending'
  | 'ours'
  | 'long'
  | 'short'
  | 'session'
  | 'mailbox'
  | 'holder'
  | 'measure'
  | 'content'
  | 'provider'

type Words = { readonly says: Sign; readonly words: RegExp; readonly source: string }

/** Words that relays use, in lower case, without addresses and URLs. Numbers of letters between words are bounded. */
export const VOCABULARY: readonly Words[] = [
  {
    says: 'limit',
    words:
      /\b(?:quotas?|\w*limits?|limited(?! to)|limitations?|allowance|allotment|frequency|budget|threshold|maximum|max|caps?|capped|credits?|volume|exceed\w*|exhausted|depleted|consumed|spent|reached|hit|excessive\w*|used (?:up|all)|run out|no (?:more|further)|more than \d+|only (?:send )?\d+|allows? \d+|had enough|daily|hourly|weekly|monthly|tomorrow|submissionquota\w*)\b|\b\d+ ?(?:\/|of) ?\d+\b/,
    source:
      'Gmail 550 5.4.5; Amazon SES 454; cPanel 550; postfwd 450 4.7.1 only 5 recipients per 5 minutes; Exchange 5.1.90, 5.7.233, 554 5.2.0 SubmissionQuotaExceededException',
  },
  {
    says: 'limit',
    words:
      /kontingent|tageslimit|stundenlimit|versandlimit|sendelimit|überschritten|ueberschritten|erreicht|limite|l[íi]mite|cuota|dépass|atteint|excedid|superad|alcanzad|superat|raggiunt|лимит|превыш/,
    source:
      'the same in German, French, Spanish, Italian, Russian: IONOS, OVH, Yandex and their kin',
  },
  {
    says: 'tooMuch',
    words:
      /\btoo (?:many|much)(?: [\w-]+){0,3} (?:messages?|mails?|e-?mails?|recipients?|rcpts?|requests?|connections?|sessions?|deliver\w+|posts?|traffic|transactions?|submissions?|attempts|data commands?)\b/,
    source:
      'Postfix anvil 450 4.7.1 too much mail, 421 4.7.0 too many connections; Sendmail 421 4.3.2 too many SMTP sessions; others 450 too many requests',
  },
  {
    says: 'tooMuch',
    words:
      /\bthrottl\w*|\bslower\b|\bexcessive (?:connections?|messages?|mails?|e-?mails?|sending|volume|traffic)\b|\brates?\b|\brate[- ]?limit\w*|\bratelimit\w*|\bslow(?:er|ing)? ?down\b|\btry again slower\b|\bback[- ]?off\b|\breduce (?:\w+ ){0,3}(?:speed|rate)\b|\btoo (?:fast|quick\w*|rapid\w*|often|frequent\w*)\b|\bflood\w*|\bthread limit\b|\bfrequency\b/,
    source:
      'Amazon SES 454 throttling failure; Exim ratelimit; Exchange 432 4.3.2 sender thread limit; rspamd 451 ratelimit; Haraka 450 rate limit',
  },
  {
    says: 'tooMuch',
    words:
      /\bzu (?:viele|viel|schnell|häufig)\b|\btrop (?:de|vite|rapide)\b|\bdemasiad[oa]s?\b|\btropp[ie]\b|слишком много/,
    source: 'the same in German, French (Free: trop de connexions), Spanish, Italian, Russian',
  },
  {
    says: 'sending',
    words:
      /\b(?:sending|outgoing|outbound|relay|relaying|submission|submissions|smtp (?:quota|limit|relay|usage))\b|\ballowed to send\b(?! to)|\b(?:can't|cannot|can not|may not|unable to) (?:be sent|send)\b|\bsender(?:'s)? (?:limit|quota|rate|thread|message|daily|hourly)\b|\bmessages? sent\b|\bsender (?:is )?over\b|\bsend (?:limit|quota|rate)\b|\bsubmissionquota/,
    source:
      'Gmail 450 4.2.1 peak SMTP relay limit; Mailgun: is not allowed to send; Exchange 5.1.90: can’t be sent; Plesk outgoing messages limit',
  },
  {
    says: 'sending',
    words:
      /versand|versend|\bsende(?:n|limit|kontingent|quote)\b|gesendet|ausgehend|\benvoi|\benvoy|sortant|\benv[íi]o|\benviar|saliente|\binvio|отправ/,
    source: 'the same in German, French, Spanish, Italian, Russian',
  },
  {
    says: 'ours',
    words:
      /\byou(?:'ve| have|r)?\b[^.]{0,40}\b(?:quota|limits?|allowance|threshold|credits?|rate|exceed\w*|reached)\b|\byour (?:\w+ ){0,3}(?:plan|subscription)\b|\b(?:tenant|message count|policy rejection)\b/,
    source:
      'Prolateral 554 5.7.1 you have exceeded your quota; SendGrid 451 maximum credits exceeded; policyd: policy rejection, message count quota',
  },
  {
    says: 'long',
    words:
      /\b(?:daily|hourly|weekly|monthly|today|tomorrow|midnight)\b|\b(?:per|an?|each|every|this|one|last|past|within|in)[ -](?:\d+[ -]?)?(?:hours?|days?|weeks?|months?|h|d)\b|\b\d+[ -]?(?:hours?|days?|weeks?|months?|h|d)\b|\/ ?(?:h|hours?|d|days?|months?)\b|\b(?:hour|day|week|month)s?\b|\b24h\b|\b(?:balance|credits?|allowance|allotment|tenant|plan|subscription)\b/,
    source:
      'Gmail daily user sending limit; SES daily message quota; cPanel max emails per hour; Brevo, SendGrid, Mailjet: credits of a plan',
  },
  {
    says: 'long',
    words:
      /täglich|tages|stündlich|stunden|pro (?:tag|stunde|monat)|heute|par (?:jour|heure|mois)|quotidien|journali|horaire|por (?:d[íi]a|hora|mes)|diari|giornalier|al giorno|all'ora|сутки|час/,
    source: 'the same in German, French, Spanish, Italian, Russian',
  },
  {
    says: 'short',
    words:
      /\b(?:per|an?|each|every|this|one|last|past|within|in|after)[ -](?:\d+[ -]?)?(?:seconds?|secs?|minutes?|mins?|s)\b|\b\d+[ -]?(?:seconds?|secs?|minutes?|mins?|s)\b|\/ ?(?:s|sec|seconds?|m|min|minutes?)\b|pro (?:minute|sekunde)|par (?:minute|seconde)/,
    source:
      'Amazon SES maximum sending rate (per second); msndr 550 too many messages, try again in 92 seconds',
  },
  {
    says: 'session',
    words:
      /\b(?:per|this|one|same|single|in a|on a) (?:smtp )?(?:connection|session)\b|\b(?:messages?|mails?|recipients?) in (?:connection|session)\b/,
    source:
      'Yahoo 421 max message per connection reached; Exim 421 too many messages in one connection',
  },
  {
    says: 'mailbox',
    words:
      /\bmail-?boxe?s?\b|\binbox\b|\bmaildir\b|\bmail ?(?:folder|store|file)\b|\bstorage\b|\b(?:disk|disc)\b|\bspace\b|\bover ?quota\b|\bover (?:\w+ ){1,3}quota\b|\breceiv(?:e|es|ing)\b|\bincoming\b|\binbound\b|\brecipients? (?:is|are|has|have|does|do|can|cannot|may)\b|\b(?:by|for|from|of|to) (?:this|the) recipient\b|\btrying to (?:contact|reach)\b/,
    source:
      'Gmail 4.2.1 is receiving mail at a rate, 4.2.2 over quota; Exchange 5.2.121, 5.2.122; RFC 5321 552 exceeded storage allocation',
  },
  {
    says: 'holder',
    words:
      /\b(?:user|account)(?:'s)? (?:is|has|reached)\b[^.]{0,40}\b(?:quota|full|limits?|space)\b/,
    source: 'Dovecot, Zimbra: 552 5.2.2 user is over quota, account is full',
  },
  {
    says: 'mailbox',
    words: /postfach|speicher|boîte|stockage|buz[óo]n|espacio|almacenamiento|casella|почтов/,
    source: 'the same in German, French, Spanish, Italian, Russian',
  },
  {
    says: 'measure',
    words:
      /\bsize\b|\btime-?out\b|\btimed out\b|\bidle\b|\blarger?\b|\btoo (?:big|long)\b|\b(?:\d+ ?)?(?:bytes?|octets?|[km]i?b)\b|\b(?:line|header|subject|body) (?:length|limit)\b/,
    source:
      'RFC 1870: 552 message size exceeds; RFC 5321 section 4.5.3.1: 500 line too long; Postfix 421 4.4.2 timeout exceeded',
  },
  {
    says: 'content',
    words:
      /\b(?:spam|score|content|virus|attachments?|links?|urls?|hops?|loops?|loop\w*|received (?:headers?|lines?)|headers?|parts|dns|lookups?|syntax|passwords?|log-?ins?|authentications?|errors|commands|invalid|unknown|non-?existent|nonexistent|bad|failed|failures)\b/,
    source:
      'RFC 3463 5.4.6 too many hops; RFC 7208 too many DNS lookups; Postfix 421 4.7.0 too many errors; Gmail 454 4.7.0 too many login attempts',
  },
  {
    says: 'provider',
    words:
      /\btss0\d\b|\brp-00\d\b|\bunsolicited\b|\breputation\b|\bcomplaints?\b|originating from your|\bunusual rate\b|\b(?:dns|r)bls?\b|\b(?:block|black)[- ]?list\w*|\blisted\b|\bcomcast\b/,
    source:
      'Gmail 421 4.7.28; Yahoo 421 4.7.0 [TSS04]; Outlook 421 RP-001, 451 4.7.650; Comcast 421 RL: of one provider, passed on by a relay',
  },
]
