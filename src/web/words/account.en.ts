// English words of one's own account: password, second factor, open sessions.
import type { Translated } from '../../platform/words/catalogue.ts';
import type { vi } from './account.vi.ts';

export const en: Translated<typeof vi> = {
  title: 'My account',
  lead: 'Password, second factor, and where you are signed in.',
  person: 'Full name',
  unit: 'Unit',
  wholeAuthority: 'The whole authority',
  password: {
    title: 'Change the password',
    current: 'Current password',
    next: 'New password',
    save: 'Change the password',
    saving: 'Changing the password…',
    saved: 'The password is changed. Your other sessions were ended.',
  },
  totp: {
    title: 'Two-step sign-in',
    off: 'Off. Turn it on so that knowing the password is not enough.',
    on: 'On. Each sign-in also needs a code from your phone.',
    start: 'Turn on two-step sign-in',
    scan: 'Scan this with the authenticator app on your phone.',
    image: 'QR code to scan with an authenticator app',
    manual: 'Cannot scan? Type this key into the app:',
    code: 'The six digits that the app shows',
    confirm: 'Confirm and turn on',
    confirmed: 'Two-step sign-in is on.',
    end: 'Turn off two-step sign-in',
    ended: 'Two-step sign-in is off.',
    codeToEnd: 'The six digits on your phone, to turn it off',
  },
  sessions: {
    title: 'Where you are signed in',
    device: 'Device',
    address: 'Network address',
    since: 'Since',
    lastSeen: 'Last seen',
    here: 'This session',
    end: 'End',
    endOne: ({ device }) => `End the session on ${device}`,
    ended: 'The session was ended.',
    opening: 'Opening the list of sessions…',
  },
};
