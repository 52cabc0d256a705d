import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTable, writeTable } from './table-text.ts'

test('a table is read by the names of its columns', () =>
  assert.deepEqual(readTable('naam,soort\nZeist,gemeente\n\nBunnik , gemeente\n'), [
    { naam: 'Zeist', soort: 'gemeente' },
    { naam: 'Bunnik', soort: 'gemeente' },
  ]))

// The examples of RFC 4180, part 2, rules 5 to 7.
test('a cell in quotes may hold commas, ends of lines and quotes', () => {
  assert.deepEqual(readTable('a,b,c\r\n"aaa","b\r\nbb","ccc"\r\nzzz,yyy,xxx'), [
    { a: 'aaa', b: 'b\r\nbb', c: 'ccc' },
    { a: 'zzz', b: 'yyy', c: 'xxx' },
  ])
  assert.deepEqual(readTable('a,b,c\n"aaa","b""bb","ccc"'), [{ a: 'aaa', b: 'b"bb', c: 'ccc' }])
})

test('a table out of a spreadsheet has tabs or semicolons', () => {
  assert.deepEqual(readTable('naam\tbron\nZeist\ta, b'), [{ naam: 'Zeist', bron: 'a, b' }])
  assert.deepEqual(readTable('\uFEFFnaam;bron\nZeist;a, b'), [{ naam: 'Zeist', bron: 'a, b' }])
})

test('a cell that is missing is empty', () => assert.deepEqual(readTable('a,b\n1'), [{ a: '1', b: '' }]))

test('what is written is read back', () => {
  const rows = [
    { a: 'x, "y"', b: '' },
    { a: 'p\nq', b: 'r;s\tt' },
  ]
  assert.deepEqual(readTable(writeTable(['a', 'b'], rows)), rows)
})
