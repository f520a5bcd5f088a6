// All that is known of one item, beside the text.

const kindNames = { quote: "Quote", statement: "Statement", term: "Term", figure: "Figure" };
const kindSigns = { quote: "Q", statement: "S", term: "T", figure: "F" };
const kindPlurals = { quote: "Quotes", statement: "Statements", term: "Terms", figure: "Figures" };

const speakerKinds = {
  named: "named here", resolved: "a pronoun or description of somebody named in the text", role: "a role", anonymous: "somebody without a name", document: "a document", unknown: "not told",
};

// In one breath, for the name of a link.
function summarize(item) {
  const who = item.kind === "figure" ? (item.speakerKind ? ", given by " + speakerOf(item) : "") : item.kind === "term" ? "" : ", " + speakerOf(item);
  const cue = item.cue ? `, cue: ${textOf(item, item.cue)}` : "";
  const value = item.kind === "figure" ? `, ${describeValue(item)}${item.noun ? " " + item.noun : ""}` : "";
  return `${kindNames[item.kind]}${value}${who}${cue}`;
}

function describe(item) {
  const rows = [];
  const row = (name, ...value) => rows.push(make("dt", null, name), make("dd", null, ...value));
  if (item.kind === "quote" || item.kind === "statement" || item.speakerKind) {
    row(item.kind === "figure" ? "Given by" : "Speaker", make("a", { href: linkTo("speakers", speakerOf(item)) }, make("bdi", null, speakerOf(item))), ` (${speakerKinds[item.speakerKind] ?? item.speakerKind})`);
    if (item.mention)
      row("Mention", make("a", { href: linkToPlace(item.article, ...item.mention) }, make("bdi", null, textOf(item, item.mention))));
    if (item.handle)
      row("Handle", item.handle);
    if (item.cue)
      row("Cue", make("a", { href: linkToPlace(item.article, ...item.cue) }, make("bdi", null, textOf(item, item.cue))));
  }

  if (item.kind === "figure") {
    row("Value", describeValue(item));
    if (item.value !== undefined && (item.min !== undefined || item.max !== undefined))
      row("Bounds", `${item.min === undefined ? "…" : group(item.min)} to ${item.max === undefined ? "…" : group(item.max)}`);
    if (item.counted)
      row("Counted", make("bdi", null, textOf(item, item.counted)));
    row("With", make("a", { href: linkTo("figures", measureOf(item)) }, plural(corpus.measures.get(measureOf(item)).items.length, "figure"), " of ", measureOf(item)));
  }

  if (item.form)
    row("Form", inWords(item.form));
  if (item.date)
    row("Date", item.date);
  if (item.iso)
    row("ISO 8601", item.iso);
  if (item.rule)
    row("Rule", inWords(item.rule));
  row("Place", make("code", null, placeOf(item)));
  return rows;
}

const details = {
  pinned: null,

  // Shows an item; null shows the one that was chosen last.
  show(item) {
    const shown = item ?? this.pinned;
    const panel = byId("details");
    panel.classList.toggle("empty", !shown);
    markShown(shown);
    if (!shown) {
      panel.replaceChildren(make("p", { class: "hint" }, "Point at a highlighted passage, or move to it with Tab, to see who said it and how that is known."));
      return;
    }

    panel.replaceChildren(
      make("h2", { tabindex: "-1" }, make("span", { class: "sign " + shown.kind, "aria-hidden": "true" }, kindSigns[shown.kind]), kindNames[shown.kind]),
      make("blockquote", { lang: languageOf(shown.article), dir: "auto" }, shorten(textOf(shown), 400)),
      make("dl", null, describe(shown)),
      makeCopyButtons(shown),
      make("button", { type: "button", class: "close", click: () => this.leave(shown) }, "Close"));
  },

  pin(item) {
    this.pinned = item;
    this.show(item);
  },

  // Back to where the item stands in the text.
  leave(item) {
    this.pin(null);
    focusItem(item);
  },
};

function languageOf(article) {
  return article.language === "und" ? "" : article.language;
}
