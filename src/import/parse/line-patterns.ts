import type { Line } from '../read/line.js'
import { comparableWords } from './compare-words.js'

const GREETING =
  /^(hi|hello|hey|dear|greetings|welcome|good (morning|day|afternoon|evening)|привет|здравствуйте|дорогие|大家好|你好|各位|مرحبا|أهلا|السلام)(?![\p{L}])/iu

/** Words that begin the closing text of an issue. */
const SIGN_OFF =
  /^(see you|see ya|thanks?( you)?( (so|very) much)?( for| to| again|[,.!—–-]|$)|thank you|until (next|then)|till next|that[’']?s (all|it|a wrap)|that is all|cheers\b|best( wishes| regards)?[,.!]?$|(kind |warm )?regards|yours\b|bye|goodbye|take care|stay (safe|tuned|curious|well)|happy (reading|hacking|week)|have a (good|great|nice|wonderful|lovely)|as always\b|if you (enjoy|like|found|have)|let me know|feedback\b|subscribe\b|forward(ed)? this|share this|you (are receiving|received) this|unsubscribe|p\.?\s?s\.?\b|next (week|issue|time)\b|more next|talk soon|with love|love,|—|–\s|спасибо|до (встречи|следующ|свидания|скорого)|увидимся|пока[,.! ]|谢谢|感谢|下周见|下期|再见|我们下|شكرا|شكرًا|إلى اللقاء|نراكم|أراكم|bis (nächste|zum nächsten|bald)|danke|viele grüße|merci|à (la semaine|bientôt)|gracias|hasta (la|pronto))/iu

const BRIDGE =
  /(without further ado|let[’']?s (get|move|dive|turn|go)|moving on|on to the|now (for|to|on)|and now|other (breakthroughs|news|stories|entries))/iu

const CONTENTS =
  /^(table of |the |list of )?(contents?|in this (issue|week|edition|number)|this (week|issue)|sections|topics|agenda|overview|what[’']?s inside|inside|today|areas)(?![\p{L}])|^(содержание|в (этом )?выпуске|目录|本期|المحتويات|في هذا العدد)/iu

const HIGHLIGHTS =
  /^(this (week|month|issue)[’']?s |the |my |our |weekly |top |main |two |three |\d+ )*(highlights?|top (stor(y|ies)|picks?|breakthroughs?)|spotlight|featured|in (depth|focus)|big (stor(y|ies)|news)|editor[’']?s picks?|главное|重点|头条|أبرز)(( of| from| this)( the| this)? (week|month|issue))?$/iu

export const isGreeting = ({ text }: Line): boolean => GREETING.test(text)

export const isSignOff = ({ text }: Line): boolean => SIGN_OFF.test(text)

export const isBridge = ({ text }: Line): boolean => BRIDGE.test(text) && text.length < 160

export const isContentsLead = ({ text }: Line): boolean =>
  text.length < 160 && (CONTENTS.test(text) || /[:：]$/u.test(text))

export const isHighlightsHeading = ({ text }: Line): boolean =>
  HIGHLIGHTS.test(text.replace(/[:：]$/u, '').trim())

/** Scripts without spaces between words; their letters count four times. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

const lengthOf = (text: string): number => text.length + 3 * (text.match(WIDE)?.length ?? 0)

export const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length

/** Whether a line is like `00: "black cat"`: a short text, a colon, more text. */
export const isListLike = ({ text }: Line): boolean =>
  /^\S{1,12}[:：]\s+\S/u.test(text) && text.length < 80

/** Whether a text ends like a sentence, in any script. */
export const endsSentence = (text: string): boolean =>
  /[.!?…。！？؟।][)\]"'”’»』」]*$/u.test(text.trim())

const endsClause = (text: string): boolean => /[.,;…。，；、،؛।&]["'”’»]*$/u.test(text.trim())

/** Whether the first word is in lower case, so that the text continues a sentence. */
export const startsSmall = (text: string): boolean => /^["'“‘(]?\p{Ll}+(?![\p{L}\p{N}])/u.test(text)

/** Whether a line may be a title: short and no sentence. */
export const isTitleLike = (line: Line): boolean => {
  const { heading, text } = line
  if (isGreeting(line) || lengthOf(text) > 220) return false
  if (heading) return true
  const abbreviates = /\b(inc|ltd|co|corp|jr|sr|vs|etc|al)\.$/i.test(text)
  return (
    lengthOf(text) <= 140 &&
    wordCount(text) <= 16 &&
    (abbreviates || !endsClause(text)) &&
    !isListLike(line) &&
    !startsSmall(text)
  )
}

/** Whether a line may be the heading of a section. */
export const isHeadingLike = (line: Line): boolean => {
  if (line.links.length > 0 || !isTitleLike(line) || comparableWords(line.text) === '') return false
  return (
    line.heading ||
    (wordCount(line.text) <= 10 && lengthOf(line.text) <= 90 && !/[!！]$/u.test(line.text))
  )
}
