import { readStyleSheet, type StyleSheet } from '../../kit/ui/style-sheet.ts'

/** The look of all pages, with what some of them have of their own. */
export function readLook(): StyleSheet {
  return readStyleSheet({
    sheets: [new URL('desk.css', import.meta.url)],
    islands: [new URL('proposal.island.ts', import.meta.url), new URL('print.island.ts', import.meta.url)],
  })
}
