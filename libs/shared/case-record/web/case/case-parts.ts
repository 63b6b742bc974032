import { lazy, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';

/** Something an area shows of a case. */
interface CasePart {
  readonly load: () => Promise<{ default: (props: { readonly caseId: string }) => ReactNode }>;
}

type PartComponent = LazyExoticComponent<ComponentType<{ readonly caseId: string }>>;

const loaded = new WeakMap<CasePart, PartComponent>();

/** The component of a part, made once so that it is not loaded anew with every look. */
export function componentOf(part: CasePart): PartComponent {
  const known = loaded.get(part) ?? lazy(part.load);
  loaded.set(part, known);
  return known;
}
