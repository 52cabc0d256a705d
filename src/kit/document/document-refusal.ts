import type { Refusal } from '../base/refusal.ts'

export type DocumentRefusalCode =
  | 'document.empty'
  | 'document.too-large'
  | 'document.format-unreadable'
  | 'document.not-text'
  | 'document.encoding-unknown'
  | 'document.nothing-readable'
  | 'document.nested-too-deep'
  | 'document.too-many-nodes'
  | 'document.too-long'
  | 'document.one-line'

export type DocumentRefusal = Refusal<DocumentRefusalCode>
