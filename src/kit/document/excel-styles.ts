import { type Shown, shownBy } from './cell-value.ts'
import { childOf, childrenOf, readXml, type XmlElement, type XmlRefusal } from './xml.ts'

export interface ExcelLook {
  readonly shown: Shown
  readonly isBold: boolean
  readonly isStruck: boolean
}

/** How the cells of a workbook look, by the number that a cell bears. */
export function readExcelStyles(bytes: Uint8Array | undefined): readonly ExcelLook[] | XmlRefusal {
  const codes = new Map<number, string>()
  let fonts: readonly XmlElement[] = []
  let formats: readonly XmlElement[] = []
  const problem =
    bytes &&
    readXml(bytes, new Set(['x:numFmts', 'x:fonts', 'x:cellXfs']), (piece) => {
      if (piece.name === 'x:fonts') fonts = childrenOf(piece)
      else if (piece.name === 'x:cellXfs') formats = childrenOf(piece)
      else
        for (const { attributes } of childrenOf(piece))
          codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
    })
  if (problem) return problem
  return formats.map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0)
    const font = fonts[Number(attributes.fontId ?? 0)]
    return { shown: shownBy(id, codes.get(id)), isBold: isSet(font, 'x:b'), isStruck: isSet(font, 'x:strike') }
  })
}

export function isSet(font: XmlElement | undefined, name: string): boolean {
  const mark = childOf(font, name)
  return mark !== undefined && !/^(?:0|false)$/.test(mark.attributes.val ?? '')
}
