// A thin frame around ECharts: reads colour tokens as they are in the running scheme, draws again when it changes,
// follows its own size. Knows nothing of salons.

const probe = document.createElement('span');
probe.style.display = 'none';
const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

// Any CSS colour as rgba(): ECharts does not read color-mix(), light-dark() or color(srgb …).
function colour(token) {
  probe.style.color = '';
  probe.style.color = token;
  const computed = getComputedStyle(probe).color;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = computed;
  pixel.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgba(${r}, ${g}, ${b}, ${+(a / 255).toFixed(3)})`;
}

const font = (token) => getComputedStyle(document.documentElement).getPropertyValue(token.slice(4, -1)).trim();

const short = (n) => String(+n.toFixed(1));
const minus = (text) => text.replace('-', '\u2212');
const escape = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const functions = {
  '@axis': (v) => minus(Math.abs(v) >= 1e6 ? short(v / 1e6) + 'M' : Math.abs(v) >= 1e3 ? short(v / 1e3) + 'k' : short(v)),
  '@text': (params) => {
    const list = (Array.isArray(params) ? params : [params]).filter((p) => p.data && p.data.text);
    if (!list.length) return '';
    const rows = list.map((p) => `<span>${escape(p.seriesName)}</span><b>${escape(p.data.text)}</b>`).join('');
    return `<div class="sl-chart-tip"><header>${escape(list[0].name)}</header>${rows}</div>`;
  },
};

function resolve(value, width) {
  if (typeof value === 'string') {
    if (functions[value]) return functions[value];
    // A caption over the last bar moves in rather than being cut at the edge.
    if (value === '@inside') return ({ labelRect: r }) => ({ dx: Math.min(0, width - 2 - r.x - r.width) });
    if (value.startsWith('var(--sl-font')) return font(value);
    return value.startsWith('var(--') ? colour(value) : value;
  }
  if (Array.isArray(value)) return value.map((v) => resolve(v, width));
  if (value && typeof value === 'object') {
    const result = {};
    for (const [k, v] of Object.entries(value)) result[k] = resolve(v, width);
    if (result.salonTick) {
      // As wide as its bar and a little more, however narrow that is.
      const band = Math.max(1, (width - 52) / Math.max(1, value.data.length));
      result.symbolSize = [Math.min(38, band * 0.8), 2];
      delete result.salonTick;
    }
    return result;
  }
  return value;
}

class SalonChart extends HTMLElement {
  connectedCallback() {
    if (!probe.isConnected) document.body.append(probe);
    this.schemeQuery = matchMedia('(prefers-color-scheme: dark)');
    this.redraw = () => requestAnimationFrame(() => this.draw());
    this.schemeQuery.addEventListener('change', this.redraw);
    this.schemeObserver = new MutationObserver(this.redraw);
    this.schemeObserver.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style', 'class'] });
    this.sizeObserver = new ResizeObserver(() => this.resized());
    this.sizeObserver.observe(this);
    this.draw();
  }

  disconnectedCallback() {
    this.schemeQuery.removeEventListener('change', this.redraw);
    this.schemeObserver.disconnect();
    this.sizeObserver.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  set option(option) {
    this.wanted = option;
    this.draw();
  }

  get option() {
    return this.wanted;
  }

  resized() {
    if (!this.chart) return this.draw();
    if (this.clientWidth && this.clientHeight) {
      this.chart.resize();
      this.draw();
    }
  }

  draw() {
    if (!this.isConnected || !this.wanted || !this.clientWidth || !this.clientHeight) return;
    if (!window.echarts) {
      setTimeout(() => this.draw(), 50);
      return;
    }
    if (!this.chart) {
      this.chart = window.echarts.init(this, null, { renderer: 'svg' });
      this.chart.on('click', (pick) => this.dispatchEvent(new CustomEvent('salon-pick', { detail: { index: pick.dataIndex } })));
    }
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.chart.setOption({ ...resolve(this.wanted, this.clientWidth), animation: !calm && !this.drawn }, true);
    this.drawn = true;
    this.toggleAttribute('drawn', true);
  }
}

if (!customElements.get('salon-chart')) customElements.define('salon-chart', SalonChart);
