import { attributeOf, isElement, tagOf } from './html-element.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'

/** What the styles of a page say of an element, as far as it decides whether people see it. */
export interface Sheet {
  isHidden(element: HtmlElement): boolean
  isStruck(element: HtmlElement): boolean
}

const hides = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*(?:all|screen))/i
const strikes = /text-decoration(?:-line)?\s*:[^;]*line-through/i

/** Off the screen or of one point, for who listens to a page: *Ga naar de inhoud*. */
const clips = /\bclip\s*:\s*rect\(\s*(?:0|1px)\b|clip-path\s*:\s*inset\(\s*(?:50|100)%|(?:left|top)\s*:\s*-\d{4,}px/i

/** Names that the makers of page styles gave to what is not shown. `hidden md:block` is shown on a wide screen. */
const hiddenNames =
  /^(?:(?:u-|is-|element-)?(?:hidden|invisible|visually-?hidden)|d-none|hide|sr-only|screen-?reader(?:-text|s-only|-only)?|visuallyhidden|sronly)$/i
const shownAgain = /^(?:sm|md|lg|xl|2xl):(?!hidden)|^d-(?:sm|md|lg|xl|xxl)-(?!none)/

/** The rules of a page on one name (`.toelichting`, `p.MsoDel`, `#balk`), and what its elements say themselves. */
export function sheetOf(document: HtmlNode): Sheet {
  const rules = styleTexts(document).flatMap(simpleRules)
  const hidden = namesWith(rules, (style) => hides.test(style) || clips.test(style))
  const struck = namesWith(rules, (style) => strikes.test(style))
  return {
    isHidden(element) {
      const classes = classesOf(element)
      const style = attributeOf(element, 'style')
      if (hides.test(style) || clips.test(style)) return true
      if (classes.some((name) => hiddenNames.test(name))) return !classes.some((name) => shownAgain.test(name))
      return namesOf(element).some((name) => hidden.has(name))
    },
    isStruck: (element) =>
      strikes.test(attributeOf(element, 'style')) ||
      namesOf(element).some((name) => struck.has(name)) ||
      classesOf(element).includes('line-through'),
  }
}

interface StyleRule {
  readonly names: readonly string[]
  readonly style: string
}

/** Rules for all screens on one name. What depends on more than that, or on the screen, is left to the page. */
function simpleRules(text: string): readonly StyleRule[] {
  const bare = withoutComments(text.slice(0, longestStyle))
  const rules: StyleRule[] = []
  let depth = 0
  for (const [, selector, mark] of bare.matchAll(/([^{}]*)([{}])/g)) {
    if (mark === '{') {
      depth += 1
      if (depth === 1) rules.push({ names: simpleNames(selector!), style: '' })
    } else {
      const open = rules.at(-1)
      if (depth === 1 && open) rules[rules.length - 1] = { ...open, style: selector! }
      depth = Math.max(0, depth - 1)
    }
  }
  return rules.filter(({ names, style }) => names.length > 0 && style !== '')
}

const longestStyle = 500_000

function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('/*')
  const after = rest.map((part) => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : ''))
  return [first, ...after].join('').replace(/<!--|-->/g, '')
}

function simpleNames(selector: string): readonly string[] {
  return selector.split(',').flatMap((one) => /^\s*[a-z0-9]*([.#][\w-]+)\s*$/i.exec(one)?.[1] ?? [])
}

function namesWith(rules: readonly StyleRule[], is: (style: string) => boolean): ReadonlySet<string> {
  return new Set(rules.filter(({ style }) => is(style)).flatMap(({ names }) => names))
}

function styleTexts(node: HtmlNode): readonly string[] {
  if (isElement(node) && tagOf(node) === 'style')
    return [node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')]
  return 'childNodes' in node ? node.childNodes.flatMap(styleTexts) : []
}

function classesOf(element: HtmlElement): readonly string[] {
  return attributeOf(element, 'class').split(/\s+/).filter(Boolean)
}

function namesOf(element: HtmlElement): readonly string[] {
  const id = attributeOf(element, 'id')
  return [...classesOf(element).map((name) => `.${name}`), ...(id ? [`#${id}`] : [])]
}
