import type { RelationshipKind, RelationshipState, UnionBasis } from '../relationship/relationship';

/** How a child hangs on those above it; drawn apart. `sibling` hangs on a sibling's parents, where its own are not recorded. */
export type DescentKind = Exclude<RelationshipKind, 'spouse' | 'partner' | 'other-relative'>;

/** A person below others of the picture. */
export interface Descent {
  childId: string;
  kind: DescentKind;
  isFormer: boolean;
}

/** One or two people above their children; nobody where siblings are recorded and their parents are not. */
export interface Union {
  id: string;
  partnerIds: readonly string[];
  /** What joins the two; null for parents of whom no couple is recorded, and for one parent alone. */
  couple: { kind: 'spouse' | 'partner'; state: RelationshipState; basis: UnionBasis | null } | null;
  children: readonly Descent[];
}

/** People drawn side by side because they are, or were, couples or have children together. */
export interface FamilyBlock {
  id: string;
  personIds: readonly string[];
  unions: readonly Union[];
}

/** A family as it is drawn. */
export interface FamilyGraph {
  blocks: readonly FamilyBlock[];
}

/** A block as the text alternative tells it, with the blocks of the children below. */
export interface OutlineItem {
  block: FamilyBlock;
  children: readonly OutlineItem[];
}
