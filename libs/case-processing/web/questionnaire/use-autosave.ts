import {
  isSameAnswer,
  mergeAnswers,
  type Answer,
  type AnswerConflict,
  type Answers,
  type Questionnaire,
} from '@passage/case-processing/domain';
import { asProblem, discardDraft, keepDraft, readDraft, type ProblemError } from '@passage/platform/web';
import { useCallback, useEffect, useState } from 'react';
import { saveAnswers } from './questionnaire.queries';

/** Rest in typing after which what was typed is sent. */
const restMs = 800;
/** Wait before another try when the server could not be reached. */
const retryMs = 4_000;

/** What the server is known to have. */
type Base = Pick<Questionnaire, 'answers' | 'version'>;

interface State {
  answers: Answers;
  base: Base;
  isSaving: boolean;
  /** Why the last save failed, if it did. */
  problem: ProblemError | undefined;
  conflicts: readonly AnswerConflict[];
}

/** Answers being written, and what is known of their being kept. */
export interface Autosave extends State {
  readonly isKept: boolean;
  readonly onAnswer: (key: string, answer: Answer | undefined) => void;
  /** Settles a question that two people answered differently. */
  readonly settle: (key: string, answer: Answer | undefined) => void;
}

/**
 * Keeps answers on the server while they are typed. What somebody else changed meanwhile is taken in, question by
 * question; where both changed one, nothing more is sent until it is settled. Unreached, the server is tried again, and
 * until then this tab keeps what was typed.
 */
export function useAutosave(id: string, latest: Questionnaire): Autosave {
  const [state, setState] = useState<State>(() => beginning(id, latest));
  const taken = latest.version > state.base.version && !state.isSaving ? taking(state, latest) : state;
  if (taken !== state) setState(taken);
  const { answers, base, isSaving, problem, conflicts } = taken;
  const isKept = isSame(answers, base.answers);
  const isHeldUp = isKept || isSaving || conflicts.length > 0 || (problem !== undefined && problem.status !== 0);

  useEffect(() => {
    if (isKept) discardDraft(draftName(id));
    else keepDraft(draftName(id), { answers, base: base.answers });
  }, [id, answers, base, isKept]);

  useEffect(() => {
    if (isHeldUp) return undefined;
    const send = async (): Promise<void> => {
      setState((before) => ({ ...before, isSaving: true }));
      try {
        const saved = await saveAnswers(id, answers, base.version);
        setState((before) => ({
          ...before,
          base: { answers, version: saved.version },
          isSaving: false,
          problem: undefined,
        }));
      } catch (error) {
        setState((before) => failed(before, asProblem(error)));
      }
    };
    const timer = setTimeout(() => void send(), problem ? retryMs : restMs);
    const atOnce = (): void => void send();
    window.addEventListener('online', atOnce, { once: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', atOnce);
    };
  }, [id, answers, base, isHeldUp, problem]);

  const onAnswer = useCallback((key: string, answer: Answer | undefined) => {
    setState((before) => ({ ...before, ...answered(before, key, answer), problem: retried(before.problem) }));
  }, []);
  const settle = useCallback((key: string, answer: Answer | undefined) => {
    setState((before) => ({
      ...answered(before, key, answer),
      conflicts: before.conflicts.filter((each) => each.key !== key),
    }));
  }, []);
  return { ...taken, isKept, onAnswer, settle };
}

/** What this tab still has to send is put upon what the server has. */
function beginning(id: string, latest: Questionnaire): State {
  const state = { answers: latest.answers, base: latest, isSaving: false, problem: undefined, conflicts: [] };
  const draft = readDraft(draftName(id));
  if (typeof draft !== 'object' || draft === null || !('answers' in draft) || !('base' in draft)) return state;
  const merged = mergeAnswers(draft.base as Answers, draft.answers as Answers, latest.answers);
  return { ...state, ...merged };
}

function taking(state: State, { answers, version }: Base): State {
  const merged = mergeAnswers(state.base.answers, state.answers, answers);
  return { ...state, ...merged, base: { answers, version }, problem: undefined };
}

function failed(state: State, problem: ProblemError): State {
  const { current } = problem;
  const isStale = problem.status === 412 && typeof current === 'object' && current !== null && 'answers' in current;
  return isStale
    ? { ...taking(state, current as Questionnaire), isSaving: false }
    : { ...state, isSaving: false, problem };
}

function answered(state: State, key: string, answer: Answer | undefined): State {
  const others = Object.entries(state.answers).filter(([each]) => each !== key);
  return { ...state, answers: Object.fromEntries(answer === undefined ? others : [...others, [key, answer]]) };
}

/** A refusal may have been about what is typed anew; that the server was not reached stays so. */
function retried(problem: ProblemError | undefined): ProblemError | undefined {
  return problem?.status === 0 ? problem : undefined;
}

function isSame(one: Answers, other: Answers): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSameAnswer(one[key], other[key]));
}

const draftName = (id: string): string => `case-processing.questionnaire.${id}`;
