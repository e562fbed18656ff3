/** Which language these texts are in, as a BCP 47 tag: chooses plural forms and how numbers and dates are written. */
export const language = { tag: 'en' }
