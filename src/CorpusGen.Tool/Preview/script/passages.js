// The text as it is, in passages (the lines of a block), with what was found in it highlighted. Its words in the page are those of the file, letter by letter.

// The lines of a text: where each begins and ends.
function readLines(text) {
  const lines = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(lineBreak)) {
    lines.push({ start, end: index });
    start = index + mark.length;
  }

  lines.push({ start, end: text.length });
  return lines;
}

// Whole lines, those of a block together; what is in no block is front matter, code, and so on.
function readPassages(article) {
  const lines = readLines(article.text), passages = [];
  let next = 0;
  for (let i = 0; i < lines.length;) {
    while (next < article.blocks.length && article.blocks[next].at[1] <= lines[i].start)
      next++;
    const first = i;
    const block = article.blocks[next];
    let kind = "other", end = lines[i].end;
    if (block && block.at[0] <= lines[i].end) {
      kind = block.kind;
      let reach = block.at[1];
      for (; next < article.blocks.length && article.blocks[next].at[0] <= Math.max(end, reach); next++)
        reach = Math.max(reach, article.blocks[next].at[1]);
      while (i < lines.length && (i === first || lines[i].start < reach))
        end = lines[i++].end;
    } else {
      i++;
    }

    if (kind !== "other" || article.text.slice(lines[first].start, end).trim() !== "")
      passages.push({ kind, start: lines[first].start, end, line: first + 1 });
  }

  return passages;
}

// What is highlighted, the outer before the inner: items, the words that name who said them, the cues, and a place that a link leads to.
function readSpans(article, place) {
  const spans = article.items.map(item => ({ kind: item.kind, start: item.at[0], end: item.at[1], items: [item] }));
  for (const kind of ["mention", "cue"]) {
    const byRange = new Map();
    for (const item of article.items.filter(item => item[kind])) {
      const range = item[kind].join("-");
      if (!byRange.has(range))
        byRange.set(range, { kind, start: item[kind][0], end: item[kind][1], items: [] });
      byRange.get(range).items.push(item);
    }

    spans.push(...byRange.values());
  }

  if (place)
    spans.push({ kind: "place", start: place[0], end: place[1], items: [] });
  const order = ["statement", "quote", "term", "figure", "mention", "cue", "place"];
  return spans.filter(span => span.end > span.start).sort((a, b) => a.start - b.start || b.end - a.end || order.indexOf(a.kind) - order.indexOf(b.kind));
}

class TextWriter {
  constructor(article, place) {
    this.article = article;
    this.spans = readSpans(article, place);
    this.nodes = new Map(); // of each item, with the words that name its speaker and its cue
    this.badges = new Map();
    this.placeNode = null;
  }

  write() {
    let next = 0, open = [];
    return readPassages(this.article).map(passage => {
      open = open.filter(span => span.end > passage.start).map(span => ({ ...span, isRest: true }));
      const inside = [...open];
      for (; next < this.spans.length && this.spans[next].start < passage.end; next++) {
        if (this.spans[next].end > passage.start)
          inside.push(this.spans[next]);
      }

      open = inside.filter(span => span.end > passage.end);
      const paragraph = make(passage.kind === "title" || passage.kind === "heading" ? "h3" : "p", { class: "passage " + passage.kind, "data-line": passage.line, dir: "auto" });
      this.fill(paragraph, passage.start, passage.end, inside);
      return paragraph;
    });
  }

  // Spans that cross are cut where the first one ends.
  fill(parent, start, end, spans) {
    let at = start;
    for (let i = 0; i < spans.length;) {
      const span = spans[i++];
      const from = Math.max(span.start, at), to = Math.min(span.end, end);
      if (to <= from)
        continue;
      this.append(parent, at, from);
      const inner = [], rest = [];
      for (; i < spans.length && spans[i].start < to; i++) {
        inner.push(spans[i]);
        if (spans[i].end > to && to < end)
          rest.push({ ...spans[i], start: to, isRest: true });
      }

      const node = this.open(span, inner.some(other => kindSigns[other.kind]));
      this.fill(node, from, to, inner);
      parent.append(node);
      at = to;
      if (rest.length > 0) {
        spans = [...rest, ...spans.slice(i)];
        i = 0;
      }
    }

    this.append(parent, at, end);
  }

  append(parent, start, end) {
    if (end > start)
      parent.append(this.article.text.slice(start, end));
  }

  open(span, hasItems) {
    if (span.kind === "place") {
      const node = make("mark", { class: "place", tabindex: "-1" });
      this.placeNode ??= node;
      return node;
    }

    const [item] = span.items;
    let node;
    if (kindSigns[span.kind]) {
      node = make("mark", { class: "item " + span.kind });
      if (!span.isRest) {
        const badge = make("a", { class: "badge", href: linkToItem(item), "data-sign": kindSigns[item.kind], "aria-label": summarize(item) });
        node.append(badge);
        this.badges.set(item, badge);
      }

      node.item = item;
    } else if (span.kind === "mention" && !hasItems) {
      // The words that name the speaker lead to what was said.
      node = make("a", { class: "mention", href: linkToItem(item), "aria-label": `${textOf(item, item.mention)}: who ${item.kind === "figure" ? "gives a figure" : "says"} “${shorten(textOf(item), 40)}”` });
      node.item = item;
    } else {
      node = make("span", { class: span.kind });
    }

    for (const owner of span.items) {
      if (!this.nodes.has(owner))
        this.nodes.set(owner, []);
      this.nodes.get(owner).push(node);
    }

    return node;
  }
}
