// Figures about one thing that cannot all be true.

function showDisagreements({ name }) {
  const chosen = Number(name) - 1;
  return make("div", { class: "view" },
    make("h2", { tabindex: "-1" }, "Disagreements"),
    make("p", { class: "about" }, corpus.disagreements.length === 0 ? "No figures contradict each other." : `${plural(corpus.disagreements.length, "group")} of figures about one thing that cannot all be true.`),
    makeGrowingList(corpus.disagreements, makeDisagreement, { step: 20, first: chosen >= 0 ? chosen : 0 }));
}

function makeDisagreement(disagreement, index) {
  const figures = disagreement.figures.map(({ article, key }) => corpus.articles[article].byKey.get(key));
  return make("li", { class: "group", id: `disagreement-${index + 1}` },
    make("h3", { tabindex: "-1" }, make("a", { href: linkTo("disagreements", String(index + 1)), class: "anchor" }, `${index + 1}`), " ", figures[0].noun ?? measureOf(figures[0]), make("small", null, disagreement.kind)),
    make("p", null, capitalize(disagreement.reason), "."),
    makeNumberLine(figures[0].noun ?? measureOf(figures[0]), figures),
    make("ol", null, figures.map(makeFigureRow)));
}
