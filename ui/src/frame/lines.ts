// The lines of quick search: what was found, then the commands that fit.
import Award from '@lucide/svelte/icons/award'
import FileText from '@lucide/svelte/icons/file-text'
import House from '@lucide/svelte/icons/house'
import User from '@lucide/svelte/icons/user'
import UsersRound from '@lucide/svelte/icons/users-round'
import type { Action } from '../lib/actions.svelte'
import type { Hit, LookedUp } from '../lib/api'
import { dateText, folded } from '../lib/format'
import { openList } from '../lib/look.svelte'
import { go } from '../lib/router'
import type { Dictionary } from '../text/vi'
import { iconOf, type Icon } from './icons'

export type Line = {
  id: string
  /** Whether it is a command; the others were found in the register. */
  command: boolean
  icon: Icon
  title: string
  note: string
  /** What stands at its end. */
  end: string
  keys?: string
  run: () => void
  /** Shows the awards behind it. */
  history?: () => void
}

const PEOPLE = { individual: User, collective: UsersRound, household: House }

/** Lines for what the register found: people of that name first, those found by other words last. */
export function foundLines(found: LookedUp, t: Dictionary, text: string): Line[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  const named = (one: Hit) => words.every((word) => folded(one.name).includes(word))
  const person = (one: Hit): Line => ({
    id: `a${one.awardee}`,
    command: false,
    icon: PEOPLE[one.kind],
    title: one.name,
    note: [one.position, one.unit].filter(Boolean).join(', '),
    end: one.times ? t.times(one.times) : t.draft,
    run: () => go('awardee', one.awardee),
    history: () => go('awardee', one.awardee),
  })
  const decisions = found.decisions.map((one) => ({
    id: `d${one.decision}`,
    command: false,
    icon: FileText,
    title: one.number ? t.palette.decision(one.number) : t.palette.draft,
    note: [one.date ? t.palette.dated(dateText(one.date)) : '', one.subject ?? one.campaign_name]
      .filter(Boolean)
      .join(', '),
    end: t.palette.awards(one.awards),
    run: () => go('decision', one.decision),
    history: () => openList({ text: one.number ?? one.campaign_name }),
  }))
  const campaigns = found.campaigns.map((one) => ({
    id: `c${one.campaign}`,
    command: false,
    icon: Award,
    title: one.name,
    note: t.campaigns,
    end: t.palette.awards(one.awards),
    run: () => go('campaign', one.campaign),
    history: () => openList({ text: one.name }),
  }))
  return [
    ...found.people.filter(named).map(person),
    ...decisions,
    ...campaigns,
    ...found.people.filter((one) => !named(one)).map(person),
  ]
}

/** Lines for the commands whose words hold every typed word; the newest of a name wins. */
export function commandLines(actions: readonly Action[], text: string): Line[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  const fits = (title: string) => words.every((word) => folded(title).includes(word))
  return actions
    .filter((one, at) => one.id !== 'quick' && fits(one.title) && !actions.slice(at + 1).some((it) => it.id === one.id))
    .map((one) => ({
      id: one.id,
      command: true,
      icon: iconOf(one.id),
      title: one.title,
      note: '',
      end: '',
      keys: one.keys,
      run: one.run,
    }))
}
