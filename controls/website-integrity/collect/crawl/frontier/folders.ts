// Folders into which visitors or editors upload, learnt from the links of a site; what was planted there has neighbours.

const UPLOADS =
  /^(.*\/(?:uploads?|userfiles?|attachments?|documents?|files?|media|images|tai-?lieu|van-?ban|public|data|portals|storage)\/)/i;
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|html?|php|aspx?|jpe?g|png|gif|zip|rar)$/i;

/** The upload folders that an address lies in: its own and the root of all uploads; none where it is no file of one. */
export function uploadFolders(address: string): string[] {
  const url = new URL(address);
  const root = UPLOADS.exec(url.pathname)?.[1];
  if (!root || !FILE.test(url.pathname)) return [];
  const own = url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1);
  return [...new Set([own, root])].map((path) => new URL(path, url.origin).href);
}
