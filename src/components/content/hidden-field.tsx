'use client'

/** Draws nothing, in place of what the issue bar shows: Payload's publish buttons, its status, the stage. */
export const HiddenField = () => null
