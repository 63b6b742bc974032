import { routeDeclaresRight } from './route-declares-right.mjs';

/** The house rules that no published plugin has. */
export default { rules: { 'route-declares-right': routeDeclaresRight } };
