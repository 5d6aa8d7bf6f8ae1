// The browser tests: one real server a run, the machine's own Chromium, screenshots kept in out/screens.
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/browser.ts';

const browser = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'out/e2e',
  globalSetup: './e2e/server.ts',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      // Without one on the machine: the browser that Playwright itself has installed.
      ...(browser ? { executablePath: browser } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
