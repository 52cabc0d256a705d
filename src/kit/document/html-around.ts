import { attributeOf, isElement, isHeadingTag, isInline, tagOf } from './html-element.ts'
import type { Measure } from './html-measure.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'

/** Tags and roles of what stands around a text: ways to other pages, and what the maker of the site says to its visitors. */
const aroundTags = /^(?:aside|datalist|dialog|footer|label|legend|nav|search|select|textarea)$/
const aroundRoles =
  /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|complementary|menu|menubar|toolbar|tablist|doc-toc|doc-pagelist)$/i

/** Words by which makers of sites call the same where they use no such tag: `cookie-bar`, `mainMenu`, `elementor-nav`. */
const aroundWords = new Set(
  `addtoany breadcrumb breadcrumbs broodkruimel broodkruimels crumb crumbs crumbtrail footer hamburger kruimelpad masthead
  megamenu menu menubar menubalk nav navbar navigatie navigation newsletter nieuwsbrief offcanvas pager paginering pagination popup
  related gerelateerd deelknoppen delen share sharedaddy sharethis sharing sidebar sitemap skiplink skiplinks skipnav social socials
  socialmedia subnav topbar voettekst zijbalk`.split(/\s+/),
)
const asksConsent = /cookie|consent|gdpr/

/** Words after it that only say which part of it this is: `sidebar-content`, `nav-wrapper`. */
const partWords = new Set(
  `area balk banner bar block blok bottom box button buttons col column container content group header holder inner left link
  links list main media mobile modal module notice overlay primary region right row secondary section top ui ul widget wrap
  wrapper`.split(/\s+/),
)

/** Words that tell how a page is, not what an element is: `has-sidebar`, `cookies-accepted`, `menu-open`. */
const stateWords = new Set(
  'accepted active allowed closed disabled enabled geaccepteerd has hide is met no open set show with without zonder'.split(
    ' ',
  ),
)

/** Does it stand around the text instead of in it? The header of a site does, the header of an article does not. */
export function isAround(element: HtmlElement, { hasText }: Measure): boolean {
  const tag = tagOf(element)
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article' || isHeadingTag(tag)) return false
  if (aroundTags.test(tag) || aroundRoles.test(attributeOf(element, 'role'))) return true
  if (tag === 'header' && element.parentNode && isElement(element.parentNode) && tagOf(element.parentNode) === 'body')
    return true
  if (attributeOf(element, 'aria-modal') === 'true') return true
  if (isInline(tag) || tag === 'table' || tag === 'tr' || tag === 'td') return false
  const names = [...attributeOf(element, 'class').split(/\s+/), attributeOf(element, 'id')]
  // `<div class="page menu-open">` around a whole page is no menu.
  return !hasText && names.some(tellsAround)
}

/** Is a name one of something around a text? `plan-menu` and `sidebar-content` are, `menu-open` and `gerelateerd-doel` are not. */
function tellsAround(name: string): boolean {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
  if (words.some((word) => stateWords.has(word))) return false
  return (
    words.some((word) => asksConsent.test(word)) ||
    aroundWords.has(words.findLast((word) => !partWords.has(word)) ?? '')
  )
}

const mostMenuLetters = 1_500

/**
 * A list, line or cell in which nearly all words are links: a menu, a path, *Vorige* and *Volgende*. A list of links after a heading may
 * be one of themes that have a page each, and so is read; before the first heading it is a menu.
 */
export function isOnlyLinks(element: HtmlElement, measure: Measure, isBeforeHeading: boolean): boolean {
  if (!/^(?:ul|ol|p|div|td|section)$/.test(tagOf(element))) return false
  const { letters, linked, links, hasHeading, hasParts } = measure
  if (links < 2 || letters > mostMenuLetters || linked < letters * 0.7 || hasHeading) return false
  // A cell of a table or a point of a list may well be two links: the partners of an action.
  const isCell = isTag(element, /^t[dh]$/) || isTag(element.parentNode, /^(?:t[dh]|li)$/)
  return isBeforeHeading || (!hasParts && !isCell)
}

function isTag(node: HtmlNode | null, tags: RegExp): boolean {
  return node !== null && isElement(node) && tags.test(tagOf(node))
}
