/** A cell may hold more than one, on a line each. A line that goes on with a small letter belongs to the one before. */
export function linesOf(text: string): readonly string[] {
  const lines: string[] = []
  for (const line of text.split(/\n/)) {
    const bare = line.replace(/^\s*(?:[•▪◦*–-]|\d{1,2}[.)])\s+/u, '')
    const goesOn = /^\p{Ll}/u.test(bare) && bare === line && lines.length > 0
    if (goesOn) lines[lines.length - 1] += ` ${bare}`
    else if (bare.trim() !== '') lines.push(bare)
  }
  return lines
}
