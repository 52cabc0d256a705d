import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { sayAmount } from '../../kit/base/amount.ts'
import { DeedLink } from '../../kit/ui/button.tsx'
import { OpenPoint, Say, Tag } from '../../kit/ui/mark.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { Tree, type TreeNode } from '../../kit/ui/tree.tsx'
import type { Gap } from '../deed/gap.ts'
import type { Level } from './grammar.ts'
import type { OutlineItem } from './item.ts'
import { type LinkEnds, linkedBy } from './linked.ts'
import { kindNames, levelNames } from './plan.texts.ts'
import { type Branch, treeOf, within } from './tree.ts'

export function LevelTag({ level }: { readonly level: Level }) {
  return <Tag>{levelNames[level]}</Tag>
}

/** The name of an element as the plan words it, with what is special about it. As a template, as a plan has hundreds of them. */
export function ElementName({ item }: { readonly item: OutlineItem }): ReturnType<typeof html> {
  return html`<a href="${addressOfElement(item)}">${item.called || item.title}</a>${item.audience === 'draft' && html` ${<Tag>concept</Tag>}`}`
}

export function addressOfElement(item: { readonly element: string; readonly kind: string }): string {
  return item.kind === 'priority' ? `/prioriteiten/${item.element}` : `/e/${item.element}`
}

interface OpenPointsProps {
  readonly gaps: readonly Gap[]
  /** What a gap is about, in words; absent where the page says so itself. */
  readonly about?: (id: string) => Child
  readonly back: string
  /** Who may mend sees the deed; others only see that it is open. */
  readonly mends: boolean
}

/** Open points by name, each with the deed that mends it; those about one thing together. They stop nobody. */
export function OpenPoints({ gaps, about, back, mends }: OpenPointsProps) {
  const things = [...new Set(gaps.map((gap) => gap.about))].map((id) => ({ id, title: about?.(id) }))
  return (
    <>
      {things.map(({ id, title }) => {
        const points = (
          <RecordList>
            {gaps
              .filter((gap) => gap.about === id)
              .map((gap) => (
                <Entry right={mends && gap.mend && <Mend gap={gap} back={back} />}>{gap.sentence}</Entry>
              ))}
          </RecordList>
        )
        return title ? (
          <div class="lacks">
            <h3>{title}</h3>
            {points}
          </div>
        ) : (
          points
        )
      })}
    </>
  )
}

function Mend({ gap, back }: { readonly gap: Gap; readonly back: string }) {
  if (!gap.mend) return null
  return (
    <DeedLink deed={gap.mend.deed} give={gap.mend.input} back={back}>
      {gap.mendWord ?? 'Invullen'}
    </DeedLink>
  )
}

interface ChainProps {
  readonly items: readonly OutlineItem[]
  readonly links: readonly LinkEnds[]
  readonly gaps: readonly Gap[]
}

/** The same as the picture of the chain, as a nested list: for keyboard, print and screen reader. */
export function PlanTree({ items, links, gaps }: ChainProps) {
  const openAt = new Map<string, number>()
  for (const { about } of gaps) openAt.set(about, (openAt.get(about) ?? 0) + 1)
  const node = ({ item, below }: Branch<OutlineItem>): TreeNode => {
    const open = openAt.get(item.element) ?? 0
    return {
      kind: kindNames[item.kind],
      name: ElementName({ item }),
      right: (
        <>
          {item.kind === 'priority' && levelNames[item.level]}
          {open > 0 && (
            <>
              {' '}
              <OpenPoint>{sayAmount(open, 'open punt', 'open punten')}</OpenPoint>
            </>
          )}
        </>
      ),
      below: below.map(node),
    }
  }
  return <Tree nodes={treeOf(items, links).map(node)} />
}

const columns = ['Trend', 'Prioriteit', 'Lijn', 'Doel', 'Maatregel', 'Cijfer'] as const

/** The chain of a plan from trend to figure, a row a priority. What is lacking is a hole in its column. */
export function Chain({ items, links }: Omit<ChainProps, 'gaps'>) {
  const linked = linkedBy(links)
  const here = new Set(items.map((item) => item.element))
  const far = (kind: LinkEnds['kind'], from: readonly string[]) => {
    const ends = new Set(from.flatMap((id) => linked.leaving(kind, id)))
    return {
      items: items.filter((item) => ends.has(item.element)),
      elsewhere: [...ends].filter((id) => !here.has(id)),
    }
  }
  const priorities = treeOf(items, links).filter((branch) => branch.item.kind === 'priority')
  return (
    <div class="chain">
      <ol class="chain-heads" aria-hidden="true">
        {columns.map((name) => (
          <li>{name}</li>
        ))}
      </ol>
      {priorities.map((branch) => {
        const goals = within(branch, 'goal')
        const actions = within(branch, 'action')
        const figures = far(
          'measured-by',
          goals.map((goal) => goal.element),
        )
        const honest = goals.length > 0 && goals.every((goal) => goal.fields.notMeasurable)
        return (
          <ul class="chain-row" aria-label={branch.item.called || branch.item.title}>
            <Cell name="Trend" {...far('because', [branch.item.element])} hole="trend ontbreekt" />
            <Cell name="Prioriteit" items={[branch.item]} />
            <Cell name="Lijn" items={within(branch, 'line')} />
            <Cell name="Doel" items={goals} hole="doel ontbreekt" />
            <Cell name="Maatregel" items={actions} {...(goals.length > 0 && { hole: 'maatregel ontbreekt' })} />
            <Cell
              name="Cijfer"
              {...figures}
              {...(goals.length > 0 && !honest && { hole: 'cijfer ontbreekt' })}
              {...(honest && { none: 'niet te meten' })}
            />
          </ul>
        )
      })}
    </div>
  )
}

interface CellProps {
  readonly name: string
  readonly items: readonly OutlineItem[]
  /** What it leads to in plans that this one does not hold, by id. */
  readonly elsewhere?: readonly string[]
  /** What is open when there is nothing here. Absent where nothing is asked yet: the hole stands further to the left. */
  readonly hole?: string
  /** Why nothing here is in order. */
  readonly none?: string
}

function Cell({ name, items, elsewhere = [], hole, none }: CellProps) {
  const isThere = items.length + elsewhere.length > 0
  return (
    <li class={isThere ? 'there' : hole ? 'hole' : 'none'}>
      <Say>{name}: </Say>
      {isThere ? (
        <ul>
          {items.map((item) => html`<li>${ElementName({ item })}</li>`)}
          {elsewhere.map((id) => html`<li><a href="/e/${id}">${name.toLowerCase()} in een ander plan</a></li>`)}
        </ul>
      ) : (
        <span>{hole ?? none ?? <Nothing />}</span>
      )}
    </li>
  )
}

function Nothing() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <Say>geen</Say>
    </>
  )
}
