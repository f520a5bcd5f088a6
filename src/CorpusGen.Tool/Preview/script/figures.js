// Figures by what they count or measure.

function showFigures({ name }) {
  return name === "" ? showMeasures() : corpus.measures.has(name) ? showMeasure(corpus.measures.get(name)) : makeMissing(`No figure is of ${name}.`);
}

function showMeasures() {
  const row = measure => make("tr", null,
    make("th", { scope: "row" }, make("a", { href: linkTo("figures", measure.name) }, make("bdi", null, measure.name))),
    make("td", { class: "number" }, String(measure.items.length)),
    make("td", null, shorten([...new Set(measure.items.map(describeValue))].join("; "), 90)));
  return make("div", { class: "view" },
    make("h2", { tabindex: "-1" }, "Figures by noun"),
    make("p", { class: "about" }, `${plural(corpus.measureList.length, "noun")}; in brackets, what counts no noun: money, units, dates and so on.`),
    make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Nouns" }, make("table", null,
      make("caption", null, "Nouns"),
      make("thead", null, make("tr", null, make("th", { scope: "col" }, "Noun"), make("th", { scope: "col", class: "number" }, "Figures"), make("th", { scope: "col" }, "Values"))),
      growRows(corpus.measureList, row))));
}

function showMeasure(measure) {
  // Percentages of users and users do not stand on one line.
  const byScale = Map.groupBy(measure.items, figure => figure.currency ?? (figure.unit ? inWords(figure.unit) : figure.form));
  return make("div", { class: "view" },
    make("h2", { tabindex: "-1" }, make("bdi", null, measure.name)),
    make("p", { class: "about" }, plural(measure.items.length, "figure"), " in ", plural(new Set(measure.items.map(item => item.article)).size, "article")),
    [...byScale].map(([scale, figures]) => /^(date|year|time|score)$/.test(scale) ? null : makeNumberLine(`${measure.name}${byScale.size > 1 ? `, ${scale}` : ""}`, figures)),
    makeGrowingList(measure.items, makeFigureRow));
}

function makeFigureRow(figure) {
  const [before, words, after] = around(figure.article, ...figure.at, 90);
  return make("li", { class: "row" },
    make("p", { class: "value" }, make("strong", null, describeValue(figure)), figure.noun && ` ${figure.noun}`, figure.speakerKind && [" · given by ", make("a", { href: linkTo("speakers", speakerOf(figure)) }, make("bdi", null, speakerOf(figure)))]),
    make("p", { lang: languageOf(figure.article), dir: "auto" }, make("span", { class: "faint" }, before), make("span", { class: "item figure" }, words), make("span", { class: "faint" }, after)),
    make("p", { class: "about" }, inWords(figure.rule), " · ", make("a", { href: linkToItem(figure) }, placeOf(figure)), figure.article.date && ` · ${figure.article.date}`));
}
