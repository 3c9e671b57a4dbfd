// The planner: keys for days and new bookings, blocks that are dragged to another time or therapist, the moving line of now.
const HOUR = 68;
const SNAP = 5;
const FAR = 6;

const typing = (event) => event.composedPath().some((node) => node instanceof HTMLElement
    && (node.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(node.tagName)));
const two = (n) => String(n).padStart(2, '0');
const press = (id) => document.getElementById(id)?.click();

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

if (!window.salonPlanner) {
  window.salonPlanner = true;
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
