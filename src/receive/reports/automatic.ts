import { decodeWords } from '../mime/decode-text.js'
import type { Notice } from './notice.js'

const REPLY_SUBJECT =
  /^\s{0,5}(?:re:\s{0,5}|aw:\s{0,5}){0,3}(?:auto(?:matic(?:ally)?|matische?)?[- :]{0,3}(?:re(?:ply|sponse|sponder)|generated|antwort|replied)|auto:|out of (?:the )?office|out of town|abwesen|nicht im b[üu]ro|urlaub|away from|i am away|on vacation|vacation|holiday|r[ée]ponse automatique|absence|absent|respuesta autom|fuera de (?:la )?oficina|risposta automatica|fuori (?:ufficio|sede)|resposta autom|automatisch antwoord|automatiskt? svar|automaattinen|автоответ|自動(?:返信|応答)|自动(?:回复|答复)|不在|부재|please (?:confirm|verify) your|verif(?:y|ication) (?:of )?your (?:e-?mail|message)|confirm(?:ation)? (?:required|your message)|challenge|your message to .{1,100} (?:awaits|requires|is being held))/i

const HINTS = [
  'x-autoreply',
  'x-autorespond',
  'x-auto-reply-from',
  'x-autoresponder',
  'x-vacation',
  'x-mail-autoreply',
  'x-cron-env',
  'x-tmda-fingerprint',
  'x-boxbe',
]

/** An automatic reply (RFC 3834), or a question back ("challenge"): it says nothing about the address. */
export const isAutomaticReply = ({ headers }: Notice): boolean => {
  const auto = (headers.get('auto-submitted') ?? 'no').trim().toLowerCase()
  if (auto !== 'no' && auto !== '') return true
  if (HINTS.some((name) => headers.names.has(name))) return true
  if (/auto[-_ ]?reply|junk/i.test(headers.get('precedence') ?? '')) return true
  return REPLY_SUBJECT.test(decodeWords(headers.get('subject') ?? ''))
}
