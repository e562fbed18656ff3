/** What a tab of an issue sends to the window after a save of its own. */
export const SAVE_EVENT = 'roundup:saved'

/** Lets the bar of the issue look again. */
export const announceSave = (): void => {
  window.dispatchEvent(new CustomEvent(SAVE_EVENT))
}
