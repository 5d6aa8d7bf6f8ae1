// What a web server shows before anybody has put a site on it: under a unit's name, the sign of a domain that nobody uses.

/** Titles and first words of freshly installed servers, panels and hosts; a page that says more than this is somebody's. */
const PLACEHOLDERS: readonly RegExp[] = [
  /<title>\s*(?:Welcome to (?:nginx|OpenResty|CentOS|Tengine)|Apache2? .{0,30}Default Page|Test Page for the (?:Apache|Nginx|HTTP Server))/i,
  /<title>\s*(?:IIS Windows(?: Server)?|IIS7|Microsoft Internet Information Services \d)\s*<\/title>/i,
  /<title>\s*(?:Default (?:Web Site|Parallels Plesk) Page|Web Server's Default Page|Plesk Obsidian|cPanel(?:, Inc)?\.? )/i,
  /<h1>\s*It works!\s*<\/h1>/i,
  /<title>\s*(?:Domain Default page|Account Suspended|Future home of something quite cool|Coming Soon)\s*<\/title>/i,
  /<title>\s*(?:Tên miền (?:này )?chưa được sử dụng|Trang (?:web|chủ) (?:đang )?(?:được )?xây dựng|Website đang (?:được )?xây dựng)/i,
];
/** A site that is in use shows more text than a server's own page, whatever its title. */
const MOST_TEXT = 2_500;

/** The words that give a placeholder away; null: the page is none. `html`: the beginning of the first answer. */
export function placeholderIn(html: string): string | null {
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
  if (text.replace(/\s+/g, ' ').length > MOST_TEXT) return null;
  for (const placeholder of PLACEHOLDERS) {
    const said = placeholder.exec(html)?.[0];
    if (said !== undefined) return said.replace(/<[^>]*>?/g, '').trim();
  }
  return null;
}
