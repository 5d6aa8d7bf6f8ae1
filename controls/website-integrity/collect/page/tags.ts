// Which tags begin a block, which have no end, and which are headings.

export const blocks = new Set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section select summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
export const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
export const headings = new Set(['h1', 'h2', 'h3']);
