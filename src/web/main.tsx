// Opens the pages: restores language and theme, then draws.
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/button.css';
import './ui/field.css';
import './ui/table.css';
import './ui/form.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { speakAsRemembered } from './language.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';
import { speakValidity } from './spoken-validity.ts';
import { themeAsRemembered } from './theme.ts';
import { Toasts } from './ui/toast.tsx';

themeAsRemembered();
await speakAsRemembered();
speakValidity();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with id "root"');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toasts />
    </QueryClientProvider>
  </StrictMode>,
);
