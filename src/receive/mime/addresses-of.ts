import { decodeWords } from './decode-text.js'

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~\u0080-\uffff-]{1,100}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
const MAX_ADDRESSES = 100

/** The addresses in a header field, however broken it is. */
export const addressesOf = (field: string | undefined): string[] =>
  decodeWords(field ?? '')
    .match(ADDRESS)
    ?.slice(0, MAX_ADDRESSES) ?? []
