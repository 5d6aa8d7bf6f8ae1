// What is put at the end of a page.
import type { Change } from '../web.ts';

export const atEnd = (page: string, block: string) => page.replace(/<\/body>/i, `${block}</body>`);
export const always = (block: string): Change => ({ page: (page) => atEnd(page, block) });
