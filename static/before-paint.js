// Runs before the first paint, so that neither a remembered theme nor another language flashes. A file, not an inline script, for a strict CSP.
(() => {
  const LANGUAGES = ['en', 'uk', 'es', 'de', 'fr', 'ar'];
  const page = document.documentElement;
  const recall = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // Storage may be switched off; the system's own settings then apply.
    }
  };

  const theme = recall('says-who:theme');
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;

  // How the article is set, as src/lib/ui/text-settings.ts has it; the usual step needs no mark.
  const TEXT = {
    textSize: ['small', 'large', 'largest'],
    textSpacing: ['open', 'wide'],
    textFace: ['sans', 'device'],
    textWidth: ['narrow', 'wide'],
  };
  for (const [setting, steps] of Object.entries(TEXT)) {
    const step = recall(`says-who:${setting}`);
    if (steps.includes(step)) page.dataset[setting] = step;
  }

  // The order is that of src/messages/options.js: the reader's choice, then the browser's languages, then English.
  const wanted = [recall('says-who:language'), ...(navigator.languages ?? [])];
  const codes = wanted.map((language) => (language ?? '').toLowerCase().split('-')[0]);
  const language = codes.find((code) => LANGUAGES.includes(code)) ?? 'en';
  page.lang = language;
  page.dir = language === 'ar' ? 'rtl' : 'ltr';
  // Pages are made in English: hidden until the script has put this language in (base.css shows them anyway after a while).
  if (language !== 'en') page.dataset.turning = '';
})();

// Before the page is alive a form would only load it anew, and a button or a choice do nothing: each is held, and done once it is.
(() => {
  const SETTINGS = 'input:is([type="radio"], [type="checkbox"], [type="file"]), select';
  const held = new Map(); // the control, and what it was set to

  const hold = (event) => {
    const control = event.target.closest?.({ submit: 'form', click: 'button', change: SETTINGS }[event.type]);
    if (!control) return;
    if (event.type !== 'change') event.preventDefault();
    held.delete(control); // the later press comes later
    held.set(control, { checked: control.checked, value: control.value });
  };

  const redo = ({ checked, value }, control) => {
    if (!control.isConnected) return;
    if (control.matches('form')) return control.requestSubmit();
    if (control.matches('button')) return control.click();
    if (control.matches('select')) control.value = value;
    else control.checked = checked;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const EVENTS = ['submit', 'click', 'change'];
  for (const kind of EVENTS) document.addEventListener(kind, hold, true);
  const wake = () => {
    for (const kind of EVENTS) document.removeEventListener(kind, hold, true);
    held.forEach(redo);
  };
  document.addEventListener('alive', wake, { once: true });
})();
