import { raw } from 'hono/html'

/** A shape of 15 by 15 that stands before a word, in the colour of that word. No shape stands alone. */
export type ShapeName = keyof typeof drawings

const ring = <circle cx="7.5" cy="7.5" r="6" fill="none" stroke="currentColor" stroke-width="1.6" />
const disc = <circle cx="7.5" cy="7.5" r="6.8" fill="currentColor" />

const drawings = {
  'not-started': ring,
  'on-course': (
    <>
      {ring}
      <path d="M7.5 1.5a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  'at-risk': (
    <>
      {ring}
      <path d="M7.5 4v4.2M7.5 10v1.5" stroke="currentColor" stroke-width="1.8" />
    </>
  ),
  stalled: (
    <>
      {disc}
      <path d="M4.2 7.5h6.6" stroke="var(--paper)" stroke-width="2" />
    </>
  ),
  done: (
    <>
      {disc}
      <path d="m4.4 7.7 2.2 2.2 4-4.5" stroke="var(--paper)" fill="none" stroke-width="1.7" />
    </>
  ),
  stopped: (
    <path
      d="M2.2 2.2h10.6v10.6H2.2zM4.8 4.8l5.4 5.4m0-5.4-5.4 5.4"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
    />
  ),
  asked: (
    <circle cx="7.5" cy="7.5" r="6" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.4 2.3" />
  ),
  none: <path d="M4 7.5h7" stroke="currentColor" stroke-width="1.6" />,
  within: (
    <>
      <path d="M4.5 1.5H2v12h2.5M10.5 1.5H13v12h-2.5" fill="none" stroke="currentColor" stroke-width="1.5" />
      <circle cx="7.5" cy="7.5" r="2" fill="currentColor" />
    </>
  ),
  fewer: (
    <path d="M7.5 13.2 1.2 2.4h12.6z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" />
  ),
  more: (
    <path d="M7.5 1.8 1.2 12.6h12.6z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" />
  ),
  'cannot-say': (
    <path d="M2.5 7.5h.01M7.5 7.5h.01M12.5 7.5h.01" stroke="currentColor" stroke-width="3" stroke-linecap="round" />
  ),
  'only-counted': <path d="M3.5 2v11M7.5 2v11M11.5 2v11" stroke="currentColor" stroke-width="1.6" />,
  open: (
    <>
      <path d="M7.5 1.5v7.2" stroke="currentColor" stroke-width="2" />
      <circle cx="7.5" cy="12" r="1.4" fill="currentColor" />
    </>
  ),
} as const

/** All shapes, once a page; `Shape` points at them. They are the same on every page, so they are written out once. */
export const shapes = raw(
  <svg class="shapes" aria-hidden="true" focusable="false">
    {Object.entries(drawings).map(([name, drawing]) => (
      <symbol id={`shape-${name}`} viewBox="0 0 15 15">
        {drawing}
      </symbol>
    ))}
  </svg>,
)

export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg class="shape" aria-hidden="true" focusable="false">
      <use href={`#shape-${name}`} />
    </svg>
  )
}
