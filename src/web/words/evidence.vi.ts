// Vietnamese words of what a unit hands in, and its receipts.

export const vi = {
  title: 'Báo cáo và minh chứng',
};
