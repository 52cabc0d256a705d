import type { Register } from '../../store/register/register.ts'
import type { Run } from '../deed/run.ts'
import { anonymous } from '../deed/who.ts'
import { readPublicAccounts } from './account.store.ts'
import { useLink } from './session.deeds.ts'
import { signInTexts } from './sign-in.texts.ts'
import { mayChooseRole, type SignIn } from './sign-in.ts'

/** In an example: choose who to be. There are no secrets, since there is nothing real. */
export function choosingRole(run: Run): SignIn {
  const choices = () => run.look(anonymous, readPublicAccounts)
  return {
    name: 'rol',
    title: signInTexts.role,
    isOffered: true,
    mayUse: mayChooseRole,
    start: async () => {
      const accounts = await choices()
      return { asks: 'choice', field: 'account', choices: accounts.map(({ id, name }) => ({ value: id, name })) }
    },
    finish: async ({ account }) => (await choices()).find(({ id }) => id === account)?.id,
  }
}

/** By a link that works once. A click on the page is needed: programs that look into a mail open its links. */
export function byLink(register: Register): SignIn {
  return {
    name: 'link',
    title: signInTexts.link,
    isOffered: false,
    mayUse: () => true,
    start: async ({ sleutel = '' }) => ({
      asks: 'choice',
      field: 'sleutel',
      choices: [{ value: sleutel, name: signInTexts.link }],
    }),
    finish: ({ sleutel = '' }, _kept, now) => useLink(register, sleutel, now),
  }
}
