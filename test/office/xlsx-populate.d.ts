/** As much of this library as the tests use; it brings no types of its own. */
declare module 'xlsx-populate' {
  interface Cell {
    value(): unknown
    value(text: string | undefined): Cell
  }
  interface Sheet {
    cell(address: string): Cell
    usedRange(): { value(): readonly (readonly unknown[])[] }
  }
  interface Book {
    sheet(name: string): Sheet
    outputAsync(): Promise<Buffer>
  }
  const library: { fromDataAsync(bytes: Uint8Array): Promise<Book> }
  export default library
}
