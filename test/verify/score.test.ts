import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { seededRandom } from '../../src/kit/stats/random.ts'
import { readTruth } from './panel.ts'
import { scoreDetector, type Word } from './score.ts'

test('our scorer says of any detector what the scorer of the reference says', () => {
  const folder = fileURLToPath(new URL('../reference/detection/', import.meta.url))
  const truth = readTruth(join(folder, 'A_truth.csv'))
  const random = seededRandom(9)
  const words: Word[] = [...truth].flatMap(([id, { kind, start, end }]) =>
    Array.from({ length: 24 }, (_, i) => {
      const month = 142 + i
      const score = random.uniform() + (kind !== 'none' && month >= start && month <= end ? 0.5 : 0)
      return { id, month, score, alarm: score > 0.97 }
    }),
  )
  const place = mkdtempSync(join(tmpdir(), 'score-'))
  try {
    const lines = words.map((w) => `${w.id},${w.month},${w.score},${w.alarm ? 1 : 0}`)
    writeFileSync(join(place, 'result.csv'), ['id,month,score,alarm', ...lines].join('\n'))
    const scorer = join(folder, 'score_detection.mjs')
    const told = execFileSync(process.execPath, [scorer, join(folder, 'A_truth.csv'), join(place, 'result.csv')])
    assert.deepEqual(JSON.parse(JSON.stringify(scoreDetector(words, truth))), JSON.parse(told.toString()))
  } finally {
    rmSync(place, { recursive: true })
  }
})
