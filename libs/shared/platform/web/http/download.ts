import { announceSignedOut, noteAnswer } from './connection';
import { fileNameOf } from './file-name';
import { requestHeaders } from './http';
import { localProblem, localProblemCodes, problemFromText } from './problem';

/**
 * Fetches a file and hands it to the browser to save. Unlike a plain link it shows a refusal as a problem instead of
 * replacing the page. Very large exports should stay plain links, because the file passes through memory here.
 */
export async function download(path: string, fallbackName = 'download'): Promise<void> {
  const response = await fetch(path, {
    credentials: 'same-origin',
    headers: requestHeaders('GET', { hasJson: false }),
  }).catch((error: unknown) => {
    throw localProblem(localProblemCodes.unreachable, 0, String(error));
  });
  if (!response.ok) {
    if (response.status === 401) announceSignedOut();
    throw problemFromText(await response.text(), response.headers.get('content-type'), response.status);
  }
  noteAnswer();
  const name = fileNameOf(response.headers.get('content-disposition')) ?? fallbackName;
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
