import { APIError, type PayloadRequest } from 'payload'

import type { LocalizedText } from '../domain/localized-text.js'
import { translate } from '../i18n/translate.js'

/** What a request is refused with: a sentence in the language of whoever asks, the same over every API. */
export class Refusal extends APIError {
  /** What was said, before it was said in a language. */
  readonly told: LocalizedText

  constructor(req: PayloadRequest, status: number, told: LocalizedText) {
    super(translate(req.t, told), status, undefined, true)
    this.told = told
  }
}

/** 409: what is asked cannot be done now. @throws {Refusal} */
export const refuse = (req: PayloadRequest, told: LocalizedText): never => {
  throw new Refusal(req, 409, told)
}
