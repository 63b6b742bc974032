import { isolated, type Paper, type PaperLanguage, type PlainDate } from '@passage/platform/domain';
import type { LetterOffice } from '../letter/letter-facts';
import { letterheadOf } from '../letter/letter-paper.rules';
import { dayInWords, inDigits, languageIn, timeInDigits } from '../letter/paper-formats.rules';
import { paperWords } from '../letter/paper-words';
import type { Interview } from './interview';

/** What the family takes home of an appointment: when, where, who is to come, what to bring. */
export function slipPaper(
  interview: Interview,
  office: LetterOffice,
  language: PaperLanguage,
  today: PlainDate,
): Paper {
  const { slip, date, reference, foot, page } = paperWords[language];
  const { place, room, participants, caseNumber } = interview;
  const names = participants.map(({ name, nameLocal }) => (nameLocal ? `${nameLocal} (${name})` : name));
  return {
    ...{
      language,
      title: slip.title,
      day: today,
      letterhead: letterheadOf(office),
      recipient: [],
      heading: slip.title,
    },
    facts: [
      { label: date, value: isolated(dayInWords(language, today)) },
      { label: reference, value: isolated(caseNumber) },
    ],
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: slip.day, value: isolated(dayInWords(language, interview.date, 'with-weekday')) },
          { label: slip.time, value: isolated(timeInDigits(language, interview.time)) },
          { label: slip.where, value: isolated(room ? `${place} · ${room}` : place) },
          { label: slip.who, value: names.map(isolated).join('\n') },
          { label: slip.duration, value: slip.minutes(inDigits(language, interview.durationMinutes)) },
          ...(interview.language ? [{ label: slip.spoken, value: languageIn(language, interview.language) }] : []),
        ],
      },
      { kind: 'paragraph', text: slip.bring },
      { kind: 'paragraph', text: slip.cannot },
    ],
    ...{ foot: `${isolated(caseNumber)} · ${foot.family}`, pageWords: page },
  };
}
