// Vietnamese words of tracking, boards and roll-up reports.

export const vi = {
  title: 'Báo cáo tổng hợp',
};
