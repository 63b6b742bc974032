export { startEmbeddedDatabase, type EmbeddedDatabase } from './embedded-database';
export { apiUrlFor, ensureApiLogin, createDatabase, type DatabaseUrls } from './database-urls';
