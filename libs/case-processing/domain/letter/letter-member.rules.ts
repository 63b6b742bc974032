import type { LetterFacts, LetterMember } from './letter-facts';
import type { LetterAudience } from './letter-template';

/** The members whom a paper may show: for the family, without those whom a member asked to hide from the others. */
export function shownMembers({ members }: Pick<LetterFacts, 'members'>, audience: LetterAudience): LetterMember[] {
  return members.filter(({ isHidden }) => audience === 'authority' || !isHidden);
}
