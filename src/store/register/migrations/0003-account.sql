-- People who sign in, what they may do for whom, and that they are signed in.

-- A person is one account, whoever gives the roles. `body` added it, in the book of the organisation that it was added for.
create table account (
  body text not null,
  plan text not null,
  id text not null,
  name text not null,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  line text not null,
  i integer not null,
  primary key (body, id)
);
create index on account (id);
select wall('account');
select free_text('account', 'name');
-- Whose roles have all ended still finds the own name.
create policy own on account for select to driehoek_app using (id = (select current_setting('driehoek.actor', true)));

-- A role holds at a body, and sometimes only for one of its plans. It is given in one row and ended in another.
create table role (
  body text not null,                 -- where it holds
  id text not null,
  n integer not null,
  actor text not null,
  plan text,                          -- only for this plan of the body
  role text not null check (role in ('adviser', 'lead', 'griffier', 'reader', 'administrator')),
  state text not null check (state in ('given', 'ended')),
  at timestamptz not null,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  line text not null,
  i integer not null,
  primary key (body, id, n)
);
create index on role (actor);
create index on role (id);
create index on role (body);
select wall('role');
-- Before anybody has entered there are no keys yet: one's own roles are found by one's name. 0004 says who may add.
create policy own on role for select to driehoek_app using (actor = (select current_setting('driehoek.actor', true)));
drop policy adding on role;

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
  actor text not null,
  circle text not null,
  line text not null,
  primary key (actor, circle)
);
alter table circle_member enable row level security;

create policy reading on plan_holder for select to driehoek_app
  using (body = any ((select mine('bodies'))::text[]) or reader = any ((select mine('keys'))::text[]));
-- Who shares a plan is said by the body that keeps it.
create policy adding on plan_holder for insert to driehoek_app with check (home = any ((select mine('bodies'))::text[]));
create policy reading on circle_member for select to driehoek_app using (actor = (select current_setting('driehoek.actor', true)));
grant select, insert on plan_holder to driehoek_app;
select free_text('plan_holder', 'passage');
-- The row is of who holds the plan, its words are of who keeps it.
drop policy withdrawing on plan_holder;
create policy withdrawing on plan_holder for update to driehoek_app using (home = any ((select mine('bodies'))::text[]));
grant select on circle_member to driehoek_app;

-- A session in the browser (web), a personal key for terminal and API (token), or a link that is exchanged once for a session
-- (link). Only the print of the secret is kept.
create table session (
  print text primary key,
  id text not null,
  actor text not null,
  kind text not null check (kind in ('web', 'token', 'link')),
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

-- The live session of a print, with whose it is: one round trip, before anybody has entered.
create function session_of(secret text, moment timestamptz)
  returns table (id text, actor text, kind text, ends_at timestamptz, name text) language plpgsql as $$
declare live session;
begin
  perform set_config('driehoek.session', secret, true);
  select s.* into live from session s where s.print = secret and s.ended_at is null and s.ends_at > moment;
  if live.print is null then return; end if;
  perform set_config('driehoek.actor', live.actor, true);
  return query select live.id, live.actor, live.kind, live.ends_at,
    coalesce((select a.name from account a where a.id = live.actor limit 1), '');
end $$;

-- Who comes in: the lists that every policy reads, for this transaction. No caller passes them.
-- `system` works for one body at a time, and only the queue and the making of a register enter as it.
create function enter(who text, for_body text default null)
  returns table (bodies text[], plans text[], keys text[], roles jsonb) language plpgsql as $$
declare b text[]; p text[]; k text[]; held jsonb := '[]';
begin
  perform set_config('driehoek.actor', who, true);
  if who = 'system' then
    b := array[for_body];
    p := b;
  else
    select coalesce(array_agg(distinct r.body), '{}'), coalesce(array_agg(distinct r.plan) filter (where r.plan is not null), '{}'),
        coalesce(jsonb_agg(jsonb_build_object('body', r.body, 'plan', r.plan, 'role', r.role) order by r.at, r.id), '[]')
      into b, p, held
      from role r where r.actor = who and r.state = 'given'
        and not exists (select from role e where e.body = r.body and e.id = r.id and e.state = 'ended');
    p := b || p;
  end if;
  perform set_config('driehoek.bodies', b::text, true);
  p := p || array(select h.plan from plan_holder h where h.body = any (b));
  k := array['public'] || case when b <> '{}' then array['officials'] else '{}' end
    || array(select 'd:' || x from unnest(b) x) || array(select distinct 'h:' || x from unnest(p) x)
    || array(select 'r:' || m.circle from circle_member m where m.actor = who);
  perform set_config('driehoek.keys', k::text, true);
  -- Who keeps a body writes in its book, but reads no more of it than any other.
  p := p || array(select kept.id from body kept where kept.body = any (b) and kept.n = 1 and kept.id <> all (b));
  perform set_config('driehoek.plans', p::text, true);
  return query select b, p, k, held;
end $$;
