/** What a tab of an issue sends to the window after a save of its own. */
export const SAVED = 'roundup:saved'

/** Lets the bar of the issue look again. */
export const tellSaved = (): void => {
  window.dispatchEvent(new CustomEvent(SAVED))
}
