// Vietnamese words of incoming dispatches and their reading.

export const vi = {
  title: 'Công văn đến',
};
