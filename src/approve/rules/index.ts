import { altText } from './alt-text.js'
import { byteSize } from './length/byte-size.js'
import { contrast } from './contrast.js'
import { deadLink } from './dead-link.js'
import { duplicateEntry } from './duplicate-entry.js'
import { emptyLineup } from './empty-lineup.js'
import { emptyPoint } from './empty-point.js'
import { emptySection } from './empty-section.js'
import { featuredBefore } from './featured-before.js'
import { incompleteRow } from './incomplete-row.js'
import { languageTexts } from './language-texts.js'
import { missingPoint } from './missing-point.js'
import { missingSource } from './missing-source.js'
import { missingTitle } from './missing-title.js'
import { nameSpelling } from './language/name-spelling.js'
import { noSubject } from './no-subject.js'
import { placeholderText } from './language/placeholder-text.js'
import { postalAddress } from './postal-address.js'
import { preheaderLength } from './length/preheader-length.js'
import { repeatedWord } from './language/repeated-word.js'
import type { Rule } from './rule.js'
import { sameSourceTwice } from './same-source-twice.js'
import { senderAlignment } from './sender-alignment.js'
import { spelling } from './language/spelling.js'
import { subjectLength } from './length/subject-length.js'
import { titleLength } from './length/title-length.js'
import { unsafeUrl } from './unsafe-url.js'
import { emptyEntry } from './empty-entry.js'

/** Every rule, in the order in which its findings are shown. */
export const RULES = {
  'no-subject': noSubject,
  'empty-lineup': emptyLineup,
  'unsafe-url': unsafeUrl,
  'duplicate-entry': duplicateEntry,
  'placeholder-text': placeholderText,
  'incomplete-row': incompleteRow,
  'featured-before': featuredBefore,
  'same-source-twice': sameSourceTwice,
  'missing-source': missingSource,
  'dead-link': deadLink,
  'missing-title': missingTitle,
  'missing-point': missingPoint,
  'empty-point': emptyPoint,
  'untold-entry': emptyEntry,
  'empty-section': emptySection,
  'subject-length': subjectLength,
  'preheader-length': preheaderLength,
  'title-length': titleLength,
  'alt-text': altText,
  'name-spelling': nameSpelling,
  'repeated-word': repeatedWord,
  spelling,
  'byte-size': byteSize,
  contrast,
  'sender-alignment': senderAlignment,
  'postal-address': postalAddress,
  'language-texts': languageTexts,
} as const satisfies Readonly<Record<string, Rule>>

export type RuleName = keyof typeof RULES
