// Addresses: #/text/articles/a.txt:q3.14, #/speakers/Anne%20Roux, #/figures/voiture, #/sayings/2, #/disagreements/1, #/words/mer.

function linkTo(view, name, key) {
  const words = name === undefined || name === "" ? "" : "/" + encodeURIComponent(name).replaceAll("%2F", "/");
  return `#/${view}${words}${key ? ":" + key : ""}`;
}

function linkToItem(item) {
  return linkTo("text", item.article.address, item.key);
}

// A stretch of a text that is no item.
function linkToPlace(article, start, end) {
  return linkTo("text", article.address, `p${start}-${end}`);
}

function readRoute() {
  const [, view, name, key] = /^#\/([a-z]+)(?:\/([^:]*))?(?::(.*))?$/.exec(location.hash) ?? [];
  return { view: view ?? "text", name: decode(name ?? ""), key: decode(key ?? "") };
}

// Of an address that somebody has typed, what is no code stays as it is.
function decode(words) {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
