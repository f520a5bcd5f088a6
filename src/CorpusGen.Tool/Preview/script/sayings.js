// What is quoted more than once, its wordings side by side.

const wordingReasons = {
  whole: "the whole", sameWords: "the same words", shortened: "shortened", reworded: "reworded", sameAnswer: "the same answer in other words", translated: "translated",
};

function showSayings({ name }) {
  const chosen = Number(name) - 1;
  return make("div", { class: "view" },
    make("h2", { tabindex: "-1" }, "Sayings"),
    make("p", { class: "about" }, corpus.sayings.length === 0 ? "Nothing is quoted twice." : `${plural(corpus.sayings.length, "saying")} that the texts quote more than once. Words that the whole wording has not are underlined, words that are left out are struck.`),
    makeGrowingList(corpus.sayings, (saying, i) => makeSaying(saying, i), { first: chosen >= 0 ? chosen : 0 }));
}

function makeSaying(saying, index) {
  const speaker = saying.speaker;
  return make("li", { class: "group", id: `saying-${index + 1}` },
    make("h3", { tabindex: "-1" }, make("a", { href: linkTo("sayings", String(index + 1)), class: "anchor" }, `${index + 1}`), " ", speaker ? make("bdi", null, speaker) : "Nobody is named", make("small", null, plural(saying.wordings.length, "wording"))),
    make("ul", { class: "wordings" }, saying.wordings.map(makeWording)));
}

function makeWording(wording) {
  const article = corpus.articles[wording.article], item = article.byKey.get(wording.key);
  const kinds = { kept: "span", added: "ins", leftOut: "del" };
  // What one text has at its end may be followed by what the other has.
  const words = wording.parts?.flatMap((part, i, parts) => [i > 0 && !/[\s'’-]$/.test(parts[i - 1].text) && " ", make(kinds[part.is], null, part.text)]) ?? [textOf(item)];
  return make("li", null,
    make("p", { lang: languageOf(article), dir: "auto" }, words),
    make("p", { class: "about" }, wordingReasons[wording.reason] ?? inWords(wording.reason), " · ", make("a", { href: linkToItem(item) }, placeOf(item))));
}
