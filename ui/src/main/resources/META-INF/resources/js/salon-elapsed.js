// Counts on from the seconds that the server said, so that no clock but the shop's is asked: 40:12, 1:05:09.
const two = (number) => String(number).padStart(2, '0');

class SalonElapsed extends HTMLElement {
  static get observedAttributes() { return ['seconds']; }

  connectedCallback() {
    this.from();
    this.ticking = setInterval(() => this.show(), 1000);
  }

  disconnectedCallback() { clearInterval(this.ticking); }

  attributeChangedCallback() { this.from(); }

  from() {
    this.begun = performance.now() - Number(this.getAttribute('seconds') ?? 0) * 1000;
    this.show();
  }

  show() {
    const all = Math.max(0, Math.floor((performance.now() - this.begun) / 1000));
    const hours = Math.floor(all / 3600);
    const minutes = Math.floor(all / 60) % 60;
    this.textContent = hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${two(minutes)}:${two(all % 60)}`;
  }
}

if (!customElements.get('salon-elapsed')) customElements.define('salon-elapsed', SalonElapsed);
