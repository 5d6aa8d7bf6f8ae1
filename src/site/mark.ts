// What makes two findings the same case: the page, whatever the values of its query, whatever was found on it.
const MOST = 400;

/** `https://a.example/tim-kiem/?q=x#y` → `a.example/tim-kiem?q`: a search page that mirrors words is one page, not thousands. */
export function markOf(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  const names = [...new Set(searchParams.keys())].sort();
  const path = pathname.replace(/\/+$/, '');
  return `${host}${path}${names.length > 0 ? `?${names.join('&')}` : ''}`.slice(0, MOST);
}
