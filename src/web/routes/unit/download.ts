// Fetches a file of the API in the reader's language and hands it to the browser.
import { answerOf, requestHeaders, withQuery } from '../../api.ts';

type Query = Parameters<typeof withQuery>[1];

/** Saves the file under the name that the server gives it. @throws ProblemError where it is refused. */
export async function download(path: string, query: Query): Promise<void> {
  const response = await fetch(withQuery(path, query), { headers: requestHeaders(undefined) });
  if (!response.ok) answerOf(path, response.status, await response.json());
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = named ? decodeURIComponent(named) : 'haidang';
  link.click();
  URL.revokeObjectURL(address);
}
