import { Injectable } from '@nestjs/common';
import {
  caseProcessingProblems,
  knownPlaces,
  problemAt,
  unknownPlacesOf,
  type LetterTemplate,
  type LetterTemplateInput,
  type LetterVersion,
  type LetterVersionInput,
} from '@passage/case-processing/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, paperLanguages, platformProblems, refuse, type FieldProblem } from '@passage/platform/domain';
import { LetterTemplateVersionEntity } from './letter-template-version.entity';
import { LetterTemplateEntity } from './letter-template.entity';
import { letterTemplateById, letterTemplates, letterVersions } from './letter-template.query';

/** Templates of letters and forms, whose words are kept in versions. */
@Injectable()
export class LetterTemplates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /** Every template with the words in force. */
  async list(): Promise<LetterTemplate[]> {
    const rows = await this.reads.rows<{ json: LetterTemplate }>(letterTemplates);
    return rows.map(({ json }) => json);
  }

  /** One template with the words in force. */
  async one(id: string): Promise<LetterTemplate> {
    const row = await this.reads.row<{ json: LetterTemplate }>(letterTemplateById, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.json;
  }

  /** Every version of the words of a template, latest first. */
  async versions(id: string): Promise<LetterVersion[]> {
    return await this.work.run(async (manager) => {
      await findVisible(manager, LetterTemplateEntity, id);
      const rows = await this.reads.rows<{ json: LetterVersion }>(letterVersions, [id]);
      return rows.map(({ json }) => json);
    });
  }

  /** Adds a template; its words follow. */
  async add(input: LetterTemplateInput): Promise<LetterTemplate> {
    return await this.work.run(async (manager) => {
      await this.requireFree(input.code);
      const id = newId();
      await manager.insert(LetterTemplateEntity, { ...input, id });
      return await this.written(id);
    });
  }

  /** Changes what is said about a template, or takes it out of use. */
  async change(id: string, version: number, input: LetterTemplateInput): Promise<LetterTemplate> {
    return await this.work.run(async (manager) => {
      await this.requireFree(input.code, id);
      await changeVersioned(manager, LetterTemplateEntity, id, version, input);
      return await this.written(id);
    });
  }

  /** Writes new words; the earlier ones stay on record, and so do the letters made with them. */
  async write(id: string, version: number, input: LetterVersionInput): Promise<LetterTemplate> {
    const errors = wordFindings(input);
    if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
    return await this.work.run(async (manager) => {
      await changeVersioned(manager, LetterTemplateEntity, id, version, {});
      const latest = await manager.maximum(LetterTemplateVersionEntity, 'number', { templateId: id });
      const about = { writtenBy: this.context.actor.staffId, writtenAt: this.clock.now() };
      const row = { ...input, ...about, id: newId(), templateId: id, number: (latest ?? 0) + 1 };
      await manager.insert(LetterTemplateVersionEntity, row as object);
      return await this.written(id);
    });
  }

  private async requireFree(code: string, id?: string): Promise<void> {
    const holder = await this.work.manager.findOneBy(LetterTemplateEntity, { code });
    if (holder && holder.id !== id) {
      throw refuse(caseProcessingProblems, 'case-processing.letter-template.code-taken', { field: 'code' });
    }
  }

  private async written(id: string): Promise<LetterTemplate> {
    this.work.announce({ topic: 'letter-template' });
    return await this.one(id);
  }
}

/** What keeps words from being those of a template. */
function wordFindings({ texts, fields }: LetterVersionInput): FieldProblem[] {
  const keys = fields.map(({ key }) => key);
  const twice = keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [problemAt(`fields.${index}.key`, 'case-processing.letter-template.field-twice')] : [],
  );
  const written = paperLanguages.flatMap((language) => {
    const words = texts[language];
    return words ? [{ language, words }] : [];
  });
  if (written.length === 0) return [problemAt('texts', 'case-processing.letter-template.no-words'), ...twice];
  const places = [...knownPlaces, ...keys.map((key) => `field.${key}`)].join(', ');
  const unknown = written.flatMap(({ language, words }) =>
    unknownPlacesOf(words, keys).map(({ part, place }) =>
      problemAt(`texts.${language}.${part}`, 'case-processing.letter-template.unknown-place', { place, places }),
    ),
  );
  return [...twice, ...unknown];
}
