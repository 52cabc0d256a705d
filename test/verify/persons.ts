import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPersons } from '../../src/kit/prose/persons.ts'
import { judge, type Passage, readPassages } from './passages.ts'

/**
 * How well the gate finds persons: `npm run verify:persons -- DIR` reads every .jsonl in DIR, lines `{ id, text, found: [{ start,
 * end, kind }] }` where an empty `found` says that the passage is clean, and prints recall, precision, false alarms and time.
 */
const directory = process.argv[2] ?? fileURLToPath(new URL('persons', import.meta.url))
const files = (await readdir(directory)).filter((name) => name.endsWith('.jsonl')).sort()
if (files.length === 0) throw new TypeError(`${directory} has no .jsonl`)

for (const file of files) {
  const passages = readPassages(await readFile(join(directory, file), 'utf8'))
  console.log(`\n${basename(file)}: ${passages.length} passages`)
  printJudgement(passages)
  printTime(passages)
}

function printJudgement(passages: readonly Passage[]): void {
  const { kinds, all, clean, worst } = judge(passages, findPersons)
  console.log(`  ${'kind'.padEnd(12)} labelled  recall  precision`)
  for (const [kind, { labelled, recall, precision }] of [...kinds, ['all', all] as const])
    console.log(`  ${kind.padEnd(12)} ${String(labelled).padStart(8)}  ${share(recall)}  ${share(precision)}`)
  const per100 = (100 * clean.withAlarm) / clean.passages
  console.log(
    `  clean passages: ${clean.passages}, with a false alarm: ${clean.withAlarm} (${per100.toFixed(1)} per 100; aim: at most 3)`,
  )
  console.log(`  recall of all labels: ${share(all.recall)} (aim: at least 0.95)`)
  for (const { id, what, text } of worst.slice(0, Number(process.env.WORST ?? 10)))
    console.log(`  ${id} ${what}: ${text}`)
}

function share(value: number): string {
  return (Number.isNaN(value) ? '-' : value.toFixed(3)).padStart(6)
}

function printTime(passages: readonly Passage[]): void {
  const times = passages.map(({ text }) => Math.min(...[1, 2, 3, 4, 5].map(() => timeOf(text))))
  times.sort((one, other) => one - other)
  const at = (part: number) => times[Math.floor((times.length - 1) * part)]!.toFixed(3)
  console.log(`  ms a passage: median ${at(0.5)}, 99% ${at(0.99)}, most ${at(1)} (aim: under 2)`)
}

/** The least of some runs: the rest is what else the machine was doing. */
function timeOf(text: string): number {
  const begun = performance.now()
  findPersons(text)
  return performance.now() - begun
}
