// Says which elements of a page a reader does not see: scripts, styles, and what its author hid or struck out.

const unseen = new Set(
  'script style head title meta link template noscript iframe object embed svg math select option textarea audio video canvas map nav input button s strike del'.split(
    ' ',
  ),
);
const hiddenStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|text-decoration(?:-line)?\s*:[^;]{0,40}line-through|(?:opacity|font-size)\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$))/i;
const longestStyle = 2_000;

/** @param name of the element, in lower case */
export const isUnseen = (name: string, attributes: Record<string, string>): boolean =>
  unseen.has(name) ||
  attributes.hidden !== undefined ||
  hiddenStyle.test((attributes.style ?? '').slice(0, longestStyle));
