import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser, Tokenizer, type TreeAdapter } from 'parse5'
import { type Refusal, refuse } from '../base/refusal.ts'
import { deepestNesting, mostAttributes, mostElements, mostWords } from './limits.ts'

export type HtmlDocument = DefaultTreeAdapterMap['document']
export type HtmlElement = DefaultTreeAdapterMap['element']
export type HtmlNode = DefaultTreeAdapterMap['node']
export type HtmlRefusal = Refusal<'document.nested-too-deep' | 'document.too-many-nodes'>

/** Leaves the parser from within; it goes no further than `parseBounded`. */
class TooMuch extends Error {
  readonly refusal: HtmlRefusal
  constructor(refusal: HtmlRefusal) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

/**
 * The tree of a page, or a refusal as soon as it grows past our bounds. The parser works without recursion; the bounds keep its
 * memory and its searches up the tree small. It is fed in pieces, as its own stream does it, to look at the attributes in between.
 */
export function parseBounded(html: string): HtmlDocument | HtmlRefusal {
  const parser = new Parser<DefaultTreeAdapterMap>({ treeAdapter: boundedAdapter(), scriptingEnabled: false })
  const tokenizer = new WatchedTokenizer(parser.options, parser)
  parser.tokenizer = tokenizer
  try {
    for (let at = 0; at < html.length; at += pieceCharacters) {
      tokenizer.write(html.slice(at, at + pieceCharacters), false)
      if (tokenizer.openAttributes() > mostAttributes)
        return refuse('document.too-many-nodes', { most: mostAttributes })
    }
    tokenizer.write('', true)
    return parser.document
  } catch (error) {
    if (error instanceof TooMuch) return error.refusal
    throw error
  }
}

const pieceCharacters = 65_536

class WatchedTokenizer extends Tokenizer {
  /** Attributes of the tag that is being read. */
  openAttributes(): number {
    const token = this.currentToken
    return token && 'attrs' in token ? token.attrs.length : 0
  }
}

function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<object, number>()
  let elements = 0
  let words = 0
  const deepen = (parent: object, child: object) => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > deepestNesting) throw new TooMuch(refuse('document.nested-too-deep', { most: deepestNesting }))
    depths.set(child, depth)
  }
  const count = () => {
    elements += 1
    if (elements > mostElements) throw new TooMuch(refuse('document.too-many-nodes', { most: mostElements }))
  }
  return {
    ...defaultTreeAdapter,
    createElement(...element) {
      count()
      return defaultTreeAdapter.createElement(...element)
    },
    insertText(parent, text) {
      words += 1
      if (words > mostWords) throw new TooMuch(refuse('document.too-many-nodes', { most: mostWords }))
      defaultTreeAdapter.insertText(parent, text)
    },
    appendChild(parent, child) {
      if ('tagName' in child) deepen(parent, child)
      defaultTreeAdapter.appendChild(parent, child)
    },
    insertBefore(parent, child, next) {
      if ('tagName' in child) deepen(parent, child)
      defaultTreeAdapter.insertBefore(parent, child, next)
    },
  }
}
