import type { Browser } from './house.ts'
import { elementsIn } from './html.ts'

/** All pages that somebody comes to by following links, by their address. A link that leads nowhere is a mistake of the page. */
export async function crawl(
  browser: Browser,
  starts: readonly string[],
  forms: 'every form' | 'one form a deed' = 'every form',
): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  const seen = new Set<string>()
  let next: readonly string[] = starts
  while (next.length > 0) {
    const fresh = next.filter((path) => {
      // The same form from another page is the same page.
      const place = path.replace(/[?&]terug=[^&]*/, '').replace(forms === 'every form' ? '' : /^(\/doe\/[^?]*).*/, '$1')
      return !seen.has(place) && seen.add(place)
    })
    const found = await Promise.all(fresh.map(async (path) => linksOn(browser, path, pages)))
    next = found.flat()
    if (seen.size > mostPages) throw new Error(`more than ${mostPages} pages; the last is ${next[0]}`)
  }
  return pages
}

const mostPages = 1500

async function linksOn(browser: Browser, path: string, pages: Map<string, string>): Promise<readonly string[]> {
  const answer = await browser.get(path)
  if (answer.status === 303) return [answer.headers.get('location') ?? '/']
  if (answer.status !== 200) throw new Error(`a link leads to ${path}, which answers ${answer.status}`)
  const html = await answer.text()
  pages.set(path, html)
  return elementsIn(html)
    .filter(({ tag, attributes }) => tag === 'a' && attributes.get('href')?.startsWith('/'))
    .map(({ attributes }) => attributes.get('href')?.replace(/#.*/, '') ?? '/')
}
