/** How much one request may hold besides the file it sends, whose size is a setting. */
export const requestLimits = { bodyBytes: 1024 * 1024, files: 1, fields: 20 } as const;

/** What to say of a request that a limit of the framework refused, by the code it gives. */
export const limitInWords: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: `${requestLimits.bodyBytes / 1024 / 1024} MB`,
  FST_FILES_LIMIT: `${requestLimits.files} file`,
  FST_FIELDS_LIMIT: `${requestLimits.fields} fields`,
};
