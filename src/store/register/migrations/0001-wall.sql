-- The wall: every row says whose it is and for whom, and the database compares that with who entered.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

create table about_database (
  one boolean primary key default true check (one),
  kind text not null check (kind in ('voorbeeld', 'echt')),
  made_at timestamptz not null default now()
);
comment on table about_database is 'Example or real: written once, when the database is made. Never changed.';
grant select on about_database to driehoek_app;

-- One word for who may read a row.
create function reader_of(audience text, body text, plan text, circle text) returns text language sql immutable parallel safe
  return case audience when 'public' then 'public' when 'officials' then 'officials' when 'holders' then 'h:' || plan
                       when 'draft' then 'd:' || body when 'restricted' then 'r:' || circle end;

-- The list that a setting of this transaction holds. After a transaction the setting is '', not null.
-- Written out in each policy (and not called there): a subselect is computed once a query, a function once a row.
create function mine(what text) returns text[] language sql stable parallel safe
  return nullif(current_setting('driehoek.' || what, true), '')::text[];

-- What wall() lays. `adding` may be given for a table whose rows come in by another rule; see the list of exceptions in catalogue.ts.
create function wall(t regclass) returns void language plpgsql as $$
declare list text := $m$(select nullif(current_setting('driehoek.%s', true), '')::text[])::text[]$m$;
begin
  execute format('alter table %s enable row level security', t);
  execute format('create policy reading on %s for select to driehoek_app using (reader = any (%s))', t, format(list, 'keys'));
  execute format('create policy adding on %s for insert to driehoek_app with check (body = any (%s) and plan = any (%s))',
    t, format(list, 'bodies'), format(list, 'plans'));
  execute format('grant select, insert on %s to driehoek_app', t);
end $$;

-- Columns with text that people wrote. Its content can lawfully be withdrawn: the columns may be emptied by their own body, nothing else
-- may be updated. No statistics are kept of them: pg_statistic would keep a withdrawn name.
create function free_text(t regclass, variadic columns text[]) returns void language plpgsql as $$
declare c text;
begin
  foreach c in array columns loop
    execute format('alter table %s alter column %I set statistics 0', t, c);
    execute format('grant update (%I) on %s to driehoek_app', c, t);
  end loop;
  execute format($p$create policy withdrawing on %s for update to driehoek_app
    using (body = any ((select nullif(current_setting('driehoek.bodies', true), '')::text[])::text[]))$p$, t);
end $$;

-- Lower case without accents; immutable, so that it can stand in a generated column.
create function plain(text) returns text language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, $1));
