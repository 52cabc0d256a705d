import { openDocument } from '../../../office/open-document.ts'

/** A table over pages, in Writer: the theme stands once at the left over its rows, columns in an order of their own, heads nobody else uses. */
const cell = (words: string, joined = '') =>
  `<table:table-cell ${joined}>${words
    .split('\n')
    .map((line) => `<text:p>${line}</text:p>`)
    .join('')}</table:table-cell>`
const covered = '<table:covered-table-cell/>'
const rows = (down: number) => `table:number-rows-spanned="${down}"`
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
const words = (...all: readonly string[]) => all.map((one) => cell(one)).join('')

const heads = `<table:table-header-rows>${row(words('Pijler', 'Uiterlijk', 'k€', 'Wie trekt', 'Activiteit', 'Samen met', 'Inzet (u)'))}</table:table-header-rows>`

const body = `
<text:p text:style-name="Title">Uitvoeringsprogramma veiligheid 2027</text:p>
<text:p>Gemeenten Akkerzele en Bosmeer (voorbeeld)</text:p>
<text:p>Dit uitvoeringsprogramma hoort bij het Veiligheidskompas Akkerzele-Bosmeer 2026-2029. Beide colleges stelden het op 12 januari 2027 vast. In de tabel staat per pijler wat wij dit jaar doen, wie trekt en wat het kost. Wat elk jaar terugkomt, zoals het verlenen van vergunningen, staat er niet in.</text:p>
<text:h text:outline-level="1">Waar werken we naartoe</text:h>
<text:list><text:list-item><text:p>Pijler Veilige buurten: in elke buurt is een bewonersgroep die de gemeente weet te vinden.</text:p></text:list-item>
<text:list-item><text:p>Pijler Ondernemend veilig: winkeliers doen in acht van de tien gevallen aangifte van diefstal.</text:p></text:list-item></text:list>
<text:h text:outline-level="1">Activiteiten</text:h>
<table:table>${heads}
${row(cell('Veilige buurten', rows(3)), words('april', '6', 'Bosmeer', 'Buurtpreventieteams opnieuw bemensen', 'Veilig Samen, politie', '120'))}
${row(covered, words('oktober', '15', 'Akkerzele', 'Achterpaden verlichten in De Meent', 'Woonkracht', '40'))}
${row(covered, words('doorlopend', '-', 'beide', 'Wijkschouw met bewoners', 'wijkagenten', '80'))}
</table:table>
<text:p>vervolg tabel</text:p>
<table:table>${heads}
${row(cell('Ondernemend veilig', rows(2)), words('juni', '9', 'Akkerzele', 'Aangiftespreekuur in de winkelstraat', 'politie', '60'))}
${row(covered, words('Q3 en Q4', '22', 'Bosmeer', 'Keurmerk Veilig Ondernemen aanvragen voor twee bedrijventerreinen', 'parkmanagement\nbrandweer', '150'))}
</table:table>
<text:h text:outline-level="1">Geld</text:h>
<text:p>De kosten komen uit het budget integrale veiligheid: € 52.000.</text:p>`

export function bytes(): Uint8Array {
  return openDocument({ kind: 'text', body })
}
