// Long lists. A windowed list has only those rows in the page that can be seen; a growing list shows more as it is scrolled.

class WindowedList {
  // Rows are so many rem high; makeLink gives the link that is a row.
  constructor(label, rowHeight, makeLink) {
    this.makeLink = makeLink;
    this.height = rowHeight * parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.rows = new Map();
    this.list = make("ul", { "aria-label": label });
    this.element = make("div", { class: "window", scroll: () => this.update(), keydown: event => this.move(event), focusin: event => this.visit(event) }, this.list);
    new ResizeObserver(() => this.update()).observe(this.element);
  }

  show(items, current) {
    this.items = items;
    this.current = Math.max(0, current ?? 0);
    this.rows.forEach(row => row.remove());
    this.rows.clear();
    this.list.style.height = `${items.length * this.height}px`;
    this.list.hidden = items.length === 0;
    this.element.scrollTop = 0;
    this.reveal(this.current);
    this.update();
  }

  update() {
    if (!this.items)
      return;
    const first = Math.max(0, Math.floor(this.element.scrollTop / this.height) - 4);
    const last = Math.min(this.items.length - 1, Math.ceil((this.element.scrollTop + this.element.clientHeight) / this.height) + 4);
    // The row with the focus stays, wherever the list is scrolled to.
    const isShown = i => (i >= first && i <= last) || i === this.current;
    for (const [i, row] of this.rows) {
      if (!isShown(i)) {
        row.remove();
        this.rows.delete(i);
      }
    }

    for (let i = first; i <= last; i++)
      this.add(i);
    if (this.current < this.items.length)
      this.add(this.current);
  }

  add(index) {
    if (this.rows.has(index))
      return;
    const link = this.makeLink(this.items[index]);
    link.tabIndex = index === this.current ? 0 : -1;
    const row = make("li", { "aria-setsize": this.items.length, "aria-posinset": index + 1 }, link);
    row.style.top = `${index * this.height}px`;
    row.style.height = `${this.height}px`;
    this.rows.set(index, row);
    // In the order of the list, which is that of a screen reader.
    const next = [...this.list.children].find(other => Number(other.getAttribute("aria-posinset")) > index + 1);
    this.list.insertBefore(row, next ?? null);
  }

  visit(event) {
    const row = event.target.closest("li");
    if (row)
      this.select(Number(row.getAttribute("aria-posinset")) - 1);
  }

  select(index) {
    const old = this.rows.get(this.current);
    if (old)
      old.firstChild.tabIndex = -1;
    this.current = index;
    this.add(index);
    this.rows.get(index).firstChild.tabIndex = 0;
  }

  move(event) {
    const page = Math.max(1, Math.floor(this.element.clientHeight / this.height) - 1);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined || this.items.length === 0)
      return;
    event.preventDefault();
    this.select(Math.min(this.items.length - 1, Math.max(0, this.current + step)));
    this.reveal(this.current);
    this.update();
    this.rows.get(this.current).firstChild.focus({ preventScroll: true });
  }

  reveal(index) {
    const top = index * this.height, bottom = top + this.height, view = this.element;
    if (top < view.scrollTop)
      view.scrollTop = top;
    else if (bottom > view.scrollTop + view.clientHeight)
      view.scrollTop = bottom - view.clientHeight;
  }
}

// Rows of any height: so many at first, and as many again whenever the end comes near.
function makeGrowingList(items, makeRow, { step = 60, name = "ol", first = 0 } = {}) {
  const list = make(name, { class: "growing" });
  const more = make("button", { type: "button", class: "more", click: grow });
  const watcher = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && grow(), { rootMargin: "600px" });
  let shown = 0;
  grow();
  while (shown <= first && shown < items.length)
    grow();
  if (shown < items.length)
    watcher.observe(more);
  return make("div", null, list, more);

  function grow() {
    const end = Math.min(items.length, shown + step);
    for (; shown < end; shown++)
      list.append(makeRow(items[shown], shown));
    more.textContent = `Show more: ${(items.length - shown).toLocaleString("en")} are left`;
    more.hidden = shown === items.length;
    if (more.hidden)
      watcher.disconnect();
  }
}
