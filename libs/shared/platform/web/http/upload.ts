import { announceSignedOut, noteAnswer } from './connection';
import { requestHeaders } from './http';
import { localProblem, localProblemCodes, problemFromText } from './problem';

/** How a file is sent. */
export interface UploadOptions {
  /** Further text fields of the form, sent before the file so that the server can read them first. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Called with the share already sent, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends a file as `multipart/form-data` (field `file`) and tells how far it has got. */
export function upload<T>(path: string, file: File, options: UploadOptions = {}): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(options.fields ?? {})) form.append(name, value);
    form.append('file', file);

    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries(requestHeaders('POST', { hasJson: false }))) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) options.onProgress?.(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        noteAnswer();
        resolve((request.responseText === '' ? undefined : JSON.parse(request.responseText)) as T);
        return;
      }
      if (request.status === 401) announceSignedOut();
      reject(problemFromText(request.responseText, request.getResponseHeader('content-type'), request.status));
    };
    request.onerror = () => reject(localProblem(localProblemCodes.unreachable, 0, path));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    options.signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}
