import type { Approval } from '@passage/case-record/domain';
import type { ApprovalKind, ProposedChange as Change } from '@passage/platform/web';
import { createElement, lazy, Suspense, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';
import { useApprovalKinds } from './approval-kinds';

type ChangeComponent = LazyExoticComponent<ComponentType<{ readonly change: Change }>>;

const loaded = new WeakMap<ApprovalKind, ChangeComponent>();

/** The component of a kind, made once so that it is not loaded anew with every look. */
function componentOf(kind: ApprovalKind): ChangeComponent {
  const known = loaded.get(kind) ?? lazy(kind.load);
  loaded.set(kind, known);
  return known;
}

/** What is to change, as the area that owns the act shows it. */
export function ProposedChange({ approval }: { readonly approval: Approval }): ReactNode {
  const kind = useApprovalKinds().find((each) => each.kind === approval.kind);
  return kind ? <Suspense fallback={null}>{createElement(componentOf(kind), { change: approval })}</Suspense> : null;
}
