import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

/** A page as a browser reads it: elements with their attributes and their words, in order. */
export interface Element {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly text: string
  readonly within: readonly Element[]
}

export interface Form {
  readonly action: string
  /** What a browser would send now: names and values in the order of the page. */
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** The names of all that one can type in or touch, and what travels unseen. */
  readonly names: ReadonlySet<string>
}

export function elementsIn(html: string): readonly Element[] {
  return descendants(read(parse(html)))
}

/** The words of the page, without its marks. */
export function textOf(html: string): string {
  return read(parse(html)).text.replace(/\s+/g, ' ')
}

/** The one form of a page that posts there. */
export function formIn(html: string, action: string): Form {
  const forms = elementsIn(html).filter(({ tag, attributes }) => tag === 'form' && attributes.get('action') === action)
  if (forms.length !== 1) throw new Error(`${forms.length} forms post to ${action}: ${textOf(html).slice(0, 400)}`)
  const controls = descendants(forms[0]!).filter(({ attributes }) => attributes.has('name'))
  return {
    action,
    fields: controls.flatMap(sent),
    names: new Set(controls.map(({ attributes }) => attributes.get('name') ?? '')),
  }
}

/** What a browser would send after somebody filled this in. A name that the form does not have is a mistake of the test. */
export function filledIn(
  form: Form,
  typed: Readonly<Record<string, string | readonly string[]>>,
): readonly (readonly [string, string])[] {
  for (const name of Object.keys(typed))
    if (!form.names.has(name)) throw new Error(`the form of ${form.action} has no ${name}; it has ${[...form.names]}`)
  return [
    ...form.fields.filter(([name]) => typed[name] === undefined),
    ...Object.entries(typed).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const)),
  ]
}

function sent({ tag, attributes, text, within }: Element): readonly (readonly [string, string])[] {
  const name = attributes.get('name') ?? ''
  const type = attributes.get('type')
  if (tag === 'textarea') return [[name, text.replace(/^\n/, '')]]
  if (tag === 'select') {
    const options = within.filter((one) => one.tag === 'option')
    const chosen = options.find((one) => one.attributes.has('selected')) ?? options[0]
    return chosen ? [[name, chosen.attributes.get('value') ?? chosen.text]] : []
  }
  if (tag !== 'input' || ((type === 'radio' || type === 'checkbox') && !attributes.has('checked'))) return []
  return [[name, attributes.get('value') ?? '']]
}

function read(node: Node): Element {
  const children = 'childNodes' in node ? node.childNodes : []
  const inside = children.map(read)
  return {
    tag: 'tagName' in node ? node.tagName : '',
    attributes: new Map('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : []),
    text: 'value' in node ? node.value : inside.map(({ text }) => text).join(''),
    within: inside,
  }
}

function descendants(element: Element): readonly Element[] {
  return element.within.flatMap((inner) => [...(inner.tag ? [inner] : []), ...descendants(inner)])
}
