import type { LeftOutCount } from './left-out.ts'

const struck = /~~(?=[^\s~])[^~\n]{1,2000}~~|<(del|s|strike)\b[^<>\n]{0,200}>[^<\n]{0,2000}<\/\1>/gi

/** Text without what is struck through by marks, as Markdown and mails write it: `~~niet meer~~`. */
export function withoutStruck(text: string, leftOut: LeftOutCount): string {
  return text.replace(struck, () => {
    leftOut.add('struck')
    return ''
  })
}
