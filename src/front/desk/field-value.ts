import { addElementInput } from '../../domain/plan/element.schema.ts'
import type { FieldName } from '../../domain/plan/grammar.ts'
import { isPartDay, sayDay } from '../../kit/base/day.ts'
import { looksOf } from '../../kit/ui/field.schema.ts'

const looks = looksOf(addElementInput)

/** The value of a field as one reads it: a choice by its name, a day in words. */
export function sayFieldValue(name: FieldName, value: string): string {
  const look = looks[name]
  if (look?.widget === 'part-day' && isPartDay(value)) return sayDay(value)
  return look?.names?.[value] ?? value
}
