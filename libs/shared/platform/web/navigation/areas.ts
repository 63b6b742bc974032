import { createContext, use } from 'react';
import type { AreaModule } from './area-module';

/** The areas the application is composed of, for pages that show something of each. */
export const AreasContext = createContext<readonly AreaModule[]>([]);

/** The areas the application is composed of. */
export function useAreas(): readonly AreaModule[] {
  return use(AreasContext);
}
