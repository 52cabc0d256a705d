import postgres from 'postgres'

/** Any number will do, as long as nothing else in this database uses it. It spells "driehoek" on a telephone. */
const lockOfServer = 37_434_635

/**
 * One server per register: a lock that lives as long as its connection, so that it never outlives a killed server.
 * Stop the cluster while you hold it: once given back, another server may have taken the cluster over.
 * @param lost is called when the connection falls away before it is released: the lock is then gone too
 * @returns what gives the lock back, or nothing when another server holds it
 */
export async function holdLock(ownerUrl: string, lost?: () => void): Promise<(() => Promise<void>) | undefined> {
  let held = false
  const sql = postgres(ownerUrl, {
    max: 1,
    // The driver would else renew the connection within the hour, and with it lose the lock.
    max_lifetime: null,
    idle_timeout: 0,
    connection: { application_name: 'driehoek slot' },
    onclose: () => {
      if (held) lost?.()
      held = false
    },
  })
  const release = async () => {
    held = false
    await sql.end({ timeout: 1 })
  }
  try {
    const [row] = await sql<{ mine: boolean }[]>`select pg_try_advisory_lock(${lockOfServer}) as mine`
    held = row?.mine === true
  } finally {
    if (!held) await release()
  }
  return held ? release : undefined
}
