import { deedOfKey, type KeyDeed } from './proposal-key.texts.ts'

const offKey = 'driehoek.sneltoetsen'
/** What one goes along with the keys: questions, parts, and what was not taken over. */
const stops = '.question, .tree li, .list li[id]'

/**
 * A proposal beside its document: both stand at the same place, and what one does a hundred times has a key. It posts the same forms as the
 * page has without it.
 */
class ProposalBeside extends HTMLElement {
  /** In which of the two the reader is: the other follows. */
  #leads: 'proposal' | 'document' = 'proposal'
  #waits = false

  connectedCallback(): void {
    const doc = this.#document
    for (const event of ['pointerenter', 'focusin'] as const) {
      doc.addEventListener(event, () => this.#lead('document'))
      this.#proposed.addEventListener(event, () => this.#lead('proposal'))
    }
    this.addEventListener('focusin', (event) => this.#showPassage(pieceAt(event.target)))
    doc.addEventListener('scroll', () => this.#follow('document'), { passive: true })
    window.addEventListener('scroll', () => this.#follow('proposal'), { passive: true })
    doc.addEventListener('click', (event) => this.#openUnread(event.target))
    this.addEventListener('keydown', (event) => this.#press(event))
    this.#sayKeys()
    this.#showPassage(pieceAt(document.activeElement) ?? pieceAt(document.querySelector(':target')))
  }

  get #document(): HTMLElement {
    return this.querySelector<HTMLElement>('.doc-text')!
  }

  get #proposed(): HTMLElement {
    return this.querySelector<HTMLElement>('.proposed')!
  }

  #lead(pane: 'proposal' | 'document'): void {
    this.#leads = pane
  }

  /** The other pane goes along with the one that the reader scrolls, once a frame. */
  #follow(pane: 'proposal' | 'document'): void {
    if (this.#leads !== pane || this.#waits || !isBeside(this.#document)) return
    this.#waits = true
    requestAnimationFrame(() => {
      this.#waits = false
      if (pane === 'proposal') this.#showPassage(this.#inSight())
      else this.#showPart()
    })
  }

  /** The part that one stands at, as long as it is in the window, or else the first that is. */
  #inSight(): string | undefined {
    const stoodAt = document.activeElement?.closest(stops) ?? document.querySelector(':target')
    const parts = [stoodAt, ...this.#proposed.querySelectorAll<HTMLElement>(stops)]
    return pieceAt(parts.find((part) => part && this.#proposed.contains(part) && isInWindow(part)) ?? null)
  }

  #showPassage(piece: string | undefined): void {
    const passage = piece && this.querySelector<HTMLElement>(`#bron-${piece}`)
    if (!passage) return
    for (const other of this.querySelectorAll('.doc .here')) other.classList.remove('here')
    passage.classList.add('here')
    if (!isBeside(this.#document) || this.#leads === 'document') return
    const pane = this.#document
    pane.scrollTop += passage.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3
  }

  /** The part of the first passage in sight of the document comes to stand at the same height. */
  #showPart(): void {
    const top = this.#document.getBoundingClientRect().top
    const passages = this.#document.querySelectorAll<HTMLAnchorElement>('a[id^="bron-"][href^="#"]')
    for (const passage of passages) {
      if (passage.getBoundingClientRect().top < top) continue
      const part = this.querySelector<HTMLElement>(passage.hash)
      if (part) window.scrollBy(0, part.getBoundingClientRect().top - passage.getBoundingClientRect().top)
      return
    }
  }

  /** A sentence that became nothing opens where it can be taken in. */
  #openUnread(target: EventTarget | null): void {
    const piece = target instanceof Element && target.closest('span[id^="bron-"]') && pieceAt(target)
    if (piece && !getSelection()?.toString()) location.assign(`${this.#back}?bij=${piece}#${piece}`)
  }

  #press(event: KeyboardEvent): void {
    if (isOff() || !(event.target instanceof HTMLElement) || isField(event.target)) return
    if (this.#document.contains(event.target)) return
    const deed = deedOfKey(event)
    if (deed && this.#does(deed, event.target)) event.preventDefault()
  }

  #does(deed: KeyDeed, from: HTMLElement): boolean {
    const piece = pieceAt(from)
    const part = piece ? this.querySelector<HTMLElement>(`#${piece}`) : null
    switch (deed.does) {
      case 'go':
        return this.#go(from, deed.by)
      case 'next-question':
        return focusOn(nextOf([...this.querySelectorAll<HTMLElement>('.question.now')], from))
      case 'answer':
        return click(from.closest('.question')?.querySelectorAll<HTMLElement>('.answers button')[deed.at])
      case 'open':
        return click(part?.querySelector<HTMLElement>(':scope > .node .edit'))
      case 'text':
        return focusOn(this.querySelector<HTMLElement>(`#bron-${piece}`))
      case 'undo':
        return click(this.querySelector<HTMLElement>('.bar form button'))
      case 'move':
        return part ? this.#visit('intake.move', piece!) : false
      case 'set-kind':
        return part ? this.#post('intake.set-kind', piece!, { kind: deed.kind }, piece!) : false
      case 'leave-out':
        return part ? this.#post('intake.leave-out', piece!, {}, this.#after(part)) : false
    }
  }

  /** From a part, or from a question, to the next or the one before. */
  #go(from: HTMLElement, by: 1 | -1): boolean {
    const all = [...this.#proposed.querySelectorAll<HTMLElement>(stops)]
    const at = all.indexOf(from.closest<HTMLElement>(stops)!)
    return focusOn(at < 0 ? nextOf(all, from) : all[at + by])
  }

  /** Where one stands when this part is gone: at what comes after it and all below it. */
  #after(part: HTMLElement): string {
    const parts = [...this.querySelectorAll<HTMLElement>('.tree li')]
    const next = parts.slice(parts.indexOf(part) + 1).find((other) => !part.contains(other))
    return next?.id ?? 'niet-overgenomen'
  }

  get #back(): string {
    return `/voorstellen/${this.dataset.proposal}`
  }

  #visit(deed: string, piece: string): boolean {
    const query = new URLSearchParams({ ...this.#given(piece), terug: `${this.#back}#${piece}` })
    location.assign(`/doe/${deed}?${query}`)
    return true
  }

  #post(deed: string, piece: string, more: Readonly<Record<string, string>>, backAt: string): boolean {
    const form = document.createElement('form')
    form.method = 'post'
    form.action = `/doe/${deed}`
    const fields = { ...this.#given(piece), ...more, terug: `${this.#back}#${backAt}` }
    for (const [name, value] of Object.entries(fields)) {
      const field = document.createElement('input')
      field.type = 'hidden'
      field.name = name
      field.value = value
      form.append(field)
    }
    document.body.append(form)
    form.submit()
    return true
  }

  /** The part and the version of it that the reader sees. */
  #given(piece: string): Record<string, string> {
    const versions = new URLSearchParams(this.dataset.versions)
    return { proposal: this.dataset.proposal ?? '', piece, read: versions.get(piece) ?? '1' }
  }

  #sayKeys(): void {
    const keys = this.querySelector<HTMLElement>('[data-keys]')
    const turn = keys?.querySelector<HTMLElement>('[data-turn]')
    if (!keys || !turn) return
    const say = () => {
      keys.classList.toggle('off', isOff())
      turn.textContent = isOff() ? 'Sneltoetsen aanzetten' : 'Sneltoetsen uitzetten'
    }
    turn.addEventListener('click', () => {
      if (isOff()) localStorage.removeItem(offKey)
      else localStorage.setItem(offKey, 'uit')
      say()
    })
    keys.hidden = false
    say()
  }
}

/** Which piece somebody is at: in a question the one that it is about, in the text the one that was read there. */
function pieceAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined
  const passage = target.closest('[id^="bron-"]')
  if (passage) return passage.id.slice('bron-'.length)
  const place = target.closest<HTMLElement>(stops)
  return place ? (place.dataset.piece ?? place.id) : undefined
}

function isInWindow(part: Element): boolean {
  const { top } = part.getBoundingClientRect()
  return top >= 0 && top < window.innerHeight
}

/** Beside the proposal the document scrolls by itself; below it, in a narrow window, it does not. */
const isBeside = (pane: HTMLElement) => getComputedStyle(pane).overflowY === 'auto'
const isOff = () => localStorage.getItem(offKey) !== null
const isField = (target: HTMLElement) => target.matches('input, select, textarea') || target.isContentEditable

function focusOn(target: HTMLElement | null | undefined): boolean {
  target?.focus()
  return Boolean(target)
}

function click(target: HTMLElement | null | undefined): boolean {
  target?.click()
  return Boolean(target)
}

/** The first that comes after a place in the page, or else the first of all. */
function nextOf(places: readonly HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  const after = (place: HTMLElement) => from.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING
  return places.find((place) => !place.contains(from) && after(place)) ?? places[0]
}

customElements.define('proposal-beside', ProposalBeside)
