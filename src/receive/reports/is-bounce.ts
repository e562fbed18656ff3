import { decodeWords } from '../mime/decode-text.js'
import type { Notice } from './notice.js'

const DAEMON =
  /\b(?:mailer-?daemon|post-?master|mail[-._ ]?deliver\w*|mail delivery|mdaemon|mmdf|deliver(?:y)?[-. ](?:sub)?system|system administrator|mail system|bounces?@|maildelivery|mail administrator|smtp\w*@|mail ?server|ndr\b|mms?c|root@|daemon@|mail@|poostmaster|internet mail)/i

const SUBJECT =
  /undeliver|not (?:be )?deliver|deliver\w* (?:status|problem|fail|notif|report|error|delayed|has failed)|(?:mail|message|delivery) (?:deliver\w* )?(?:fail|error|returned|status|bounce|could not|not sent|was not|undeliverable)|fail(?:ed|ure)? (?:notice|mail|delivery|to deliver)|returned (?:mail|to sender|message)|return(?:ing)? message to sender|non-?delivery|bounced?\b|warning: (?:could not|message)|could not (?:be )?(?:sent|send|deliver)|mail error|rejected|blocked|considered|error sending|problem deliver|unzustellbar|nicht (?:zugestellt|zustell)|zustell|fehler|unbekannt|non remis|[ée]chec|retour(?:n)?|no se (?:puede|ha podido) entregar|no entregad|devuelto|mancato recapito|impossibile|n[aã]o entregue|devolvid|falha|недостав|не доставлен|возвращ|не может быть|配信(?:不能|エラー|失敗)|配送|送信(?:エラー|できません)|エラー|退信|投递失败|系统退信|无法(?:投递|送达)|发送失败|undelivered|onbestelbaar|niet bezorgd|nie (?:dor[eę]czono|dostarcz)|teslim edil|kunne ikke leveres|kunde inte levereras|반송|전송 실패|loop alert|not a member|posting|notificaci[oó]n|notifica di stato/i

const WORDS =
  /could not be delivered|couldn't be delivered|can ?not be delivered|was ?n[o']t (?:able to be )?delivered|wasn't able to deliver|unable to deliver|un(?:deliverable|delivered)|did not reach|delivery (?:to the following|has failed|failed|problems?|errors?|status)|deliver(?:y|ing) your (?:mail|message)|(?:permanent|fatal) (?:fatal )?error|returned to (?:the )?sender|message (?:was )?(?:rejected|undeliverable|non-deliverable|blocked|not relayed)|user unknown|unknown user|failed (?:recipients?|permanently)|failure reasons|following (?:address|recipient)|transcript of session|delivery attempt|has been delayed|not been delivered|duplicated message-id|you are not (?:a |allowed|member)|не может быть доставлено|nicht zugestellt|n'a pas pu [êe]tre|no se pudo entregar|impossibile recapitare|配信できません|届けることができません|无法投递|退回/i

/** Whether a message without a delivery status tells of a failure: two of its author, its subject and its words say so. */
export const isBounceNotice = ({ headers, text }: Notice): boolean => {
  const isDaemon =
    DAEMON.test(headers.get('from') ?? '') ||
    /^(?:<?>?$|<?mailer-daemon)/i.test(headers.get('return-path') ?? 'none')
  const signs = [
    isDaemon,
    SUBJECT.test(decodeWords(headers.get('subject') ?? '')),
    WORDS.test(text.slice(0, 20_000)),
  ]
  return headers.names.has('x-failed-recipients') || signs.filter(Boolean).length >= 2
}

const DELAY =
  /warning message only|do(?: not|n't) need to resend|will (?:be retried|keep trying|be re-?tried|continue to (?:try|be))|still (?:undelivered|being retried|trying)|has been delayed|not yet (?:been )?delivered|delivery (?:is |was )?delayed|\(delay\)|delayed mail|temporary failure|could not send message for past|will be (?:retried|attempted) (?:for|again|until)|wird (?:weiter|erneut) versucht|noch nicht zugestellt|no further action is required|продолж/i
const GIVEN_UP =
  /failed permanently|permanent(?:ly)? (?:fatal |failure|error|fail)|giving up|gave up|given up|not going to try again|too long|expired|\(failure\)|has failed|returned to sender|retry timeout|no longer/i

/** Whether a notice only warns: the server goes on trying. */
export const isDelayNotice = ({ headers, text }: Notice): boolean => {
  const words = `${decodeWords(headers.get('subject') ?? '')}\n${text.slice(0, 20_000)}`
  return DELAY.test(words) && !GIVEN_UP.test(words)
}
