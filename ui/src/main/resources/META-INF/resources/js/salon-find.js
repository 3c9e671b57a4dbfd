// The keys of the palette: the arrows walk over all groups, Enter opens, while the field keeps the focus.
const options = (palette) => [...palette.querySelectorAll('a.hit, button.hit')];

const choose = (palette, all, at) => {
  all.forEach((hit, index) => hit.setAttribute('aria-selected', String(index === at)));
  const hit = all[at];
  const field = palette.querySelector('input');
  if (hit) {
    hit.scrollIntoView({ block: 'nearest' });
    field?.setAttribute('aria-activedescendant', hit.id);
  }
};

// What is on the screen may still be what was found for other words.
const isFor = (palette) => palette.querySelector('.hits')?.getAttribute('data-for') === palette.querySelector('input').value.trim();

window.salonFind = (palette) => {
  if (palette.salonFind) return;
  palette.salonFind = true;
  palette.addEventListener('keydown', (event) => {
    const all = options(palette);
    const at = all.findIndex((hit) => hit.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(palette, all, all.length ? (at + step + all.length) % all.length : -1);
    } else if (event.key === 'Enter') {
      // What is still being composed by an input method is no choice.
      if (event.isComposing) return;
      if (isFor(palette)) (all[at] ?? all[0])?.click();
      else palette.salonWaits = true;
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }, true);
  // What comes later than the key must not take the choice away from where it is.
  const settle = () => {
    const all = options(palette);
    if (all.length && !all.some((hit) => hit.getAttribute('aria-selected') === 'true')) choose(palette, all, 0);
    if (palette.salonWaits && all.length && isFor(palette)) {
      palette.salonWaits = false;
      all[0].click();
    }
  };
  settle();
  new MutationObserver(settle).observe(palette, { childList: true, subtree: true });
  palette.addEventListener('input', () => { palette.salonWaits = false; });
};
