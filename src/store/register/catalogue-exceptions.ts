/** One way in which a table is not exactly as `wall()` and `free_text()` lay it, and why that is right. */
export interface Exception {
  readonly table: string
  readonly what: string
  readonly why: string
}

/** The whole list. What is not on it must be as laid; what is on it must be there. */
export const exceptions: readonly Exception[] = [
  ...all('about_database', 'One row: whether this is an example or real. Everybody may know, nobody may change it.', [
    'no row security',
    'no right to insert',
    'primary key (one)',
  ]),
  ...all('migration', 'Which steps the database has had: for the owner only.', [
    'no row security',
    'no right to select',
    'no right to insert',
    'primary key (number)',
  ]),
  ...all('head', 'A new head stands in no list of mine yet: its body is enough.', ['policy adding']),
  ...all('head', 'Any official who sees a head may lock it and lengthen its chain.', [
    'policy locking',
    'update of n',
    'update of digest',
  ]),
  ...all('head', 'A head is seen by who sees what it is the head of, also after that was shared.', [
    'update of audience',
  ]),
  ...all('chain', 'Nobody reads a chain through the application: its numbers would count what others do unseen.', [
    'no policy reading',
    'no right to select',
    'policy adding',
  ]),
  ...all('key', 'A key belongs to one actor and deed, whatever they act for.', [
    'no policy reading',
    'no policy adding',
    'policy own',
    'update of line',
    'update of input',
    'update of at',
    'primary key (actor, deed, key)',
  ]),
  ...all('session', 'A session is found by its secret, before anybody has entered.', [
    'no policy reading',
    'no policy adding',
    'policy own',
    'update of ended_at',
    'primary key (print)',
  ]),
  ...all('account', 'Whose roles have all ended still finds the own name.', ['policy own']),
  ...all('role', 'Before anybody has entered there are no keys: one finds the own roles by name.', ['policy own']),
  ...all('role', 'Who keeps a body gives its first role.', ['policy adding']),
  ...all('circle_member', 'Who is in a circle is known to oneself, and is written by the owner only so far.', [
    'policy reading',
    'no policy adding',
    'no right to insert',
    'primary key (actor, circle)',
  ]),
  ...all('plan_holder', 'Who reads a plan knows who holds it; who keeps it says so, and that is `home`.', [
    'policy reading',
    'policy adding',
    'policy withdrawing',
    'foreign key (home, plan)',
  ]),
  ...all('body', 'A body is written by who keeps it, in the book of that body.', ['policy adding']),
  ...all('element', 'An element has no audience: it is seen by its own body, or when one of its versions is.', [
    'policy reading',
    'policy adding',
  ]),
  ...all('holding', 'Narrower: the element of another is only held by who can see it.', ['policy far_end_is_seen']),
  ...all('link', 'Narrower: a link shows itself only to who sees both of its ends.', [
    'policy far_end_is_readable',
    'policy far_end_is_seen',
  ]),
  ...all(
    'findable',
    'Made of versions, and written over by the next: rows of the past would be gone through at each search.',
    ['update of n', 'update of line', 'update of i'],
  ),
  ...all('job', 'The queue tells how far it is.', [
    'policy telling',
    'update of state',
    'update of done',
    'update of total',
    'update of told_at',
  ]),
]

function all(table: string, why: string, what: readonly string[]): readonly Exception[] {
  return what.map((one) => ({ table, what: one, why }))
}
