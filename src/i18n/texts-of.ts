type OtherForm<Key> = Key extends `${infer Text}_other` ? Text : never

type ForeignForm<Key> = `${OtherForm<Key>}_${'zero' | 'one' | 'two' | 'few' | 'many'}`

/**
 * A namespace of the English catalogue as another language has it: the same keys, and of a plural the forms that the
 * language has (`Intl.PluralRules`). `_other` is always needed; a form that is left out is read as `_other`.
 */
export type TextsOf<English> = {
  readonly [Key in keyof English as Key extends `${string}_one` ? never : Key]: string
} & { readonly [Key in keyof English as ForeignForm<Key>]?: string }
