import { useAreas, useText, type ApprovalKind } from '@passage/platform/web';

/** The kinds of acts the areas show. */
export function useApprovalKinds(): readonly ApprovalKind[] {
  return useAreas().flatMap(({ approvalKinds = [] }) => approvalKinds);
}

/** The name of a kind of act, in the reader's language. */
export function useApprovalKindName(): (kind: string) => string {
  const kinds = useApprovalKinds();
  const text = useText();
  return (kind) => {
    const known = kinds.find((each) => each.kind === kind);
    return known ? text(known.labelId) : kind;
  };
}
