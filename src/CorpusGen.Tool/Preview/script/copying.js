// What can be taken along: a citation, and the address of an item.

function citationOf(item) {
  const who = item.kind === "quote" || item.kind === "statement" || item.speakerKind ? speakerOf(item) : null;
  const title = item.article.title ? `, “${item.article.title}”` : "";
  const date = item.article.date ? `, ${item.article.date}` : "";
  return `“${textOf(item).replace(/\s+/g, " ")}”${who && who !== nobody ? " — " + who : ""}${title}${date}, ${placeOf(item)}`;
}

// The words of a quote as code that finds it; null where the file has signs of its format among them.
function codeOf(item) {
  const words = textOf(item);
  if (item.kind !== "quote" || !item.article.isBare || words.search(lineBreak) >= 0)
    return null;
  return `Corpus.Cite(${JSON.stringify(words)})`;
}

async function copy(words, what) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    // Not every browser lets a page that is a file have the clipboard.
    const field = make("textarea", { class: "unseen", "aria-hidden": "true" }, words);
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }

  say(`Copied: ${what}`);
}

function say(words) {
  byId("status").textContent = words;
}

function makeCopyButtons(item) {
  return make("p", { class: "buttons" },
    make("button", { type: "button", click: () => copy(citationOf(item), "citation") }, "Copy citation"),
    codeOf(item) && make("button", { type: "button", click: () => copy(codeOf(item), "C#") }, "Copy C#"),
    make("button", { type: "button", click: () => copy(location.href.split("#")[0] + linkToItem(item), "link") }, "Copy link"));
}
