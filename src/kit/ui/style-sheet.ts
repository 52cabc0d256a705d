import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { scriptOf } from './island.ts'

/** What the server serves under `/stijl/`, and may be kept for ever: its fingerprint is in the name. */
export interface StyleFile {
  readonly type: string
  readonly bytes: Buffer
  readonly etag: string
}

export interface StyleSheet {
  /** By address, `/stijl/driehoek-0123456789ab.css`: the sheet, its fonts, the icon of the tab and the islands. */
  readonly files: ReadonlyMap<string, StyleFile>
  readonly sheet: string
  /** The font that each page needs: fetched along with the sheet, so that no line jumps. */
  readonly font: string
  readonly icon: string
  /** The address of each island, by its name: `proposal` of `proposal.island.ts`. */
  readonly islands: ReadonlyMap<string, string>
}

/** What pages bring along that have something of their own. */
interface OfPages {
  /** Rules in `@layer page`. */
  readonly sheets?: readonly URL[]
  readonly islands?: readonly URL[]
}

/** Each says its own layer; the first says the order of the layers. */
const sheets = ['tokens', 'base', 'frame', 'strip', 'record', 'table', 'mark', 'button', 'form', 'conflict', 'tree']

/** The ranges are those that fontsource gives with its files. Latin-ext holds what names bring: Ş, ğ, İ, Ł. */
const fonts = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext':
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF',
} as const

/** Reads the sheet, its fonts and the islands from disk. Once, when the server starts. */
export function readStyleSheet(ofPages: OfPages = {}): StyleSheet {
  const files = new Map<string, StyleFile>()
  const add = (name: string, ending: string, type: string, bytes: Buffer) => {
    const print = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
    const address = `/stijl/${name}-${print}.${ending}`
    files.set(address, { type, bytes, etag: `"${print}"` })
    return address
  }
  const addFont = (subset: keyof typeof fonts) =>
    add(`source-sans-3-${subset}`, 'woff2', 'font/woff2', readFileSync(fontFile(subset)))
  const faces = { latin: addFont('latin'), 'latin-ext': addFont('latin-ext') }

  const css = [
    fontFace(faces.latin, fonts.latin),
    fontFace(faces['latin-ext'], fonts['latin-ext']),
    ...sheets.map((name) => readFileSync(new URL(`css/${name}.css`, import.meta.url), 'utf8')),
    ...(ofPages.sheets ?? []).map((sheet) => readFileSync(sheet, 'utf8')),
  ].join('\n')
  return {
    files,
    sheet: add('driehoek', 'css', 'text/css; charset=utf-8', Buffer.from(withoutComments(css))),
    font: faces.latin,
    icon: add('driehoek', 'svg', 'image/svg+xml', Buffer.from(icon)),
    islands: new Map(
      (ofPages.islands ?? []).map((island) => {
        const name = basename(island.pathname, '.island.ts')
        return [name, add(name, 'js', 'text/javascript; charset=utf-8', scriptOf(island))]
      }),
    ),
  }
}

function fontFile(subset: string): URL {
  return new URL(
    import.meta.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`),
  )
}

function fontFace(address: string, range: string): string {
  return `@font-face{font-family:"Source Sans 3";font-weight:200 900;font-display:swap;src:url("${address}") format("woff2");unicode-range:${range}}`
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s+/gm, '')
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 22 22"><path d="M11 2.5 20.5 19.5h-19Z" fill="none" stroke="#0b5966" stroke-width="2.6" stroke-linejoin="round"/></svg>'
