import type { AreaModule } from '@passage/platform/web';

/** The areas of the application. Each adds its pages, its entries of the rail and its sentences. */
export const areas: readonly AreaModule[] = [];
