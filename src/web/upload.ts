// Sends files with progress and a way to stop; fetch cannot tell how much has gone out.
import { answerOf, requestHeaders, withQuery } from './api.ts';
import { isConnected } from './connection.ts';
import { forgetKey, keyOf } from './idempotency.ts';
import { ProblemError } from './problem.ts';

export interface Sent {
  done: number;
  total: number;
}
export interface UploadOptions {
  /** Sent beside the file, in the query. */
  fields?: Record<string, string>;
  onProgress?: (sent: Sent) => void;
  signal?: AbortSignal;
}

/**
 * POSTs `file` as the body of a request to `path`, its name as `?name=`, and returns the parsed answer.
 * @throws ProblemError: refusals as the API gives them; code `offline` (status 0) or `stopped` (status 0, by `signal`).
 */
export function upload<T>(path: string, file: File, options: UploadOptions = {}): Promise<T> {
  const url = withQuery(path, { ...options.fields, name: file.name.normalize('NFC') });
  const act = JSON.stringify([file.name, file.size, file.lastModified, options.fields]);
  return new Promise<T>((resolve, reject) => {
    const request = openRequest(url, act, options, reject);
    request.onload = () => {
      isConnected.set(true);
      if (request.status < 500) forgetKey(url, act);
      try {
        resolve(answerOf<T>(path, request.status, parsed(request.responseText)));
      } catch (error) {
        reject(error);
      }
    };
    request.send(file);
  });
}

function openRequest(
  url: string,
  act: string,
  options: UploadOptions,
  reject: (error: ProblemError) => void,
) {
  const request = new XMLHttpRequest();
  request.open('POST', url);
  for (const [name, value] of Object.entries(requestHeaders('application/octet-stream')))
    request.setRequestHeader(name, value);
  request.setRequestHeader('Idempotency-Key', keyOf(url, act));
  request.upload.onprogress = (event) => options.onProgress?.({ done: event.loaded, total: event.total });
  options.signal?.addEventListener('abort', () => request.abort());
  request.onabort = () => reject(new ProblemError({ code: 'stopped', message: '' }, 0));
  request.onerror = () => {
    isConnected.set(false);
    reject(new ProblemError({ code: 'offline', message: '' }, 0));
  };
  return request;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
