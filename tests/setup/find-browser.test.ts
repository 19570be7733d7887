import { describe, expect, it } from 'vitest';
import { findBrowser, type Probes } from '../../scripts/setup/find-browser.mjs';

const OWN = '/cache/playwright/chrome';

/** A machine on which only the named files start. */
const machineWith = (starting: string[], changes: Partial<Probes> = {}): Probes => ({
  env: {},
  platform: 'linux',
  onPath: (name) => [`/usr/bin/${name}`].find((path) => starting.includes(path)),
  starts: (path) => starting.includes(path),
  playwrightPath: () => OWN,
  ...changes,
});

describe('looking for a browser', () => {
  it.each<[claim: string, probes: Probes, found: string | undefined]>([
    [
      'takes the one that CHROMIUM_PATH names before any other',
      machineWith(['/opt/mine', OWN, '/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/opt/mine' } }),
      '/opt/mine',
    ],
    ['takes Playwright’s own before the system’s', machineWith([OWN, '/usr/bin/chromium']), OWN],
    ['takes the system’s where Playwright has none', machineWith(['/usr/bin/google-chrome']), '/usr/bin/google-chrome'],
    [
      'passes over a stub that is on the path and does not start',
      machineWith(['/usr/bin/google-chrome'], { onPath: (name) => `/usr/bin/${name}` }),
      '/usr/bin/google-chrome',
    ],
    [
      'does without Playwright where its packages are missing',
      machineWith(['/usr/bin/chromium'], { playwrightPath: () => undefined }),
      '/usr/bin/chromium',
    ],
    [
      'knows where a Mac keeps its applications',
      machineWith(['/Applications/Chromium.app/Contents/MacOS/Chromium'], { platform: 'darwin' }),
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'knows where Windows keeps its programs',
      machineWith(['C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'], {
        platform: 'win32',
        env: { PROGRAMFILES: 'C:\\Programs' },
      }),
      'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ['finds nothing on a bare machine', machineWith([]), undefined],
  ])('%s', (_claim, probes, found) => {
    expect(findBrowser(probes)).toBe(found);
  });

  it('says what to do when CHROMIUM_PATH names no browser, rather than take another', () => {
    const probes = machineWith([OWN], { env: { CHROMIUM_PATH: '/opt/gone' } });
    expect(() => findBrowser(probes)).toThrow('CHROMIUM_PATH is set to /opt/gone');
  });
});
