// Vietnamese words of people, roles and invitations.

export const vi = {
  title: 'Người dùng',
};
