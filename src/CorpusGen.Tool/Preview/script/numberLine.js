// Figures on a line: a dot for a value, hollow where the text gives it roughly, a bar between two bounds, an arrow where one is open. The list below it says the same.

const mostRows = 40;

function makeNumberLine(label, figures) {
  const marks = readMarks(figures);
  const holder = make("div", { class: "line" });
  if (marks.length < 2)
    return null;
  let width = 0;
  new ResizeObserver(() => {
    const now = Math.round(holder.clientWidth);
    if (now > 0 && now !== width)
      holder.replaceChildren(draw(label, marks.slice(0, mostRows), width = now));
  }).observe(holder);
  return make("figure", null, holder, make("figcaption", null, "A hollow dot is a value that the text does not give exactly; an arrow shows a bound.", marks.length > mostRows && ` These are the ${mostRows} smallest of ${marks.length} values; all are listed below.`));
}

// Equal figures are one mark.
function readMarks(figures) {
  const marks = new Map();
  for (const figure of figures) {
    const low = figure.value ?? figure.min, high = figure.value ?? figure.max;
    if (low === undefined && high === undefined)
      continue;
    const words = describeValue(figure);
    const mark = marks.get(words) ?? { words, count: 0, low: low === undefined ? null : Number(low), high: high === undefined ? null : Number(high), how: figure.approximation };
    mark.count++;
    marks.set(words, mark);
  }

  return [...marks.values()].sort((a, b) => (a.low ?? a.high) - (b.low ?? b.high));
}

function draw(label, marks, width) {
  const rowHeight = 24, top = 30;
  const labelWidth = Math.min(width * 0.45, 10 + 7.2 * Math.max(...marks.map(mark => nameOf(mark).length)));
  const height = top + marks.length * rowHeight + 8;
  const scale = makeScale(marks, labelWidth + 14, width - 22);
  const svg = make("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": `${label}: ${marks.map(nameOf).join(", ")}` });
  for (const tick of scale.ticks) {
    const x = scale.at(tick);
    svg.append(make("line", { class: "tick", x1: x, x2: x, y1: top - 6, y2: height - 6 }), make("text", { class: "tick", x, y: 16, "text-anchor": "middle" }, compact(tick)));
  }

  marks.forEach((mark, i) => {
    const y = top + (i + 0.5) * rowHeight;
    svg.append(make("text", { x: 0, y: y + 4, textLength: nameOf(mark).length * 7.2 > labelWidth ? labelWidth : null, lengthAdjust: "spacingAndGlyphs" }, nameOf(mark)));
    svg.append(...drawMark(mark, y, scale));
  });
  return svg;
}

function nameOf(mark) {
  return mark.words + (mark.count > 1 ? ` ×${mark.count}` : "");
}

function drawMark({ low, high, how }, y, scale) {
  const isUp = how === "moreThan" || how === "atLeast" || high === null;
  const isDown = how === "lessThan" || how === "atMost" || how === "almost" || low === null;
  const from = scale.at(low ?? high), to = scale.at(high ?? low), parts = [];
  if (to > from)
    parts.push(make("line", { class: "bar", x1: from, x2: to, y1: y, y2: y }));
  if (isUp)
    parts.push(make("path", { class: "arrow", d: `M${to} ${y}h18m-6 -5l6 5l-6 5` }));
  if (isDown)
    parts.push(make("path", { class: "arrow", d: `M${from} ${y}h-18m6 -5l-6 5l6 5` }));
  for (const x of new Set([from, to]))
    parts.push(make("circle", { class: how ? "dot rough" : "dot", cx: x, cy: y, r: 5 }));
  return parts;
}

// From zero; where the largest is more than fifty times the smallest, each step is ten times the one before.
function makeScale(marks, left, right) {
  const values = marks.flatMap(mark => [mark.low, mark.high]).filter(value => value !== null);
  const least = Math.min(...values), most = Math.max(...values);
  const isWide = least > 0 && most / least >= 50;
  const enough = Math.max(2, Math.floor((right - left) / 80));
  let from = isWide ? Math.floor(Math.log10(least)) : Math.min(0, least), to = isWide ? Math.max(from + 1, Math.ceil(Math.log10(most))) : Math.max(0, most);
  if (from === to)
    to = from + 1;
  const ticks = [];
  if (isWide) {
    for (let power = from, step = Math.ceil((to - from) / enough); power <= to; power += step)
      ticks.push(10 ** power);
  } else {
    const rough = (to - from) / enough, size = 10 ** Math.floor(Math.log10(rough));
    const step = size * [1, 2, 5, 10].find(times => times * size >= rough);
    for (let i = Math.ceil(from / step); i * step <= to + step / 1000; i++)
      ticks.push(i * step);
    if (ticks.at(-1) < to)
      ticks.push(ticks.at(-1) + step);
    to = ticks.at(-1);
  }

  return { ticks, at: value => Math.round(10 * (left + ((isWide ? Math.log10(value) : value) - from) / (to - from) * (right - left))) / 10 };
}

function compact(number) {
  return new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 2 }).format(number);
}
