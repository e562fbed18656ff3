import type { Direction } from '../src/domain/text/text-direction.js'

type Side = 'left' | 'right'

/** The side on which lines begin. */
export const startSide = (direction: Direction): Side => (direction === 'rtl' ? 'right' : 'left')

/** The side on which lines end. */
export const endSide = (direction: Direction): Side => (direction === 'rtl' ? 'left' : 'right')
