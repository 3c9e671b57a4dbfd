// A histogram with a range below it. Two native sliders lie over each other, so that keys and screen readers work.
class SalonRange extends HTMLElement {
  set bars(value) { this._bars = value; this.draw(); }
  set first(value) { this._first = value; this.draw(); }
  set last(value) { this._last = value; this.draw(); }

  connectedCallback() { this.draw(); }

  draw() {
    if (!this.isConnected || !this._bars || this._first === undefined || this._last === undefined) return;
    if (!this.histo) this.build();
    const most = Math.max(1, ...this._bars.map((bar) => bar.count));
    this.histo.replaceChildren(...this._bars.map((bar) => {
      const column = document.createElement('i');
      column.style.height = (bar.count === 0 ? 4 : Math.max(8, 100 * bar.count / most)) + '%';
      column.title = bar.name + ': ' + bar.count;
      return column;
    }));
    for (const slider of [this.from, this.to]) slider.max = this._bars.length - 1;
    this.from.value = this._first;
    this.to.value = this._last;
    this.paint();
  }

  build() {
    this.histo = document.createElement('div');
    this.histo.className = 'histo';
    this.line = document.createElement('div');
    this.line.className = 'range';
    this.fill = document.createElement('b');
    const slider = (end) => {
      const input = document.createElement('input');
      input.type = 'range';
      input.min = 0;
      input.step = 1;
      input.setAttribute('aria-label', this.getAttribute('label') + ' ' + end);
      input.addEventListener('input', () => this.hold(input));
      input.addEventListener('change', () => this.dispatchEvent(new CustomEvent('range', {
        detail: { first: Number(this.from.value), last: Number(this.to.value) } })));
      return input;
    };
    this.from = slider('≥');
    this.to = slider('≤');
    this.line.append(this.fill, this.from, this.to);
    this.append(this.histo, this.line);
  }

  // Neither handle passes the other.
  hold(moved) {
    if (Number(this.from.value) > Number(this.to.value)) {
      moved.value = moved === this.from ? this.to.value : this.from.value;
    }
    this.paint();
  }

  paint() {
    const from = Number(this.from.value);
    const to = Number(this.to.value);
    const end = Math.max(1, this._bars.length - 1);
    [...this.histo.children].forEach((column, i) => column.classList.toggle('hi', i >= from && i <= to));
    this.fill.style.left = 100 * from / end + '%';
    this.fill.style.right = 100 - 100 * to / end + '%';
    const name = (i) => this._bars[i] ? this._bars[i].name : '';
    this.from.setAttribute('aria-valuetext', name(from));
    this.to.setAttribute('aria-valuetext', name(to));
  }
}
if (!customElements.get('salon-range')) customElements.define('salon-range', SalonRange);
