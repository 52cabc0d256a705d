const vowel = 'aeiouyàáâäèéêëìíîïòóôöùúûü'
/** Between two vowels a word breaks before the last consonant, not after its first letter; letters that are one sound stay together. */
const breaks = new RegExp(
  `([${vowel}][a-z]{0,2}?)(?<=\\p{L}{2})(?=(?:ch|sch|s?[pt]r?|[bdfgkv][lr]|[dz]w|[bcdfghjklmnpqrstvwxz])[${vowel}])`,
  'giu',
)
const longWord = /\p{L}{8,}/gu

/** Text of HTML with soft hyphens in its long words, near enough to Dutch: a browser out of npm has no patterns to break words by. */
export function hyphenate(html: string): string {
  return html
    .split(/(<style>[\s\S]*?<\/style>|<[^>]*>|&\w+;)/)
    .map((part) =>
      part.startsWith('<') || part.startsWith('&')
        ? part
        : part.replaceAll(longWord, (word) => word.replaceAll(breaks, '$1\u00AD')),
    )
    .join('')
}
