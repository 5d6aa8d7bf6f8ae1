// The name under which a version's files are downloaded.

/** Without its ending: `Danh sách mẫu v3`, `Danh sách mẫu v3 changes`. */
export const fileName = (name: string, version: number, part = ''): string =>
  `${name.replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ').trim()} v${version}${part && ` ${part}`}`;
