import { execFile } from 'node:child_process'
import { existsSync, lstatSync } from 'node:fs'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Why there is no browser here, as `skip` of a test takes it (so that it is counted), or false when there is one. */
export const noBrowser: string | false = whyNoBrowser()

function whyNoBrowser(): string | false {
  if (process.env.DRIEHOEK_WITHOUT_BROWSER) return 'DRIEHOEK_WITHOUT_BROWSER is set'
  return carriesChromium() || installedChrome()
    ? false
    : 'no Chromium from npm for this machine, and no Chrome installed'
}

/** Hands a browser to the work and closes it afterwards, also when the work fails. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(await howToLaunch())
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

export interface PageOptions {
  /** In CSS pixels: 1280 is a desk, 360 a phone, 320 is 1280 at 400% zoom. */
  readonly width?: number
  readonly scripts?: boolean
  readonly contrast?: 'more'
  readonly forcedColors?: 'active'
  readonly media?: 'print'
}

/** A page in a context of its own, so that no cookie or cache is shared. Closing the browser closes it. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.scripts ?? true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    contrast: options.contrast ?? null,
    forcedColors: options.forcedColors ?? null,
  })
  if (options.media) await page.emulateMedia({ media: options.media })
  return page
}

/**
 * What axe finds against WCAG 2.2 A and AA and its own best practices: a line each, with the place. Empty is good. It is a
 * script, so a page opened with scripts off cannot be asked.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // It is large: a page that is asked more than once gets it once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const found = await window.axe.run(document, { runOnly: tags })
    return found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} (${node.target.join(' ')}: ${node.html.slice(0, 160)})`),
    )
  })
}

/** The elements that stick out where a reader has to scroll sideways. Empty is good. */
export async function sideways(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    )
    return [`${scrollWidth - clientWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))]
  })
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

const quiet = [
  '--headless=shell',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pings',
]

async function howToLaunch() {
  if (!carriesChromium()) return { channel: installedChrome() ?? 'chrome', args: quiet }
  const folder = await unpackedChromium()
  return {
    executablePath: join(folder, 'chromium'),
    // The sandbox of Chromium cannot start as root, nor in most containers. It only opens pages of our own.
    args: ['--no-sandbox', ...quiet],
    // Its libraries and fonts travel along, so that a machine without either shows the same page.
    env: {
      ...definedOnly(process.env),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function carriesChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

function installedChrome(): 'chrome' | 'msedge' | undefined {
  const program = process.env.PROGRAMFILES ?? ''
  const places = {
    chrome: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/opt/google/chrome/chrome',
      join(program, 'Google/Chrome/Application/chrome.exe'),
    ],
    msedge: [join(`${program} (x86)`, 'Microsoft/Edge/Application/msedge.exe')],
  } as const
  if (places.chrome.some((place) => existsSync(place))) return 'chrome'
  return places.msedge.some((place) => existsSync(place)) ? 'msedge' : undefined
}

/**
 * The folder with Chromium, unpacked once for each version and user. The package itself unpacks to a fixed place, takes
 * whatever lies there, and breaks when two processes do so at once. Here each unpacks to a folder of its own, and the
 * first to rename it wins.
 */
async function unpackedChromium(): Promise<string> {
  const root = new URL('../../', import.meta.resolve('@sparticuz/chromium'))
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { version: string }
  const folder = join(tmpdir(), `driehoek-chromium-${version}-${userInfo().uid}`)
  if (existsSync(folder)) return ownOnly(folder)

  const own = await mkdtemp(`${folder}-`)
  try {
    const unpack = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())"
    await promisify(execFile)(process.execPath, ['--eval', unpack], {
      cwd: fileURLToPath(root),
      // In a process of its own, as it changes its environment. The second name makes it unpack its libraries as well.
      env: { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', NODE_OPTIONS: '' },
    })
    await writeFile(
      join(own, 'fonts.conf'),
      `<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
    )
    await rename(own, folder)
  } catch (error) {
    await rm(own, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return ownOnly(folder)
}

/** A shared folder for temporary files is open to all: what another user laid there is not run. */
function ownOnly(folder: string): string {
  const { uid } = lstatSync(folder)
  if (uid !== userInfo().uid) throw new Error(`${folder} belongs to user ${uid}: remove it, then test again`)
  return folder
}
