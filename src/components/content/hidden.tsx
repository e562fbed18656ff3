'use client'

/** In place of what Payload draws and the bar of the issue says better: its publish buttons, its status, the stage. */
export const Nothing = () => null
