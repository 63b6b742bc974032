const longest = 120;

/**
 * A file name that is safe to keep and to offer for download: no folders, no control or direction characters, nothing
 * that a shell or a file system reads as more than a letter, of bounded length, and with the ending of its real type.
 * Browsers send quotes and line breaks of a name as %22, %0A and %0D.
 */
export function safeFileName(given: string, ending: string): string {
  const last = given.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const stem = last
    .replace(/%(22|0A|0D)/giu, ' ')
    .replace(/\.[^.]*$/u, '')
    .replace(/[\p{C}"'`<>:|?*%;$&#{}~^]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s-]+|[.\s]+$/gu, '');
  const bounded = [...stem].slice(0, longest).join('').trim();
  return `${bounded || 'document'}.${ending}`;
}

/** The value of Content-Disposition that offers a file under its name, in ASCII and in full (RFC 6266). */
export function attachmentHeader(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7E]|["\\]/gu, '_');
  const full = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
