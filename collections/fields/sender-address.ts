import type { TextFieldSingleValidation } from 'payload'

/** One bare address; a host without a dot, such as `localhost`, is enough for development. */
const ADDRESS = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+$/u

export const senderAddress: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? 'Write the address that readers see.' : true
  return ADDRESS.test(value) || 'This is no e-mail address; write one such as weekly@news.example.'
}
