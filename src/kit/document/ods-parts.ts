import { odsNames, odsTop } from './ods-styles.ts'
import { inXml } from './workbook.ts'

export const manifestXml = `${odsTop}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>${['content', 'styles', 'settings'].map((part) => `<manifest:file-entry manifest:full-path="${part}.xml" manifest:media-type="text/xml"/>`).join('')}</manifest:manifest>`

const paper = (name: string, width: string, height: string) =>
  `<style:page-layout style:name="${name}"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" style:print-orientation="landscape" fo:margin="1.3cm" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout>`

/** The letters of all cells, and the paper: lying down, as wide as the list and as many pages as it is long. */
export const stylesXml = `${odsTop}<office:document-styles ${odsNames} office:version="1.3"><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:font-family="Calibri" fo:font-size="11pt" fo:language="nl" fo:country="NL"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles><office:automatic-styles>${paper('A4', '29.7cm', '21cm')}${paper('A3', '42cm', '29.7cm')}</office:automatic-styles><office:master-styles>${['A4', 'A3'].map((size) => `<style:master-page style:name="${size}" style:page-layout-name="${size}"/>`).join('')}</office:master-styles></office:document-styles>`

/** The row of heads stays in sight. */
export function settingsXml(lists: readonly string[]): string {
  const item = (name: string, type: string, value: string | number) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`
  const frozen = [
    ['VerticalSplitMode', 'short', 2],
    ['VerticalSplitPosition', 'int', 1],
    ['ActiveSplitRange', 'short', 2],
    ['PositionBottom', 'int', 1],
  ] as const
  const views = lists.map(
    (name) =>
      `<config:config-item-map-entry config:name="${inXml(name)}">${frozen.map(([name, type, value]) => item(name, type, value)).join('')}</config:config-item-map-entry>`,
  )
  return `${odsTop}<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${views.join('')}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`
}
