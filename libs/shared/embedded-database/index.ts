export { commandOf } from './command-of';
export { startEmbeddedDatabase, type EmbeddedDatabase } from './embedded-database';
export { apiUrlFor, ensureApiLogin, createDatabase, dropDatabase, type DatabaseUrls } from './database-urls';
