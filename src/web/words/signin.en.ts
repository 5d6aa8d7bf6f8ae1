// English words of signing in and of accepting an invitation.
import type { Translated } from '../../platform/words/catalogue.ts';
import type { vi } from './signin.vi.ts';

export const en: Translated<typeof vi> = {
  title: 'Sign in',
  about: 'From an official dispatch to proof that it was carried out.',
  email: 'E-mail',
  password: 'Password',
  enter: 'Sign in',
  entering: 'Signing in…',
  code: 'Six-digit code',
  codeHint: 'Open the authenticator app on your phone and type the code it shows.',
  codeTitle: 'Type the code',
  back: 'Use another account',
  noAccount: 'No account? Ask your administrator to send you an invitation link.',
  againTitle: 'Your session has ended',
  againText: 'Sign in again to go on. What you were writing is still on the page.',
  invitation: {
    title: 'Accept the invitation',
    firstTitle: 'Start using Hải Đăng',
    firstText: 'This link works once, to set up the first administrator.',
    toSignIn: 'Go to the sign-in page',
    opening: 'Opening the invitation…',
    name: 'Full name',
    unit: 'Unit',
    authority: 'Authority',
    authorityHint: 'The full name, as on its letterhead.',
    newPassword: 'Choose a password',
    passwordHint: 'At least 12 characters. A long sentence you remember beats one hard word.',
    repeat: 'Type the password again',
    accept: 'Create the account and sign in',
    accepting: 'Creating the account…',
  },
  refused: {
    short: ({ length }) => `The new password has ${length} characters. At least 12 are needed.`,
    differ: 'The two passwords differ. Type the same one twice.',
    nameMissing: 'The full name is missing. Type your full name.',
    authorityMissing: 'The name of the authority is missing. Enter it in full.',
    emailMissing: 'A valid e-mail address is missing. Type it in full, like name@office.vn.',
  },
};
