// What there is to choose from: articles, speakers, counted nouns, and those of them that a search leaves.

const lists = {
  articles: {
    title: "Articles", all: corpus.articles, height: 3.2,
    has: (article, sought) => fold(article.name + " " + article.path).includes(sought) || foldedTextOf(article).includes(sought),
    make: article => make("a", { href: linkTo("text", article.address), "aria-current": isCurrent("text", article.address) }, make("span", { class: "name", dir: "auto" }, article.name), make("small", null, article.path)),
  },
  speakers: {
    title: "Speakers", all: corpus.speakerList, height: 2,
    has: (speaker, sought) => fold([speaker.name, ...speaker.names, ...speaker.roles].join(" ")).includes(sought),
    make: speaker => makeCounted("speakers", speaker),
  },
  measures: {
    title: "Nouns", all: corpus.measureList, height: 2,
    has: (measure, sought) => fold(measure.name).includes(sought),
    make: measure => makeCounted("figures", measure),
  },
};

function makeCounted(view, { name, items }) {
  return make("a", { href: linkTo(view, name), "aria-current": isCurrent(view, name) }, make("span", { class: "name", dir: "auto" }, name), " ", make("span", { class: "count" }, items.length.toLocaleString("en")));
}

function isCurrent(view, name) {
  const route = readRoute();
  return route.view === view && (route.name === name || (route.name === "" && view === "text" && name === corpus.articles[0]?.address)) ? "page" : null;
}

const sidebar = {
  chosen: "articles",

  begin() {
    for (const [name, list] of Object.entries(lists)) {
      list.window = new WindowedList(list.title, list.height, list.make);
      list.button = make("button", { type: "button", click: () => this.choose(name) });
      byId("choices").append(list.button);
      byId("listed").append(list.window.element);
    }

    byId("sought").addEventListener("input", () => this.filter());
    byId("search").addEventListener("submit", event => {
      event.preventDefault();
      location.hash = linkTo("words", byId("sought").value.trim());
    });
    byId("unfold").addEventListener("click", event => {
      const isOpen = byId("side").classList.toggle("open");
      event.currentTarget.setAttribute("aria-expanded", String(isOpen));
    });
    this.filter();
  },

  choose(name) {
    this.chosen = name;
    for (const [other, list] of Object.entries(lists)) {
      list.button.setAttribute("aria-pressed", String(other === name));
      list.window.element.hidden = other !== name;
    }
  },

  filter() {
    const words = byId("sought").value.trim(), sought = fold(words);
    for (const list of Object.values(lists)) {
      list.found = sought === "" ? list.all : list.all.filter(one => list.has(one, sought));
      list.button.replaceChildren(`${list.title} `, make("span", { class: "count" }, list.found.length.toLocaleString("en")));
    }

    this.refresh();
    byId("found").replaceChildren(...words === "" ? [] : [make("a", { href: linkTo("words", words) }, `“${shorten(words, 24)}” in context`)]);
  },

  // What is shown is marked in its list, and in sight.
  refresh() {
    const { view, name } = readRoute();
    this.choose({ __proto__: null, speakers: "speakers", figures: "measures", text: "articles" }[view] ?? this.chosen);
    for (const list of Object.values(lists))
      list.window.show(list.found, list.found.findIndex(one => (one.address ?? one.name) === name));
    byId("side").classList.remove("open");
    byId("unfold").setAttribute("aria-expanded", "false");
  },
};
