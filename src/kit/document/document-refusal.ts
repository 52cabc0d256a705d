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
  | 'document.password'
  | 'document.damaged'
  | 'document.old-office'
  | 'document.zip-without-document'
  | 'document.unpacks-too-large'
  | 'document.entities'
  | 'document.took-too-long'
  | 'document.took-too-much'
  | 'document.busy'

export type DocumentRefusal = Refusal<DocumentRefusalCode>
