-- People who sign in, what they may do for whom, and that they are signed in.

create table account (
  id text primary key,
  name text not null,
  kind text not null default 'person' check (kind in ('person', 'system')),
  example boolean not null default false,
  line text not null
);
alter table account enable row level security;

-- A role is at a body, and sometimes only for one of its plans. Periods are half-open; an end is a new row.
create table role (
  actor text not null references account (id),
  body text not null,
  plan text,
  role text not null check (role in ('adviser', 'lead', 'griffier', 'reader', 'administrator')),
  from_at timestamptz not null default now(),
  until_at timestamptz,
  line text not null
);
create index on role (actor);
create index on role (body);
alter table role enable row level security;

create table plan_holder (
  body text not null,
  plan text not null,
  home text not null,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, home, plan, circle)) stored,
  passage text not null default '',
  line text not null,
  i integer not null,
  seq bigint not null generated always as identity,
  primary key (body, plan),
  foreign key (home, plan) references head (body, id)
);
create index on plan_holder (plan);
alter table plan_holder enable row level security;

create table circle_member (
  actor text not null references account (id),
  circle text not null,
  line text not null,
  primary key (actor, circle)
);
alter table circle_member enable row level security;

create policy reading on role for select to driehoek_app
  using (actor = (select current_setting('driehoek.actor', true)) or body = any ((select mine('bodies'))::text[]));
create policy reading on plan_holder for select to driehoek_app
  using (body = any ((select mine('bodies'))::text[]) or reader = any ((select mine('keys'))::text[]));
-- Who shares a plan is said by the body that keeps it.
create policy adding on plan_holder for insert to driehoek_app with check (home = any ((select mine('bodies'))::text[]));
create policy reading on circle_member for select to driehoek_app using (actor = (select current_setting('driehoek.actor', true)));
create policy reading on account for select to driehoek_app
  using ('officials' = any ((select mine('keys'))::text[]) or id = (select current_setting('driehoek.actor', true)) or example);
create policy adding on account for insert to driehoek_app with check ('officials' = any ((select mine('keys'))::text[]));
create policy adding on role for insert to driehoek_app with check (body = any ((select mine('bodies'))::text[]));
grant select, insert on role, plan_holder, account to driehoek_app;
grant select on circle_member to driehoek_app;

-- A session (web, 8 hours) or a personal token (terminal). Only the print of the token is kept.
create table session (
  print text primary key,
  actor text not null references account (id),
  kind text not null check (kind in ('web', 'token')),
  made_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz
);
create index on session (actor);
create index on session (ends_at);
alter table session enable row level security;
create policy own on session to driehoek_app
  using (print = (select current_setting('driehoek.session', true)) or actor = (select current_setting('driehoek.actor', true)));
grant select, insert, update (ended_at) on session to driehoek_app;

-- Who comes in: the lists that every policy reads, for this transaction. No caller passes them.
-- `system` works for one body at a time, and only the queue enters as it.
create function enter(who text, for_body text default null)
  returns table (bodies text[], plans text[], keys text[], roles jsonb) language plpgsql as $$
declare b text[]; p text[]; k text[];
begin
  perform set_config('driehoek.actor', who, true);
  b := case when who = 'system' then array[for_body]
       else array(select distinct r.body from role r where r.actor = who and r.from_at <= now() and (r.until_at is null or r.until_at > now())) end;
  perform set_config('driehoek.bodies', b::text, true);
  p := b || array(select h.plan from plan_holder h where h.body = any (b)
              union select r.plan from role r where r.actor = who and r.plan is not null and r.from_at <= now() and (r.until_at is null or r.until_at > now()));
  k := array['public'] || case when b <> '{}' then array['officials'] else '{}' end
    || array(select 'd:' || x from unnest(b) x) || array(select 'h:' || x from unnest(p) x)
    || array(select 'r:' || m.circle from circle_member m where m.actor = who);
  perform set_config('driehoek.plans', p::text, true), set_config('driehoek.keys', k::text, true);
  return query select b, p, k, coalesce((select jsonb_agg(jsonb_build_object('body', r.body, 'plan', r.plan, 'role', r.role))
    from role r where r.actor = who and r.from_at <= now() and (r.until_at is null or r.until_at > now())), '[]');
end $$;
