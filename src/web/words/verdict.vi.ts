// Vietnamese words of verdicts, their findings and their history.

export const vi = {
  title: 'Kết quả đánh giá',
};
