export { startEmbeddedDatabase, type EmbeddedDatabase } from './embedded-database';
export { apiUrlFor, ensureApiLogin, createDatabase, dropDatabase, type DatabaseUrls } from './database-urls';
export { startOf } from './server-process';
