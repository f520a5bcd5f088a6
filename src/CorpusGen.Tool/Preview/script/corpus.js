// What was found, from the JSON in the page, and who and what it is about.

const nobody = "Nobody in particular";

const corpus = (() => {
  const { articles, sayings, disagreements } = JSON.parse(byId("corpus").textContent);
  const paths = new Map(), speakers = new Map(), measures = new Map();

  articles.forEach((article, index) => {
    // A text that was given twice has two addresses.
    article.index = index;
    article.address = article.path;
    for (let i = 2; paths.has(article.address); i++)
      article.address = `${article.path}~${i}`;
    paths.set(article.address, article);
    article.file = article.path.slice(article.path.lastIndexOf("/") + 1);
    article.name = article.title ?? (openingOf(article) || article.file);
    article.byKey = new Map();
    article.items.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
    for (const item of article.items) {
      item.article = article;
      article.byKey.set(item.key, item);
      collect(item);
    }

    for (const speaker of article.speakers) {
      const known = speakers.get(speaker.name);
      if (known) {
        speaker.names.forEach(name => known.names.add(name));
        speaker.roles.forEach(role => known.roles.add(role));
      }
    }
  });

  // Who said it or gives it, and what is counted or measured.
  function collect(item) {
    if (item.kind === "quote" || item.kind === "statement" || item.speakerKind) {
      const name = speakerOf(item);
      if (!speakers.has(name))
        speakers.set(name, { name, items: [], names: new Set(), roles: new Set() });
      speakers.get(name).items.push(item);
    }

    if (item.kind === "figure") {
      const name = measureOf(item);
      if (!measures.has(name))
        measures.set(name, { name, items: [] });
      measures.get(name).items.push(item);
    }
  }

  // Nobody, and what counts no noun, stand behind all that has a name.
  const isNameless = ({ name }) => name === nobody || name.startsWith("(");
  const byCount = (a, b) => isNameless(a) - isNameless(b) || b.items.length - a.items.length || a.name.localeCompare(b.name, "en");
  return {
    articles, sayings, disagreements, paths, speakers, measures,
    speakerList: [...speakers.values()].sort(byCount),
    measureList: [...measures.values()].sort(byCount),
  };
})();

// Of a text without a title, its first words.
function openingOf(article) {
  const [first] = article.blocks;
  return first ? shorten(article.text.slice(...first.at), 70) : "";
}

function speakerOf(item) {
  return item.speaker ?? item.handle ?? nobody;
}

// The counted noun; of what counts nothing, what it measures: "in EUR", "(percent)".
function measureOf(figure) {
  return figure.noun ?? (figure.currency ? `(${figure.currency})` : figure.unit ? `(${inWords(figure.unit)})` : `(${inWords(figure.form)})`);
}

function textOf(item, range) {
  const [start, end] = range ?? item.at;
  return item.article.text.slice(start, end);
}

// "articles/a.txt(3,14)", as editors and terminals understand it. The key of an item has its line and column.
function placeOf(item) {
  const [, line, column] = /^.(\d+)\.(\d+)/.exec(item.key);
  return `${item.article.path}(${line},${column})`;
}

function foldedTextOf(article) {
  return article.folded ??= fold(article.text);
}

// The words round a stretch of a text, on its line; where they are cut, they are whole words.
function around(article, start, end, letters) {
  const before = article.text.slice(Math.max(0, start - letters), start).split(lineBreak).at(-1);
  const after = article.text.slice(end, end + letters).split(lineBreak)[0];
  return [
    before.length === letters ? "…" + before.replace(/^\S*\s+/, "") : before.trimStart(),
    article.text.slice(start, end).replace(/\s+/g, " "),
    after.length === letters ? after.replace(/\s+\S*$/, "") + "…" : after.trimEnd(),
  ];
}
