// Keys that work everywhere: "/" and Ctrl+K find, Ctrl+L locks; single letters, G with a letter, J and K in lists.
// Letters only while no field has the focus and no dialog is open.
import { typing } from './salon-typing.js';

const visible = (element) => element && element.getClientRects().length > 0;

// How long the letter after G may take.
const PATIENCE = 1500;
let gone = 0;

const find = () => {
  const open = document.querySelector('#find-palette[opened] input');
  if (open) {
    open.focus();
    return true;
  }
  const field = document.getElementById('find');
  const tool = document.getElementById('find-tool');
  (field ?? tool)?.click();
  return Boolean(field ?? tool);
};

const press = (keys) => {
  const listener = document.getElementById('console-keys');
  listener?.dispatchEvent(new CustomEvent('salon-key', { detail: keys }));
  return Boolean(listener);
};

// The list of the page: J and K walk like the arrow keys, Enter opens like a click.
const list = () => [...document.querySelectorAll('vaadin-grid')].find(visible);

const walk = (key) => {
  const grid = list();
  if (!grid) return false;
  const cell = grid.shadowRoot.activeElement;
  const row = cell?.closest('#items tr');
  if (row) {
    cell.dispatchEvent(new KeyboardEvent('keydown', { key: key === 'j' ? 'ArrowDown' : 'ArrowUp', bubbles: true, composed: true }));
  } else {
    grid.shadowRoot.querySelector('#items tr:not([hidden]) td')?.focus();
  }
  grid.toggleAttribute('navigating', true);
  return true;
};

const openRow = () => {
  const cell = list()?.shadowRoot.activeElement;
  if (!cell?.closest('#items tr')) return false;
  const content = cell._content ?? cell;
  content.click();
  return true;
};

if (!window.salonKeys) {
  window.salonKeys = true;
  // Before the page's own keys: the letter after G is no key of the page.
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event)) return;
    const awaited = Date.now() - gone < PATIENCE;
    gone = 0;
    if (!awaited || !/^[a-z]$/i.test(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    press('G ' + event.key.toUpperCase());
  }, true);
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey) return;
    // On an Apple keyboard it is the command key.
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      if (find()) event.preventDefault();
      return;
    }
    if (event.metaKey) return;
    if (event.ctrlKey) {
      const lock = document.getElementById('lock');
      if (event.key.toLowerCase() === 'l' && lock) {
        event.preventDefault();
        lock.click();
      }
      return;
    }
    if (typing(event) || document.querySelector('vaadin-dialog[opened]')) return;
    const key = event.key.toLowerCase();
    if (key === '/') {
      if (!find()) return;
    } else if (key === '?') {
      press('?');
    } else if (key === 'g') {
      gone = Date.now();
    } else if (key === 'n') {
      // The planner has a key of its own, with the day that is looked at.
      if (document.getElementById('planner')) return;
      press('N');
    } else if (key === 'j' || key === 'k') {
      if (!walk(key)) return;
    } else if (key === 'enter') {
      if (!openRow()) return;
    } else {
      return;
    }
    event.preventDefault();
  });
}

// The entry of the bottom bar that is open; Vaadin's own highlight knows router links only by their exact address.
const mark = () => document.querySelectorAll('.tabbar a').forEach((link) => {
  const path = new URL(link.href).pathname;
  const here = location.pathname === path || location.pathname.startsWith(path + '/');
  link.toggleAttribute('aria-current', false);
  if (here) link.setAttribute('aria-current', 'page');
});
window.addEventListener('vaadin-navigated', () => requestAnimationFrame(mark));
window.addEventListener('popstate', () => requestAnimationFrame(mark));
requestAnimationFrame(mark);
