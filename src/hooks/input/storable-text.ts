/** C0 controls but tab and line breaks: PostgreSQL stores no NUL, XML and mail none of them. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

/** Halves of surrogate pairs: UTF-8 has no form for them, so that they never come back as they were written. */
const HALF = /\p{Surrogate}/u

const LINE_BREAK = /[\n\r\u2028\u2029]/

/** Whether every database keeps a text as it is. */
export const isStorable = (text: string): boolean => !CONTROL.test(text) && !HALF.test(text)

export const isOneLine = (text: string): boolean => !LINE_BREAK.test(text)
