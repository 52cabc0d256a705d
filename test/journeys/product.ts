import { startServer } from '../../src/front/server/start.ts'
import { dropDatabase, freshDatabase } from '../register.ts'

/** The whole product as `npm start` opens it: its example filled, its jobs running, on a port of its own. */
export interface Product {
  readonly address: string
  stop(): Promise<void>
}

let filled: Promise<string> | undefined

/** A product on its own copy of the example, so that no journey finds what another left behind. */
export async function openProduct(): Promise<Product> {
  filled ??= fillOnce()
  const { name, ownerUrl } = await freshDatabase(await filled)
  const server = await startOn(ownerUrl)
  return {
    address: server.address,
    stop: async () => {
      await server.stop()
      await dropDatabase(name)
    },
  }
}

/** The first start of a run fills the example, as every first start does. The others copy what it left. */
async function fillOnce(): Promise<string> {
  const { name, ownerUrl } = await freshDatabase('template1')
  await (await startOn(ownerUrl)).stop()
  return name
}

function startOn(ownerUrl: string) {
  return startServer({ DATABASE_URL: ownerUrl, DRIEHOEK_PORT: '0' })
}
