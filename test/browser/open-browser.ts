import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

import { chromium, type Browser, type Page } from 'playwright-core'

const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } }

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome']

/** Debian's Chromium; its sandbox does not work for root. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: pathOfChromium(), args: ['--no-sandbox', '--disable-gpu'] })

const pathOfChromium = (): string => {
  for (const command of COMMANDS) {
    try {
      return execFileSync('which', [command], { encoding: 'utf8' }).trim()
    } catch {
      continue
    }
  }
  throw new Error(
    `Chromium is missing: apt-get install chromium (looked for ${COMMANDS.join(', ')}).`,
  )
}

/** Collects violations of the page's Content-Security-Policy from now on. */
export const refusedByPolicy = (page: Page): readonly string[] => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  return refused
}

/** Takes a picture at desktop and at phone width, as NAME-desktop.png and NAME-phone.png. */
export const takePictures = async (page: Page, folder: string, name: string): Promise<void> => {
  for (const [width, viewport] of Object.entries(WIDTHS)) {
    await page.setViewportSize(viewport)
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(folder, `${name}-${width}.png`) })
  }
  await page.setViewportSize(WIDTHS.desktop)
}
