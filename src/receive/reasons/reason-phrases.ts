import type { BounceReason } from '../reports/report.js'

type Phrases = readonly (readonly [BounceReason, RegExp])[]

/** Tried before anything about the address: what these say is true, whatever else the server writes. */
export const FIRST_PHRASES: Phrases = [
  [
    'mailerError',
    /\bprocmail: |command output: .{0,80}(?:can't|couldn't|cannot|unable|permission)|failed to read response/,
  ],
  [
    'mailboxFull',
    /\b(?:mail ?box|mail ?folder|mail ?drop|account|user|inbox|quota|boite|mail spool|recipient|user's|incoming)\b[^.]{0,50}\b(?:is full|full\b|over (?:the )?(?:disk |storage |allowed )?(?:quota|limit)|exceed(?:s|ed)|too full|exceeding|out of (?:space|storage))|over ?quota|quota ?(?:exceeded|violation|usage|full)|\bexceed(?:ed|s|ing)?\b[^.]{0,40}\b(?:quota|storage|mailbox size|space|disk)|not enough (?:disk |storage )?space|insufficient (?:disk|storage|mailbox|space|system storage)|disk quota|disc quota|storage (?:limit|quota)|mailbox size limit|has exceeded (?:his|her|its|the|their)|(?:mailbox|storeDrv)[^.]{0,30}quota|quotaexceeded|mail data without exceeding|no space left (?:in|for)|voll(?:es postfach)?\b.*postfach|postfach (?:ist )?(?:voll|[üu]berf)|bo[iî]te (?:aux lettres |mail )?(?:du destinataire )?(?:est )?(?:pleine|satur)|buz[oó]n (?:est[aá] )?lleno|casella (?:[eè] )?piena|caixa (?:postal )?(?:est[aá] )?cheia|ящик (?:получателя )?(?:переполнен|полон)|переполнен|容量(?:を超え|が超過|オーバー)|空间不足|已满|超出容量|пере[вп]олнен/,
  ],
  [
    'hasMoved',
    /\bhas (?:moved|been replaced|changed (?:to|his|her|their)|been changed)\b|new address is|please (?:try|use) (?:the )?new address|address changed to|forward(?:ing)? expired|account has moved|relocated to|has moved to/,
  ],
  [
    'suspend',
    /\b(?:account|mailbox|user|recipient)\b[^.]{0,40}\b(?:been|is) blocked\b|\b(?:account|mailbox|user|recipient|e-?mail account|address|inbox|customer)\b[^.]{0,60}\b(?:disabled|inactive|suspended|deactivated|not active|is locked|frozen|not activated|turned off|inactivated|administratively|temporarily unavailable|currently suspended|unavailable to receive|archived|is no longer accepting)\b|\b(?:disabled|inactive|suspended|deactivated|frozen|not active) (?:user|mailbox|account|recipient|address|e-?mail|due)|mailbox (?:is )?temporarily disabled|invalid\/inactive user|vdelivermail: account is locked|deaktiviert|gesperrt|d[ée]sactiv[ée]|заблокирован|отключ[её]н|冻结|停用|停止/,
  ],
  [
    'speeding',
    /receiving mail at a rate|too many (?:messages|mails?|connections|recipients|concurrent|smtp sessions|errors|unknown|sessions|invalid)|rate limit|at a rate that|throttl|exceed(?:s|ed)?[^.]{0,40}(?:per|rate|limit on) |sending too|slow down|too fast|unusual rate|daily (?:sending )?(?:quota|limit)|per (?:hour|day|minute) (?:limit|exceeded)|frequency limit|max(?:imum)? (?:number of )?(?:sends|messages) (?:per|exceeded)/,
  ],
  [
    'authFailure',
    /\bdmarc\b|\bdkim\b|\bspf\b(?! record of)|sender policy framework|unauthenticated (?:e-?mail|mail|sender)|sender is unauthenticated|authentication[- ](?:results|checks?|failed|information)|message failed authentication|not authenticated|does not pass authentication|5\.7\.(?:23|26|509|515)|arc (?:chain|validation)/,
  ],
  [
    'requirePtr',
    /reverse (?:dns|lookup|address)|\bptr\b|\brdns\b|no reverse|cannot resolve your (?:address|ip)|fix reverse|unresolvable (?:relay )?host|forward-confirmed|client host rejected: cannot find|host ?name (?:of the client|lookup)[^.]{0,20}(?:reject|denied)|all that is required is a ptr|helo\b.{0,30}\bresolv|fcrdns/,
  ],
  [
    'noRelaying',
    /relay(?:ing)?\b[^.]{0,40}(?:denied|not (?:permitted|allowed|authori[sz]ed|supported)|prohibited|disallowed|forbidden|refused|rejected)|(?:unable|not permitted|not allowed|cannot|can't|insecure|don't|not authori[sz]ed|refus\w+) (?:to )?(?:mail )?relay|insecure mail relay|relay (?:access|not|is) |not (?:in|listed in) my list of (?:allowed )?rcpthosts|isn't in my list of allowed|we do not relay|open relay|not a gateway|not a (?:valid )?local (?:domain|host)|is not permitted to relay|authentication (?:is )?required for relay|no relay/,
  ],
]

/** What the server says about sender, host or message. */
export const OTHER_PHRASES: Phrases = [
  [
    'badReputation',
    /(?:low|poor|bad|very low|no) (?:sender |ip |domain )?reputation|reputation (?:of|is|score|service)|sender ?score|senderbase/,
  ],
  [
    'virusDetected',
    /\bvirus|malware|infected|trojan|worm\b|antivirus|dangerous (?:attachment|content)|malicious/,
  ],
  [
    'spamDetected',
    /\bspam(?!haus|cop)\b|\bspam[ -]?(?:score|content|detected|like|message|filter|rejected|mail)|unsolicited|\bube\b|\bbulk (?:e-?mail|mail)|junk ?mail|looks like spam|considered spam|spamassassin|content (?:rejected|filter|restriction)|message content|rejected[^.]{0,20}(?:as|because|due to)[^.]{0,20}spam|high spam|rejected by (?:the )?(?:content|filter|anti-?spam|rule)|rejected due to content|spamfilter|垃圾|спам/,
  ],
  [
    'blocked',
    /\b(?:ip|host|client|server|address|connection|domain|network|dial-?up|dynamic|you|sender)\b[^.]{0,60}\b(?:black ?list|block(?:ed|list| list)|banned|listed (?:in|at|by|on)|denied|refused)|black ?list|block ?list|spamhaus|spamcop|\brbl\b|\bdnsbl\b|barracuda ?central|access denied\. ip|dynamic(?:ally)? (?:ip|assigned)|banned sending|blocked using|refused to talk|denied by policy of client|helo (?:command )?rejected|ip (?:name|range)|unsafe ip|s3140|s3150|no longer (?:accept|allowed)|client host|blocked (?:by|for) (?:our|your)/,
  ],
  [
    'rejected',
    /\bsender\b[^.]{0,60}\b(?:reject|denied|not (?:found|allowed|verified|accepted|exist)|invalid|unknown|refused|verify failed|callout|does not exist|blocked|banned)|sender address rejected|rejected sender|mail from [^.]{0,60}(?:denied|rejected|refused|not allowed)|unknown sender|envelope (?:sender|address)[^.]{0,40}(?:reject|blocked)|access denied|domain of sender|empty envelope senders|null sender|backscatter|from (?:address|domain)[^.]{0,40}(?:reject|not|invalid)|invalid sender|not allowed to send|not authori[sz]ed to send|you (?:are not|do not have|don't have) (?:allowed|permission|authori[sz]ed)|delivery not authori[sz]ed|restricted|only (?:accepts?|registered|authenticated)|don't have permission/,
  ],
  [
    'messageTooBig',
    /(?:message|mail|size|line)\b[^.]{0,40}(?:too (?:big|large|long)|exceed(?:s|ed)|larger than|limit exceeded|over (?:the )?(?:size|limit|max))|too (?:big|large)|max(?:imum)? message size|message (?:file )?(?:size|length) (?:exceeds|limit)|sizelimit|exceed(?:s|ed)[^.]{0,40}(?:size|length)/,
  ],
  [
    'notCompliantRfc',
    /\brfc ?\d{3,4}|not (?:rfc|compliant)|multiple addresses in from|header (?:syntax|are not accepted|missing)|missing (?:from|date|message-id|header)|messages? (?:missing|with multiple)|invalid (?:header|message-id)|bare (?:lf|cr|newline)|duplicate header|does not conform|malformed/,
  ],
  [
    'policyViolation',
    /\bpolic(?:y|ies)\b|security (?:issue|policy|reason)|local policy|greylist|graylist|not allowed|prohibited|administrative(?:ly)? (?:prohibit|den|reject)|blocked because|potential(?:ly)? (?:security|danger|unsafe)|attachment|forbidden|violat/,
  ],
  [
    'contentError',
    /media error|conversion|content (?:error|type)|charset|cannot (?:convert|decode)/,
  ],
  [
    'expired',
    /(?:too long|expired|retry time ?out|retry timeout|time ?limit|after (?:multiple|many|several|\d+) (?:retries|attempts|tries|days|hours|minutes)|giving up|has not been (?:collected|delivered|responded)|could not be delivered (?:within|for|in)|delivery time|delivery expired|queue (?:too long|lifetime)|still (?:being retried|undelivered)|not yet been delivered|has been delayed|delayed|will (?:be retried|keep trying)|timed? ?out|timeout|undelivered (?:for|after)|unable to deliver message after|exceeded (?:the )?(?:max|retry|time)|istek|срок)/,
  ],
  [
    'networkError',
    /(?:connection|connect)\b[^.]{0,40}(?:refused|reset|timed out|failed|lost|closed|dropped|error|aborted|unsuccessful)|could(?: not|n't) connect|unable to (?:connect|contact|reach)|no route to host|network (?:is )?(?:unreachable|error)|host (?:is )?(?:unreachable|down|not responding)|mail (?:forwarding )?loop|looping|loops back|too many hops|hop count|routing loop|lookup fail|dns (?:error|lookup|server|failure|problem|query)|name (?:server|service)|can(?:not|'t) (?:be )?(?:resolve|find)|i couldn't (?:find|connect)|tls|starttls|ssl|handshake|no answer from host|host did not|server not responding|establish an smtp|best-preference mx|try again|temporar(?:y|ily) (?:failure|fail|unavailable|error|lookup)|not responding|connecting to|accept our requests/,
  ],
  [
    'securityError',
    /security|encrypt|certificate|credential|authentication|auth\b|password|login|log in|permission denied/,
  ],
  [
    'mailerError',
    /\bprocmail|\bcommand (?:output|failed|died)|mailer (?:error|failed)|pipe to|unknown mailer|exit(?:ed)? (?:status|code|value)|x-unix|local delivery failed|local configuration|could not (?:be )?(?:open|create|write)|vacation|vdelivermail|maildrop|child (?:process|crashed)|x\.unix/,
  ],
  [
    'systemFull',
    /system (?:disk |storage )?(?:is )?full|disk (?:is )?full|no (?:disk )?space|out of (?:disk|memory|space)/,
  ],
  [
    'systemError',
    /system (?:error|failure|problem|config)|server (?:error|config|internal)|internal (?:server )?error|local (?:error|problem|config)|ldap|resources? (?:temporarily|unavailable|limit)|database|operating system|service (?:not |un)available|can't create|configuration|remote (?:server|host) error|unexpected|i\/o error|try later|mail server (?:is )?(?:busy|unable|down)/,
  ],
  [
    'filtered',
    /filter(?:ed|ing)?\b|\bnot accept(?:ed)? (?:mail|messages|e-?mail)[^.]{0,40}(?:from you|sender)|user (?:reject|refus|block)|rejected by (?:the )?(?:user|recipient|owner)|because the (?:recipient|user) (?:is|has|not)|not accepting (?:mail|messages)|blocked by (?:the )?(?:recipient|user)|拒否|拒收|we failed to deliver mail because the following address recipient id refuse/,
  ],
  [
    'syntaxError',
    /syntax (?:error)?|bad sequence|command (?:not|unrecogni[sz]ed|unknown|out of)|protocol error|unrecogni[sz]ed command|nested mail|improper/,
  ],
]

/** The host of the address does not exist, or takes no mail at all. */
export const HOST_PHRASES: Phrases = [
  [
    'notAccept',
    /does(?:n't| not) accept (?:any )?(?:e-?)?mail|do(?:es)? not accept (?:any )?mail|null ?mx|no mail (?:is )?accepted|smtp server does not accept|domain (?:does not|doesn't) accept mail|not accepting any mail|name server: \.: host not found/,
  ],
  [
    'hostUnknown',
    /\b(?:host|domain|domain name|host name|hostname|host\/domain name|destination (?:server|domain|host))(?: name)?[^.;:]{0,30}\b(?:unknown|not found|does(?:n't| not) exist|no such|invalid|illegal|could ?n[o']t be found|could not be found|can ?not be found|can't be found|no longer exist|is not (?:a )?valid|has no (?:mail|mx)|not exist|cannot be resolved|not known|is not reachable)\b|\b(?:unknown|no such|invalid|illegal|unrouteable|unroutable|non-?existent|bad) (?:mail |destination )?(?:host|domain|hostname|system address)|illegal host\/domain|name or service not known|nxdomain|couldn't find any host|mx records? (?:point|do)[^.]{0,30}(?:non-?existent|not exist)|no (?:valid )?(?:mx|dns|mail)(?: or a)? (?:record|host|entry|information|exchanger)|recipient('s)? (?:domain|system|host)[^.]{0,30}not (?:exist|found|valid)|bad destination (?:system|host)|name service error[^.]{0,60}host not found|dns (?:error|lookup)[^.]{0,60}(?:not found|non-?existent|nxdomain|no such)|domain name not found|infodomainnonexistent|ドメイン[^。]{0,20}(?:存在しません|見つかりません)|域名[^。]{0,10}(?:不存在|错误)|domain[eä]?[^.]{0,20}(?:existiert nicht|unbekannt|nicht gefunden)|домен[^.]{0,20}не (?:найден|существует)|domaine (?:inconnu|n'existe)|dominio (?:inexistente|no existe|non esiste)/,
  ],
]
