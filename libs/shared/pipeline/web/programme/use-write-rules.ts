import type { ProgrammeVersion, ProgrammeVersionInput, RequirementRule, RulesPreview } from '@passage/pipeline/domain';
import { asProblem, discardDraft, keepDraft, useGo, useText } from '@passage/platform/web';
import { useNotices } from '@passage/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { previewRules, programmesQuery, writeRules } from './programme.queries';
import type { RulesDraft } from './use-rules-draft';

type Frame = Pick<ProgrammeVersionInput, 'effectiveFrom' | 'note'>;

interface WriteRulesOptions {
  readonly programmeId: string;
  readonly replaced: ProgrammeVersion | undefined;
  /** Name of the form's draft. */
  readonly draftId: string;
  readonly draft: RulesDraft;
  /** Begins again with what is there now. */
  readonly onReset: () => void;
}

interface Asked {
  readonly effect: RulesPreview;
  readonly effectiveFrom: string;
  readonly onAnswer: (isSure: boolean) => void;
}

/**
 * Writing rules: first what they would do to open cases is shown; only when somebody is sure are they kept. Whoever
 * goes back finds everything as it was typed.
 */
export function useWriteRules({ programmeId, replaced, draftId, draft, onReset }: WriteRulesOptions) {
  const go = useGo();
  const text = useText();
  const notices = useNotices();
  const client = useQueryClient();
  const typed = useRef<Frame>(undefined);
  const [asked, setAsked] = useState<Asked>();
  const [collision, setCollision] = useState<{ mine: ProgrammeVersionInput; theirs: ProgrammeVersion }>();
  const page = `/administration/programmes/${programmeId}`;

  const isSure = async (effect: RulesPreview, effectiveFrom: string): Promise<boolean> => {
    const answer = await new Promise<boolean>((onAnswer) => setAsked({ effect, effectiveFrom, onAnswer }));
    setAsked(undefined);
    return answer;
  };

  const write = async (input: ProgrammeVersionInput, version?: number): Promise<ProgrammeVersion | undefined> => {
    try {
      return await writeRules(
        programmeId,
        input,
        replaced && { id: replaced.id, version: version ?? replaced.version },
      );
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status !== 412) throw problem;
      setCollision({ mine: input, theirs: problem.current as ProgrammeVersion });
      return undefined;
    }
  };

  const forget = async (): Promise<void> => {
    discardDraft(draftId);
    draft.discard();
    setCollision(undefined);
    await Promise.all([
      client.invalidateQueries({ queryKey: ['programme', programmeId] }),
      client.invalidateQueries({ queryKey: programmesQuery.queryKey }),
    ]);
  };

  const finish = async (saved: ProgrammeVersion): Promise<void> => {
    await forget();
    notices.done(text('pipeline.version.saved'));
    go(`${page}?version=${saved.id}`);
  };

  return {
    asked,
    conflict: collision && {
      ...collision,
      onClose: () => setCollision(undefined),
      onTakeTheirs: () => void forget().then(onReset),
      onKeepMine: () =>
        void write(collision.mine, collision.theirs.version).then((saved) => saved && finish(saved), notices.failed),
    },
    save: async (frame: Frame): Promise<ProgrammeVersion | undefined> => {
      typed.current = frame;
      const input = { ...frame, requirements: [...draft.requirements] };
      const effect = await previewRules(programmeId, { ...input, replaces: replaced?.id ?? null });
      return (await isSure(effect, frame.effectiveFrom)) ? await write(input) : undefined;
    },
    onSaved: (saved: ProgrammeVersion | undefined): void => {
      if (saved) void finish(saved);
      else keepDraft(draftId, typed.current);
    },
    leave: () => {
      draft.discard();
      go(page);
    },
  };
}

/** What a version states, without identifiers. */
export function statedRules(version: ProgrammeVersion | undefined): RequirementRule[] {
  return (version?.requirements ?? []).map(({ id: _id, version: _version, ...rule }) => rule);
}
