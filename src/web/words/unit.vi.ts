// Vietnamese words of the directory of units.

export const vi = {
  title: 'Danh bạ đơn vị',
};
