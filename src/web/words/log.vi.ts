// Vietnamese words of the log of acts.

export const vi = {
  title: 'Nhật ký',
};
