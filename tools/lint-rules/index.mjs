import { noLiteralText } from './no-literal-text.mjs';
import { routeDeclaresRight } from './route-declares-right.mjs';

/** The house rules that no published plugin has. */
export default { rules: { 'no-literal-text': noLiteralText, 'route-declares-right': routeDeclaresRight } };
