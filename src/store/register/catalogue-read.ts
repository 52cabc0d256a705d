import type { Pool } from './pool.ts'
import type { Sql, TxSql } from './register.ts'

export interface Policy {
  readonly name: string
  readonly command: string
  readonly permissive: boolean
  readonly roles: string
  readonly using: string | null
  readonly check: string | null
}

interface Column {
  readonly name: string
  readonly type: string
  readonly statistics: number | null
  readonly generated: boolean
  readonly updatable: boolean
}

interface Key {
  readonly kind: 'primary' | 'unique' | 'foreign'
  readonly columns: readonly string[]
  readonly target: readonly string[]
}

export interface Table {
  readonly name: string
  readonly secured: boolean
  readonly forced: boolean
  /** Whether row security holds for the application, as PostgreSQL says itself. */
  readonly active: boolean
  readonly policies: readonly Policy[]
  /** What the application may do with the whole table. */
  readonly rights: readonly string[]
  readonly columns: readonly Column[]
  readonly keys: readonly Key[]
  /** Indexes on an expression, and statistics over columns, that the planner keeps values of. */
  readonly statistics: readonly string[]
}

interface Role {
  readonly name: string
  readonly isSuper: boolean
  readonly bypasses: boolean
  readonly makesRoles: boolean
  readonly owns: readonly string[]
  readonly isIn: readonly string[]
}

/** What PostgreSQL says of itself, as far as the wall is about it. */
export interface Catalogue {
  readonly tables: readonly Table[]
  /** What `wall()` and `free_text()` lay on a table, on this version of PostgreSQL. */
  readonly laid: readonly Policy[]
  readonly outside: readonly string[]
  readonly views: readonly string[]
  readonly definers: readonly string[]
  readonly role: Role
}

export async function readCatalogue(owner: Sql, app: Pool): Promise<Catalogue> {
  const role = await app.use(readRole)
  const [tables, laid, outside, views, definers] = await Promise.all([
    readTables(owner, role.name),
    readLaid(owner),
    readNames(owner, sqlOf.outside),
    readNames(owner, sqlOf.views),
    readNames(owner, sqlOf.definers),
  ])
  const active = await app.use(
    (sql) => sql<{ name: string; active: boolean }[]>`
    select relname as name, row_security_active(oid) as active from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  )
  const isActive = new Map(active.map((row) => [row.name, row.active]))
  return {
    tables: tables.map((table) => ({ ...table, active: isActive.get(table.name) ?? false })),
    laid,
    outside,
    views,
    definers,
    role,
  }
}

async function readTables(owner: Sql, role: string): Promise<readonly Omit<Table, 'active'>[]> {
  return owner<Omit<Table, 'active'>[]>`
    select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
      (select coalesce(jsonb_agg(${policyOf(owner)} order by p.polname), '[]') from pg_policy p where p.polrelid = c.oid) as policies,
      array(select right_name from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) right_name
        where has_table_privilege(${role}, c.oid, right_name)) as rights,
      (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'statistics', a.attstattarget,
          'generated', a.attgenerated <> '', 'updatable', has_column_privilege(${role}, c.oid, a.attnum, 'update')) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select coalesce(jsonb_agg(k), '[]') from (${keysOf(owner)}) k) as keys,
      array(select i.relname::text from pg_index x join pg_class i on i.oid = x.indexrelid
          join pg_attribute a on a.attrelid = i.oid and coalesce(a.attstattarget, -1) <> 0
        where x.indrelid = c.oid and x.indexprs is not null
        union select s.stxname::text from pg_statistic_ext s where s.stxrelid = c.oid) as statistics
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`
}

const policyOf = (
  sql: Sql | TxSql,
) => sql`jsonb_build_object('name', p.polname, 'command', p.polcmd, 'permissive', p.polpermissive,
  'roles', p.polroles::regrole[]::text, 'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid))`

/** Unique indexes count whether a constraint made them or not. */
const keysOf = (sql: Sql) => sql`
  select case when x.indisprimary then 'primary' else 'unique' end as kind, '[]'::jsonb as target,
    (select jsonb_agg(coalesce(a.attname, 'expression') order by n.i) from unnest(x.indkey) with ordinality n (attnum, i)
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = n.attnum and n.attnum > 0) as columns
  from pg_index x where x.indrelid = c.oid and x.indisunique
  union all
  select 'foreign',
    (select jsonb_agg(a.attname order by n.i) from unnest(f.confkey) with ordinality n (attnum, i)
      join pg_attribute a on a.attrelid = f.confrelid and a.attnum = n.attnum),
    (select jsonb_agg(a.attname order by n.i) from unnest(f.conkey) with ordinality n (attnum, i)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = n.attnum)
  from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'`

/** Lays the wall on a table that is thrown away again, to see what it looks like. */
async function readLaid(owner: Sql): Promise<readonly Policy[]> {
  let laid: readonly Policy[] = []
  const undo = new Error('the example of the wall is undone')
  await owner
    .begin(async (sql) => {
      await sql`create temporary table laid (body text, plan text, reader text, words text)`
      await sql`select wall('laid'), free_text('laid', 'words')`
      const rows = await sql<{ policy: Policy }[]>`
        select ${policyOf(sql)} as policy from pg_policy p where p.polrelid = 'laid'::regclass order by p.polname`
      laid = rows.map((row) => row.policy)
      throw undo
    })
    .catch((error) => {
      if (error !== undo) throw error
    })
  return laid
}

/** Ours are `public` and, for the queue, `pgboss`: that holds ids only, and is emptied by who works on it. */
const sqlOf = {
  outside: `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'f') and n.nspname not in ('public', 'pgboss', 'pg_catalog', 'information_schema', 'pg_toast')
      and n.nspname !~ '^pg_temp'`,
  views: `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      and not coalesce(c.reloptions @> '{security_invoker=true}', false)`,
  definers: `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`,
} as const

async function readNames(owner: Sql, text: string): Promise<readonly string[]> {
  return (await owner.unsafe<{ name: string }[]>(`${text} order by 1`)).map((row) => row.name)
}

async function readRole(app: Sql): Promise<Role> {
  const [role] = await app<Role[]>`
    select r.rolname as name, r.rolsuper as is_super, r.rolbypassrls as bypasses, r.rolcreaterole as makes_roles,
      array(select oid::regclass::text from pg_class where relowner = r.oid union all
            select nspname::text from pg_namespace where nspowner = r.oid union all
            select oid::regprocedure::text from pg_proc where proowner = r.oid union all
            select datname::text from pg_database where datdba = r.oid) as owns,
      array(select g.rolname::text from pg_roles g where g.oid <> r.oid and g.rolname <> 'driehoek_app'
        and pg_has_role(r.oid, g.oid, 'member')) as is_in
    from pg_roles r where r.rolname = current_user`
  if (!role) throw new Error('the application has no role')
  return role
}
