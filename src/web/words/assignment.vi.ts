// Vietnamese words of a unit’s duties and who is to be chased.

export const vi = {
  title: 'Việc của đơn vị',
};
