// Where to go back to after signing in: only ever a page of our own.

/** An own path, or `/`. Refuses other hosts (`//host`, `/\host`) and the sign-in page itself. */
export function safeReturn(address: string | undefined): string {
  if (!address || !/^\/(?![/\\])/.test(address)) return '/';
  const isPrintable = [...address].every((letter) => letter > ' ');
  return isPrintable && !address.startsWith('/dang-nhap') ? address : '/';
}
