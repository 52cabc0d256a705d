import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** What a browser runs of an island: its file with the pure files that it imports, as one module without types. */
export function scriptOf(island: URL): Buffer {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(island)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    // The settings of the project speak of the server.
    tsconfigRaw: {},
  })
  const [script] = outputFiles
  if (!script) throw new TypeError(`${island.href} gave no script`)
  return Buffer.from(script.contents)
}
