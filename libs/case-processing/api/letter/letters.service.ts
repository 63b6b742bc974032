import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseScope, Documents, Wordings } from '@passage/case-record/api';
import { fullName, safeFileName } from '@passage/case-record/domain';
import {
  caseProcessingProblems,
  filledLetter,
  letterLanguageOf,
  appointmentsNamedIn,
  offeredAppointments,
  problemAt,
  shownMembers,
  wordedFacts,
  type AppointmentKind,
  type FilledLetter,
  type Letter,
  type LetterAppointments,
  type LetterAudience,
  type LetterFacts,
  type LetterInput,
  type LetterMember,
  type LetterPreview,
  type LetterTemplate,
} from '@passage/case-processing/domain';
import { Clock, Files, Reads, RequestContext, Typesetter, UnitOfWork } from '@passage/platform/api';
import {
  newId,
  paperLanguages,
  platformProblems,
  refuse,
  textsOf,
  unprintable,
  withoutIsolates,
  type Paper,
  type PaperLanguage,
} from '@passage/platform/domain';
import { LetterTemplates } from './letter-templates.service';
import { LetterEntity } from './letter.entity';
import { letterFacts, lettersOfCase } from './letter.query';

interface Filled extends FilledLetter {
  /** Kinds of appointments the letter speaks of and the case has none of. */
  absent: AppointmentKind[];
  template: LetterTemplate;
  versionId: string;
  recipient: LetterMember | null;
  language: PaperLanguage;
}

/** Letters and forms filled in from the record of a case. */
@Injectable()
export class Letters {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly typesetter: Typesetter,
    private readonly templates: LetterTemplates,
    private readonly documents: Documents,
    private readonly scope: CaseScope,
    private readonly wordings: Wordings,
  ) {}

  /** Letters made for a case, latest first. */
  async ofCase(caseId: string): Promise<Letter[]> {
    await this.work.run(() => this.scope.require(caseId));
    const rows = await this.reads.rows<{ json: Letter }>(lettersOfCase, [caseId]);
    await this.readLog.record('letters', { caseIds: [caseId] });
    return rows.map(({ json }) => json);
  }

  /** The appointments that a letter by a template can speak of. */
  async appointments(caseId: string, templateId: string): Promise<LetterAppointments> {
    const facts = await this.facts(caseId);
    const { audience, current } = await this.templates.one(templateId);
    const texts = paperLanguages.flatMap((language) => current?.texts[language] ?? []);
    const needed = [...new Set(texts.flatMap(appointmentsNamedIn))];
    const nameOf = new Map(shownMembers(facts, audience).map((member) => [member.id, fullName(member)]));
    const items = needed.flatMap((kind) =>
      offeredAppointments(facts, kind, audience).map(({ id, date, time, place, personIds }) => ({
        ...{ id, kind, date, time, place },
        people: personIds.flatMap((each) => nameOf.get(each) ?? []),
      })),
    );
    return { needed, items };
  }

  /** What a letter would be; nothing is kept. */
  async preview(caseId: string, input: LetterInput): Promise<LetterPreview> {
    const { paper, subject, missing, language } = await this.fill(caseId, input);
    return {
      ...{ subject, language, missing, unprintable: unprintable(paper), picture: this.typesetter.picture(paper) },
      text: withoutIsolates(textsOf(paper).join('\n')),
    };
  }

  /** Makes a letter and keeps it with the documents of the case. */
  async write(caseId: string, input: LetterInput): Promise<Letter> {
    const filled = await this.fill(caseId, input);
    const { paper, subject, missing, template, versionId, recipient, language } = filled;
    const [absent] = filled.absent;
    if (absent) throw refuse(caseProcessingProblems, `case-processing.letter.no-${absent}`);
    if (missing.length > 0) {
      const params = { places: missing.join(', ') };
      throw refuse(caseProcessingProblems, 'case-processing.letter.missing', { params });
    }
    const file = await this.store(paper, subject);
    try {
      return await this.work.run(async (manager) => {
        const ofCase = await this.scope.require(caseId);
        const personId = recipient?.id ?? null;
        const about = { kind: template.kind === 'letter' ? 'letter' : 'other', compartment: 'case', personId } as const;
        const document = await this.documents.add(caseId, file, { ...about, title: subject });
        const id = newId();
        const row = { id, caseId, officeId: ofCase.officeId, personId, language, subject, documentId: document.id };
        const written = { writtenBy: this.context.actor.staffId, writtenAt: this.clock.now() };
        await manager.insert(LetterEntity, { ...row, ...written, templateVersionId: versionId });
        this.scope.changed(ofCase, 'letter');
        return await this.one(caseId, id);
      });
    } catch (error) {
      await this.files.remove(file.storageKey).catch(() => undefined);
      throw error;
    }
  }

  private async fill(caseId: string, input: LetterInput): Promise<Filled> {
    const facts = await this.facts(caseId);
    const { fields, appointmentId } = input;
    const template = await this.templates.one(input.templateId);
    const { kind, audience, current, isActive } = template;
    const recipient = recipientOf(facts, input, audience === 'family');
    const written = paperLanguages.filter((each) => current?.texts[each]);
    const language = input.language ?? usualLanguage(facts, recipient, audience, written);
    const words = current?.texts[language];
    if (!isActive || !words) throw refuse(caseProcessingProblems, 'case-processing.letter.not-in-use');
    const strange = Object.keys(fields).filter((key) => !current.fields.some((each) => each.key === key));
    if (strange.length > 0) {
      const errors = strange.map((key) => problemAt(`fields.${key}`, 'case-processing.letter.unknown-field'));
      throw refuse(platformProblems, 'platform.input.invalid', { errors });
    }
    const named = appointmentsNamedIn(words);
    const offered = new Map(named.map((each) => [each, offeredAppointments(facts, each, audience)]));
    if (appointmentId && ![...offered.values()].flat().some(({ id }) => id === appointmentId)) {
      const at = { field: 'appointmentId' };
      throw refuse(caseProcessingProblems, 'case-processing.letter.unknown-appointment', at);
    }
    const absent = named.filter((each) => offered.get(each)?.length === 0);
    const today = this.clock.today();
    const worded = wordedFacts(facts, await this.wordings.in(language));
    const filled = filledLetter(kind, words, worded, {
      ...{ language, audience, recipient, today, fields, appointmentId },
    });
    return { ...filled, absent, template, versionId: current.id, recipient, language };
  }

  private async facts(caseId: string): Promise<LetterFacts> {
    const parameters = [caseId, this.clock.today(), this.context.actor.staffId];
    const row = await this.reads.row<{ json: LetterFacts }>(letterFacts, parameters);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    const personIds = row.json.members.map(({ id }) => id);
    await this.readLog.record('letter', { caseIds: [caseId], personIds });
    return row.json;
  }

  private async store(paper: Paper, subject: string) {
    const stored = await this.files.store(Readable.from([this.typesetter.pdf(paper)]));
    return { ...stored, fileName: safeFileName(`${subject}.pdf`, 'pdf'), mediaType: 'application/pdf' as const };
  }

  private async one(caseId: string, id: string): Promise<Letter> {
    const rows = await this.reads.rows<{ json: Letter }>(lettersOfCase, [caseId]);
    const found = rows.find(({ json }) => json.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found.json;
  }
}

/** Whom a letter is for; what is for the family is for the principal applicant unless somebody else is named. */
function recipientOf(facts: LetterFacts, { recipientId }: LetterInput, isForFamily: boolean): LetterMember | null {
  const id = recipientId ?? (isForFamily ? facts.principalApplicantId : null);
  const found = facts.members.find((member) => member.id === id) ?? null;
  if (recipientId && !found) {
    throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'recipientId' });
  }
  return found;
}

/** The family's language where there are words in it, else the office's; authorities are written to in English. */
function usualLanguage(
  facts: LetterFacts,
  recipient: LetterMember | null,
  audience: LetterAudience,
  written: readonly PaperLanguage[],
): PaperLanguage {
  if (audience === 'authority') return letterLanguageOf(null, 'en', written);
  const principal = facts.members.find(({ id }) => id === facts.principalApplicantId);
  return letterLanguageOf(recipient?.language ?? principal?.language ?? null, facts.office.letterLanguage, written);
}
