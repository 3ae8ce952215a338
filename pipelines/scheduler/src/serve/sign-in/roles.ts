import type { Invited, People, Role } from '../../settings/sign-in.ts'
import type { Member } from './member.ts'

const isAmong = (member: Member, { emails, groups }: Invited): boolean =>
  (member.email !== null && emails.includes(member.email)) ||
  member.groups.some((group) => groups.includes(group))

/** The role that the lists give to a member, the one that reads more where there are two; null where none does. */
export function roleOf(member: Member, people: People): Role | null {
  if (isAmong(member, people.analyst)) return 'analyst'
  return isAmong(member, people['steering-group']) ? 'steering-group' : null
}

/** The pages of analysts, in either language. */
const forAnalysts = /^\/(?:en\/)?analyst(?:\/|$)/i

/** Analysts read the whole site, the steering group all but what is below `/analyst`. */
export const mayRead = (role: Role, path: string): boolean => role === 'analyst' || !forAnalysts.test(path)
