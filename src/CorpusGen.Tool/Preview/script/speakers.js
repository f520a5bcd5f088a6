// Who says what.

function showSpeakers({ name }) {
  return name === "" ? showAllSpeakers() : corpus.speakers.has(name) ? showSpeaker(corpus.speakers.get(name)) : makeMissing(`Nobody is called ${name}.`);
}

function showAllSpeakers() {
  const count = (speaker, kind) => String(speaker.items.filter(item => item.kind === kind).length);
  const row = speaker => make("tr", null,
    make("th", { scope: "row" }, make("a", { href: linkTo("speakers", speaker.name) }, make("bdi", null, speaker.name)), make("small", null, shorten([...speaker.roles].join("; "), 80))),
    ["quote", "statement", "figure"].map(kind => make("td", { class: "number" }, count(speaker, kind))),
    make("td", { class: "number" }, String(new Set(speaker.items.map(item => item.article)).size)));
  return make("div", { class: "view" },
    make("h2", { tabindex: "-1" }, "Who says what"),
    make("p", { class: "about" }, `${plural(corpus.speakerList.length, "speaker")}. Names that differ are listed apart, as each text has them.`),
    make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Speakers" }, make("table", null,
      make("caption", null, "Speakers"),
      make("thead", null, make("tr", null, ["Speaker", "Quotes", "Statements", "Figures", "Articles"].map((words, i) => make("th", { scope: "col", class: i > 0 ? "number" : null }, words)))),
      growRows(corpus.speakerList, row))));
}

// The body of a table that grows as it is scrolled.
function growRows(items, makeRow) {
  const grown = makeGrowingList(items, makeRow, { name: "tbody", step: 200 });
  const [body, more] = grown.children;
  if (!more.hidden)
    queueMicrotask(() => body.closest(".scroll").after(more));
  return body;
}

function showSpeaker(speaker) {
  const also = speaker.names.size > 0 ? `Also ${[...speaker.names].join(", ")}. ` : "";
  const roles = speaker.roles.size > 0 ? capitalize([...speaker.roles].join("; ")) + "." : "";
  return make("div", { class: "view" },
    make("h2", { tabindex: "-1" }, make("bdi", null, speaker.name)),
    make("p", { class: "about" }, also + roles),
    makeGrowingList(speaker.items, makeItemRow));
}

// An item out of its text: its words, who, how, where.
function makeItemRow(item) {
  const [before, words, after] = item.kind === "figure" ? around(item.article, ...item.at, 70) : ["", textOf(item), ""];
  const attribution = item.cue ? `${item.mention && item.mention[0] < item.cue[0] ? textOf(item, item.mention) + " " : ""}${textOf(item, item.cue)}${item.mention && item.mention[0] > item.cue[0] ? " " + textOf(item, item.mention) : ""}` : item.mention ? textOf(item, item.mention) : "";
  return make("li", { class: "row" },
    make("p", { lang: languageOf(item.article), dir: "auto" }, make("span", { class: "sign " + item.kind, title: kindNames[item.kind] }, kindSigns[item.kind]), make("span", { class: "faint" }, before), make("span", { class: "item " + item.kind }, words), make("span", { class: "faint" }, after)),
    make("p", { class: "about" }, attribution && [make("q", null, attribution), " · "], inWords(item.rule ?? ""), " · ", make("a", { href: linkToItem(item) }, placeOf(item)), item.article.title && ` · ${shorten(item.article.title, 60)}`));
}
