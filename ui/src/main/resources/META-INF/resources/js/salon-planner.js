// The planner: keys for days and new bookings, blocks that are dragged or moved by keys, the moving line of now.
import { typing } from './salon-typing.js';

const HOUR = 68;
const SNAP = 5;
const FAR = 6;

const two = (n) => String(n).padStart(2, '0');
const press = (id) => document.getElementById(id)?.click();

const clock = (minute) => `${two(Math.floor((minute % 1440) / 60))}:${two(minute % 60)}`;
const pixels = (minutes) => minutes * HOUR / 60;

const moveNow = () => document.querySelectorAll('.sl-plan .nowl').forEach((line) => {
  const minutes = Math.floor((Date.now() - Number(line.dataset.start)) / 60000);
  if (minutes < 0) return;
  line.style.top = `${minutes * HOUR / 60}px`;
  const shown = (Number(line.dataset.first) + minutes) % 1440;
  const label = line.querySelector('.at');
  if (label) label.textContent = `${two(Math.floor(shown / 60))}:${two(shown % 60)}`;
});

const laneAt = (cal, x, y) => [...cal.querySelectorAll('.lane')].find((lane) => {
  const box = lane.getBoundingClientRect();
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
});

const drag = (block, down) => {
  const cal = block.closest('.sl-plan');
  const grabbed = down.clientY - block.getBoundingClientRect().top;
  let ghost = null;
  let target = null;
  const move = (event) => {
    if (!ghost) {
      if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < FAR) return;
      ghost = document.createElement('div');
      ghost.className = 'ghost';
      ghost.style.height = block.style.height;
      ghost.textContent = block.querySelector('.who span')?.textContent ?? '';
      block.classList.add('moving');
    }
    event.preventDefault();
    const lane = laneAt(cal, event.clientX, event.clientY);
    if (!lane) { target = null; ghost.remove(); return; }
    const top = event.clientY - grabbed - lane.getBoundingClientRect().top;
    const minute = Math.max(0, Math.round(top * 60 / HOUR / SNAP) * SNAP);
    ghost.style.top = `${minute * HOUR / 60}px`;
    lane.append(ghost);
    target = { lane: Number(lane.dataset.lane), minute };
  };
  const end = (dropped) => {
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('keydown', escape, true);
    block.classList.remove('moving');
    if (!ghost) return;
    ghost.remove();
    // The click that ends a drag opens nothing.
    window.addEventListener('click', (event) => { event.stopPropagation(); event.preventDefault(); }, { capture: true, once: true });
    if (dropped && target) {
      cal.dispatchEvent(new CustomEvent('plan-drop', { detail: { booking: block.dataset.booking, ...target } }));
    }
  };
  const up = () => end(true);
  const escape = (event) => { if (event.key === 'Escape') { event.stopPropagation(); end(false); } };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', up);
  window.addEventListener('keydown', escape, true);
};

// Arrows lift the block that has the focus: 5 minutes, a lane, with Shift its length. Enter puts it down, Escape leaves
// it where it was: every move is a fact, so no single key makes one.
let lifted = null;

const letGo = () => {
  if (!lifted) return;
  lifted.ghost.remove();
  lifted.block.classList.remove('moving');
  lifted = null;
};

const draw = () => {
  const { cal, block, ghost, lane, minute, length } = lifted;
  const target = cal.querySelector(`.lane[data-lane="${lane}"]`);
  const first = Number(cal.dataset.first) + minute;
  ghost.style.top = `${pixels(minute)}px`;
  ghost.style.height = `${pixels(length) - 2}px`;
  ghost.textContent = `${clock(first)}–${clock(first + length)} ${block.querySelector('.who span')?.textContent ?? ''}`;
  target.append(ghost);
  ghost.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  cal.querySelector('.said').textContent = `${ghost.textContent} ${target.getAttribute('aria-label')}`;
};

const lift = (block) => {
  const ghost = document.createElement('div');
  ghost.className = 'ghost';
  block.classList.add('moving');
  const lane = Number(block.closest('.lane').dataset.lane);
  const minute = Number(block.dataset.minute);
  const length = Number(block.dataset.length);
  lifted = { block, cal: block.closest('.sl-plan'), ghost, lane, minute, length, from: { lane, minute, length } };
};

// The board is drawn anew after a move: the focus goes to the same booking.
const focusAgain = (booking) => {
  const find = () => document.querySelector(`.sl-plan .bk[data-booking="${CSS.escape(booking)}"]`);
  const before = find();
  const until = Date.now() + 4000;
  const look = () => {
    const now = find();
    if (now && now !== before) now.focus();
    else if (Date.now() < until) setTimeout(look, 80);
  };
  look();
};

const putDown = () => {
  const { block, cal, lane, minute, length, from } = lifted;
  const booking = block.dataset.booking;
  letGo();
  if (lane !== from.lane || minute !== from.minute) {
    cal.dispatchEvent(new CustomEvent('plan-drop', { detail: { booking, lane, minute } }));
  }
  if (length !== from.length) {
    cal.dispatchEvent(new CustomEvent('plan-stretch', { detail: { booking, minutes: length } }));
  }
  focusAgain(booking);
};

const onBlock = (event, block) => {
  const key = event.key;
  if (key === 'Escape' && lifted) {
    letGo();
    event.stopPropagation();
    return true;
  }
  if (key === 'Enter') {
    if (!lifted) return false;
    putDown();
    return true;
  }
  if (!key.startsWith('Arrow')) return false;
  if (!block.dataset.booking) return true;
  if (!lifted) lift(block);
  const lanes = lifted.cal.querySelectorAll('.lane').length;
  const by = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    if (!event.shiftKey) lifted.lane = Math.min(lanes - 1, Math.max(0, lifted.lane + by));
  } else if (event.shiftKey) {
    lifted.length = Math.max(SNAP, lifted.length + by * SNAP);
  } else {
    lifted.minute = Math.max(0, lifted.minute + by * SNAP);
  }
  draw();
  return true;
};

if (!window.salonPlanner) {
  window.salonPlanner = true;
  document.addEventListener('focusout', (event) => { if (lifted && event.target === lifted.block) letGo(); });
  // Before the page's own keys, and before a dialog or drawer that closes by Escape.
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const block = event.target instanceof Element ? event.target.closest('.sl-plan .bk') : null;
    if (block && onBlock(event, block)) event.preventDefault();
  }, true);
  setInterval(moveNow, 20000);
  document.addEventListener('pointerdown', (event) => {
    const block = event.target instanceof Element ? event.target.closest('.sl-plan .bk[data-booking]') : null;
    if (block && event.button === 0 && event.pointerType === 'mouse') drag(block, event);
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.metaKey || event.ctrlKey || typing(event)) return;
    if (document.querySelector('vaadin-dialog[opened]')) return;
    // A block is a button and opens by itself; a row on the phone is not.
    if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('.bkrow')) event.target.click();
    const page = document.getElementById('planner') ?? document.getElementById('roster');
    if (!page) return;
    const key = event.key.toLowerCase();
    if (key === 'arrowleft') press('previous-day');
    else if (key === 'arrowright') press('next-day');
    else if (key === 't') press('go-today');
    else if (key === 'n') press('new-booking');
    else return;
    event.preventDefault();
  });
}
