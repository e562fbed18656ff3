'use client'

/** In place of Payload's buttons that publish past the stages: nothing; the bar has the steps. */
export const NoButton = () => null
