// Words in context: every place of some words in all texts, one below the other.

const mostPlaces = 20000;

function findPlaces(words) {
  const sought = fold(words.trim().replace(/\s+/g, " "));
  const places = [];
  if (sought === "")
    return places;
  for (const article of corpus.articles) {
    const text = foldedTextOf(article);
    for (let at = text.indexOf(sought); at >= 0 && places.length < mostPlaces; at = text.indexOf(sought, at + sought.length))
      places.push({ article, start: at, end: at + sought.length });
  }

  return places;
}

function showContext({ name }) {
  const places = findPlaces(name);
  const field = make("input", { type: "search", id: "words", value: name, autocomplete: "off", spellcheck: "false" });
  const list = new WindowedList("Places", 2, makePlace);
  list.element.classList.add("places");
  const view = make("div", { class: "view filled" },
    make("h2", { tabindex: "-1" }, "Words in context"),
    make("form", { class: "asked", submit: event => {
      event.preventDefault();
      location.hash = linkTo("words", field.value.trim());
    } }, make("label", { for: "words" }, "Words"), field, make("button", { type: "submit" }, "Find")),
    make("p", { class: "about" }, name === "" ? "Case and accents do not count." : `${plural(places.length, "place")}${places.length === mostPlaces ? " or more" : ""} of “${name}” in ${plural(new Set(places.map(place => place.article)).size, "article")}.`),
    places.length > 0 && list.element);
  list.show(places);
  return view;
}

function makePlace({ article, start, end }) {
  const [before, words, after] = around(article, start, end, 120);
  return make("a", { href: linkToPlace(article, start, end), lang: languageOf(article) },
    make("span", { class: /\s$/.test(before) ? "before apart" : "before" }, make("bdi", null, before)), make("mark", { class: "place" }, words), make("span", { class: "after" }, make("bdi", null, after)), make("span", { class: "from" }, article.file));
}
