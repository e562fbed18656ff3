/** How servers say in words that there is no such address. Addresses are `@` in the texts that they are tried on. */
const NOUN =
  '(?:user|recipient|recipient name|mailbox|mail box|account|address|e-?mail|alias|addressee|inbox|customer|subscriber|member|person|username|user name|local part|login|to|recipient\\(s\\))'

const ABSENT =
  "(?:unknown|not found|no longer (?:exists?|valid|active|available|in use|here|on server|with|works?)|does ?n[o']t exist|does not exist|do(?:es)? not exist|not exist|isn't found|was ?n't found|was not found|can ?not be found|could ?n[o']t be found|could not be found|is invalid|invalid|not (?:a )?valid|is not listed|not listed|not known|not recogni[sz]ed|nonexistent|non-existent|undeliverable|is incorrect|doesn't exist|does not have)"

/** Clear statements about an address. */
const STRONG: readonly RegExp[] = [
  /\b(?:user|recipient|mailbox|account|address|e-?mail|person|alias)\b[^.]{0,60}\b(?:does not exist|doesn't exist|do not exist|no longer exists?|not exist)\b/,
  /\b(?:account|mailbox|user|address|recipient)\b[^.]{0,40}\b(?:has been|was|been|is) (?:deleted|removed|terminated|cancel+ed|closed)\b/,
  /\b(?:does not|doesn't) have (?:an?|any) .{0,80}(?:account|mailbox)/,
  /\bdoes(?:n't| not) (?:appear to )?exist\b(?! E)/,
  /\brecipient (?:name )?(?:is )?not (?:found|recognized|listed)|recipientnotfound|exrecipnotfound|recipnotfound|adr\.recip/,
  /\buser +not +(?:listed|found|known)|not listed in (?:public |the )?(?:name|domino|address)/,
  /\bno (?:mailbox|account|user|one|such account)[^.]{0,30}(?:by|with|at|of) (?:that|this) (?:name|address)/,
  /\bno mailbox here|\bno such (?:mailbox|address|account|local|alias|id|person|mail ?drop)/,
  /\bnobody (?:here )?by that name|\bno one (?:here )?by that name|there is no one at this/,
  /\bmailbox (?:is )?(?:unavailable|not available|not found|unknown|invalid)|mailbox name not allowed/,
  /\bunrout(?:e)?able address|\bunknown or illegal (?:alias|user)|\bunknown local[ -]part|illegal alias/,
  /\baddress (?:does not exist|unknown|not found|is unknown)|bad (?:destination )?(?:mailbox )?address/,
  /\brecipient address rejected: (?:access denied|undeliverable|mailbox)|\bunknown user: |cannot route mail to user|\b(?:local mailer|local): no such user|に(?:は)?見つかりません|登録されていません|rcp-p1\b|\baddress (?:could ?n[o']t|can't|can ?not) be found/,
  /\b(?:@|\w)[ >]{0,3}(?:was ?n't|was not|is not|isn't|can't be|could ?n't be|not) found\b/,
  /\bis not a (?:known|valid|registered|local) (?:user|mailbox|recipient|account|address|e-?mail)|not a known user/,
  /\bnot our (?:user|recipient)|\bno valid recipients? for|recipient no(?:t| longer) (?:on|here|exist)/,
  /\bno (?:longer|more) (?:employed|works? (?:here|for|at))|left the company|no longer with (?:us|the company)/,
  /\bdelivery attempt failed: unknown address|unknown address error|address error|email address could ?n[o']t be found/,
  /\binvalid (?:mailbox|final delivery|user ?id|user name)|\brecipient (?:is )?(?:invalid|unknown)\b/,
  /\bno account (?:by|with|for)|account not found|no matching (?:user|recipient|address)|user doesn't exist/,
  /\bbenutzer (?:ist )?(?:unbekannt|nicht (?:gefunden|bekannt))|empf[äa]nger(?:adresse)? (?:ist )?(?:unbekannt|nicht (?:gefunden|bekannt|vorhanden))|adresse (?:existiert nicht|ist unbekannt|nicht gefunden|konnte nicht gefunden)|postfach existiert nicht|unbekannter (?:empf|benutzer|nutzer)/,
  /\b(?:adresse|bo[iî]te|destinataire|utilisateur|compte)\b[^.]{0,40}(?:inconnue?|n'existe pas|inexistante?|introuvable|n'est pas valide)|adresse d au moins un destinataire invalide|invalid recipient/,
  /\b(?:usuario|destinatario|direcci[oó]n|buz[oó]n|cuenta|utente|indirizzo|casella|usu[aá]rio|destinat[aá]rio|endere[cç]o|caixa|conta)\b[^.]{0,40}(?:no existe|inexistente|desconocid[oa]|non esiste|sconosciut[oa]|n[aã]o existe|desconhecid[oa]|n[aã]o encontrad[oa]|no encontrad[oa]|no se encontr[oó]|non trovat[oa])/,
  /(?:пользователь|почтовый ящик|ящик|адрес|получатель)[^.]{0,40}(?:не найден|не существует|неизвестен|отсутствует)|такого (?:пользователя|адреса|ящика) нет|нет такого пользователя|недействительн/,
  /(?:ユーザー?|宛先|メールアドレス|アドレス|受信者)[^。]{0,30}(?:存在しません|見つかりません|不明|ありません|間違)|宛先不明/,
  /(?:用户|收件人|邮箱|邮件地址|地址|帐号|账号)[^。]{0,20}(?:不存在|未找到|找不到|无效)|查无此人|使用者不存在|收件者不存在/,
  /(?:사용자|수신자|받는 사람|메일 주소|계정)[^.]{0,20}(?:없|존재하지)|gebruiker (?:onbekend|bestaat niet)|adres bestaat niet|u[zż]ytkownik nie istnieje|adres nie istnieje|nie ma takiego u[zż]ytkownika|(?:mottakeren|mottagaren|modtageren) (?:finnes ikke|finns inte|findes ikke)|kullan[ıi]c[ıi] bulunamad[ıi]|u[zž]ivatel neexistuje/,
]

/**
 * Words that some servers also use when a filter of theirs refuses: they count as final when the status or the answered
 * command says that the recipient was refused.
 */
const WEAK: readonly RegExp[] = [
  /\b(?:unknown|no such|invalid|non-?existent|illegal|bad) (?:user|recipient|addressee|e-?mail|alias|customer|rcpt|mailbox|address|account|local)/,
  new RegExp(`\\b${NOUN}\\b[^.:;]{0,40}\\b${ABSENT}`),
  /\bunknown\b[^.]{0,20}\b(?:user|recipient|address)|\bno such recipient|recipient rejected/,
  /\brecipient address rejected[ .]*$|\buser invalid|\bnot (?:a )?valid (?:user|recipient|mailbox)/,
]

/** How surely words say that an address does not exist. */
export const unknownAddressWords = (words: string): 'strong' | 'weak' | undefined => {
  if (STRONG.some((pattern) => pattern.test(words))) return 'strong'
  return WEAK.some((pattern) => pattern.test(words)) ? 'weak' : undefined
}
