// The view of one article.

let shownText = null;
const hiddenKinds = new Set();

// Without a name, the first.
function findArticle(name) {
  return name === "" ? corpus.articles[0] : corpus.paths.get(name);
}

function showText({ name, key }) {
  const article = findArticle(name);
  if (!article)
    return makeMissing(`No article is called ${name}.`);
  const place = /^p(\d+)-(\d+)$/.exec(key);
  shownText = new TextWriter(article, place ? [Number(place[1]), Number(place[2])] : null);
  const body = make("article", { class: "text", lang: languageOf(article), "aria-label": "The text", pointerover: pointAt, pointerleave: () => details.show(null), focusin: pointAt, click: choose }, shownText.write());
  const view = make("div", { class: "view" },
    make("h2", { tabindex: "-1", dir: "auto", lang: languageOf(article) }, article.name),
    make("p", { class: "about" }, make("code", null, article.path), ...[article.date, { fr: "French", en: "English" }[article.language], article.event].filter(Boolean).map(words => ` · ${words}`)),
    makeLegend(article, body), body, makeItemTable(article), makeNeighbours(article));
  hiddenKinds.forEach(kind => body.classList.add("no-" + kind));
  return view;
}

// After it stands in the page: what the address names is shown, and has the focus.
function arriveInText({ key }, isFirst) {
  const item = shownText?.article.byKey.get(key);
  details.pin(item ?? null);
  const target = item ? shownText.badges.get(item) : shownText?.placeNode;
  if (!target)
    return false;
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
  return !isFirst;
}

function pointAt(event) {
  const node = event.target.closest(".item, .mention");
  details.show(node?.item ?? null);
}

// A click on the words is one on their sign.
function choose(event) {
  const node = event.target.closest(".item, a");
  if (node?.item && node.tagName !== "A" && getSelection().isCollapsed)
    location.hash = linkToItem(node.item);
}

function markShown(item) {
  document.querySelectorAll(".shown").forEach(node => node.classList.remove("shown"));
  shownText?.nodes.get(item)?.forEach(node => node.classList.add("shown"));
}

function focusItem(item) {
  shownText?.badges.get(item)?.focus();
}

// What is highlighted how, and a switch for each kind.
function makeLegend(article, body) {
  const switches = Object.keys(kindNames).map(kind => {
    const count = article.items.filter(item => item.kind === kind).length;
    const box = make("input", { type: "checkbox", change: () => {
      body.classList.toggle("no-" + kind, !box.checked);
      box.checked ? hiddenKinds.delete(kind) : hiddenKinds.add(kind);
    } });
    box.checked = !hiddenKinds.has(kind);
    return make("label", null, box, make("span", { class: "item sample " + kind }, make("span", { class: "sign " + kind, "aria-hidden": "true" }, kindSigns[kind]), kindPlurals[kind]), ` ${count}`);
  });
  return make("fieldset", { class: "legend" }, make("legend", null, "Highlighted"), switches);
}

function makeItemTable(article) {
  if (article.items.length === 0)
    return make("p", null, "Nothing was found in this text.");
  const fold = make("details", { class: "all" }, make("summary", null, `All that was found: ${plural(article.items.length, "item")}`));
  const write = () => fold.children.length === 1 && fold.append(makeTable("All that was found in this text", ["What", "Words", "Who", "Cue or value", "Rule", "Place"], article.items.map(item => [
    make("a", { href: linkToItem(item) }, kindNames[item.kind]),
    shorten(textOf(item), 160),
    item.kind === "quote" || item.kind === "statement" || item.speakerKind ? speakerOf(item) : "",
    item.kind === "figure" ? describeValue(item) : item.cue ? textOf(item, item.cue) : "",
    item.rule ? inWords(item.rule) : "",
    /\((.*)\)$/.exec(placeOf(item))[1],
  ])));
  fold.addEventListener("toggle", write);
  fold.openForPrint = () => {
    write();
    fold.open = true;
  };
  return fold;
}

function makeNeighbours(article) {
  const link = (other, before, after) => other && make("a", { href: linkTo("text", other.address) }, before, make("bdi", null, shorten(other.name, 60)), after);
  return make("p", { class: "neighbours" }, link(corpus.articles[article.index - 1], "← ", ""), link(corpus.articles[article.index + 1], "", " →"));
}

function makeMissing(words) {
  return make("div", { class: "view" }, make("h2", { tabindex: "-1" }, "Not in this corpus"), make("p", null, words));
}
