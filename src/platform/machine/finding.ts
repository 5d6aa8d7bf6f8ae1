// One line of the doctor: found, missing but not needed to start, or in the way of a start.

export type Finding = { state: 'found' | 'lacking' | 'blocking'; text: string; mend?: string };

export const found = (text: string): Finding => ({ state: 'found', text });
export const lacking = (text: string, mend: string): Finding => ({ state: 'lacking', text, mend });
export const blocking = (text: string, mend?: string): Finding => ({
  state: 'blocking',
  text,
  ...(mend ? { mend } : {}),
});
