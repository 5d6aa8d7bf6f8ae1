// How the signing prefix is written before a capacity that may already carry it.

/** `KT.` before `PHÓ GIÁM ĐỐC`; nothing before `KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC`, which says it itself. */
export function signingAuthority({
  authority,
  capacity,
}: {
  authority: string | null;
  capacity: string | null;
}): string | null {
  if (!authority || capacity?.startsWith(`${authority}.`)) return null;
  return `${authority}.`;
}
