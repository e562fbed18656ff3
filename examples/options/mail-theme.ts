import { roundup } from 'payload-roundup'

/** Colours are checked in light and in dark mode when the app starts. */
export const newsletter = roundup({
  email: {
    theme: {
      colours: {
        light: { paper: '#ffffff', page: '#eef2f6', panel: '#f4f7fa', link: '#0b5394' },
        dark: { paper: '#16181c', page: '#0e0f12', panel: '#1f2329' },
      },
      fonts: { body: 'Palatino,Georgia,serif' },
      radius: 12,
      width: 640,
    },
  },
})
