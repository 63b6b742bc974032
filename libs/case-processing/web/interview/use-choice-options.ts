import { useProductText } from '@passage/case-record/web';
import { bySuitability, interpreterRefusal, levelOf } from '@passage/case-processing/domain';
import { useText, type MessageId } from '@passage/platform/web';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { interviewChoicesQuery, type ThoughtOf } from './interview.queries';

interface Option {
  readonly value: string;
  readonly label: string;
  /** Whether taking it needs a reason: it is taken, too small or not at work then. */
  readonly needsReason: boolean;
}

/** Rooms to choose from, each with what speaks for and against it. */
export function useRoomOptions(caseId: string, slot: ThoughtOf | undefined): Option[] {
  const text = useText();
  const productText = useProductText();
  const { data } = useQuery({ ...interviewChoicesQuery(caseId, slot), placeholderData: keepPreviousData });
  return (data?.rooms ?? []).map(({ id, name, capacity, isAccessible, isFree }) => {
    const facts = [productText(name), text('case-processing.room.places', { places: capacity })];
    if (isAccessible) facts.push(text('case-processing.room.accessible'));
    if (!isFree) facts.push(text('case-processing.taken'));
    return { value: id, label: facts.join(' · '), needsReason: !isFree };
  });
}

/** What an interview asks of its interpreter, as typed so far. */
export interface TypedWish {
  readonly language: string;
  readonly sex: 'female' | 'male' | null;
}

/** Interpreters to choose from, those who suit first, each with what speaks for and against them. */
export function useInterpreterOptions(caseId: string, slot: ThoughtOf | undefined, wish: TypedWish): Option[] {
  const text = useText();
  const { data } = useQuery({ ...interviewChoicesQuery(caseId, slot), placeholderData: keepPreviousData });
  const anyTime = { date: '2001-01-01', time: '00:00', durationMinutes: 0 };
  return bySuitability(data?.interpreters ?? [], wish, slot ?? anyTime).map((each) => {
    const level = wish.language ? levelOf(each, wish.language) : null;
    const refusal = interpreterRefusal(slot ? each : { ...each, hours: [], absences: [] }, wish, slot ?? anyTime);
    const facts = [each.name, text(`case-record.sex.${each.sex}`)];
    if (level) facts.push(text(`case-processing.interpreter.level.${level}`));
    if (refusal) facts.push(text(against[refusal]));
    if (!each.isFree) facts.push(text('case-processing.taken'));
    const isAway = refusal === 'case-processing.interpreter.away';
    return { value: each.id, label: facts.join(' · '), needsReason: !each.isFree || isAway };
  });
}

const against: Readonly<Record<NonNullable<ReturnType<typeof interpreterRefusal>>, MessageId>> = {
  'case-processing.interpreter.language': 'case-processing.interpreter.speaks-not',
  'case-processing.interpreter.sex': 'case-processing.interpreter.other-sex',
  'case-processing.interpreter.away': 'case-processing.interpreter.not-at-work',
  'case-processing.interpreter.hours': 'case-processing.interpreter.not-at-work',
  'case-processing.interpreter.absence': 'case-processing.interpreter.not-at-work',
};
