import type { ComponentType, ReactNode } from 'react';
import type { Catalogue } from '../i18n/catalogue';
import type { MessageId } from '../i18n/text';

/** An icon component such as those of `@tabler/icons-react`. */
export type Icon = ComponentType<{ size?: number | string; stroke?: number | string; className?: string }>;

/** One page of an area. */
export interface AreaRoute {
  /** Full path with variable parts: `/clinic/assessments/$assessmentId`. */
  readonly path: string;
  /** Loads the page; the area's code is fetched only when somebody opens it. */
  readonly load: () => Promise<{ default: () => ReactNode }>;
  /** Permission without which the page says that the right is missing. The API refuses in any case. */
  readonly permission?: string;
}

/** One entry of the left rail. */
export interface RailEntry {
  readonly to: string;
  readonly labelId: MessageId;
  readonly icon: Icon;
  /** Without this permission the entry is not shown. */
  readonly permission?: string;
  /** Place from the top: Today 10, Cases 20, Clinic 30, Orientation 40, Movement 50, Integration 60, Reports 70, Administration 80. */
  readonly rank: number;
}

/** Something the command palette (`Ctrl-K`) offers besides the pages of the rail. */
export interface SpotlightEntry {
  readonly to: string;
  readonly labelId: MessageId;
  readonly icon: Icon;
  readonly permission?: string;
}

/** What an area puts on the home page of those who may see it: what is due, what waits for them. */
export interface TodayPanel {
  readonly id: string;
  readonly permission: string;
  /** Place from the top. */
  readonly rank: number;
  /** Loads the panel: a `Section` of its own, with loading, error and empty states. */
  readonly load: () => Promise<{ default: () => ReactNode }>;
}

/** What an area shows on the page of a case: a tab of its own. */
export interface CaseSection {
  /** Name of the tab in the address. */
  readonly id: string;
  readonly titleId: MessageId;
  readonly permission?: string;
  /** Place from the start. */
  readonly rank: number;
  readonly load: () => Promise<{ default: (props: { readonly caseId: string }) => ReactNode }>;
}

/** A strip about a case as a whole, such as where it stands in the five lanes. */
export interface CaseBanner {
  readonly permission?: string;
  readonly load: () => Promise<{ default: (props: { readonly caseId: string }) => ReactNode }>;
}

/** What an area has to say before a case is closed, or a closed one opened again. */
export type CaseClosureNotice = CaseBanner;

/** Something that is done to a family on a page of the area, and offered where the family is shown. */
export interface FamilyAct {
  readonly labelId: MessageId;
  readonly icon: Icon;
  readonly permission: string;
  /** Beside whom it is offered: the family as a whole, each member, or each living person on record who is no member. */
  readonly beside: 'family' | 'member' | 'other';
  /** How many members there are at least where it can be done. */
  readonly fewestMembers: number;
  /** Where it is done; the person is left out for the family as a whole. */
  readonly to: (caseId: string, personId?: string) => string;
}

/** A change somebody proposed: the facts by their names as they stand, and as they are to be. */
export interface ProposedChange {
  readonly caseId: string;
  readonly subjectId: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** How an area shows a kind of act that waits for a second person. */
export interface ApprovalKind {
  /** Name of the kind, as the area registers it with the API. */
  readonly kind: string;
  readonly labelId: MessageId;
  readonly load: () => Promise<{ default: (props: { readonly change: ProposedChange }) => ReactNode }>;
}

/** What one area adds to the application. The application composes these; it knows nothing else of an area. */
export interface AreaModule {
  readonly routes: readonly AreaRoute[];
  readonly railEntries: readonly RailEntry[];
  readonly spotlightEntries: readonly SpotlightEntry[];
  readonly messages: Catalogue;
  readonly todayPanels?: readonly TodayPanel[];
  readonly caseSections?: readonly CaseSection[];
  /** What stands between the head of a case and its tabs, whichever tab is open. */
  readonly caseBanner?: CaseBanner;
  /** What stands in the dialog in which a case is closed or opened again, before that is confirmed. */
  readonly caseClosureNotice?: CaseClosureNotice;

  /** What the area offers to do about a family, in an open case. */
  readonly familyActs?: readonly FamilyAct[];
  /** Kinds of acts of this area that one person proposes and another approves. */
  readonly approvalKinds?: readonly ApprovalKind[];
}
