/** C0 controls except tab and line breaks: PostgreSQL stores no NUL, and XML and mail allow none of them. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

/** Lone surrogates: UTF-8 cannot encode them, so they would not be read back as they were written. */
const HALF = /\p{Surrogate}/u

const LINE_BREAK = /[\n\r\u2028\u2029]/

/** Whether every database stores a text unchanged. */
export const isStorable = (text: string): boolean => !CONTROL.test(text) && !HALF.test(text)

export const isOneLine = (text: string): boolean => !LINE_BREAK.test(text)
