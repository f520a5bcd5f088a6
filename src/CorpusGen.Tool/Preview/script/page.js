// From the address to what is shown.

// Without a prototype: an address may say "constructor".
const views = {
  __proto__: null,
  text: { title: "Text", show: showText },
  speakers: { title: "Who says what", show: showSpeakers, count: corpus.speakerList.length },
  figures: { title: "Figures", show: showFigures, count: corpus.measureList.length },
  sayings: { title: "Sayings", show: showSayings, count: corpus.sayings.length, rows: "saying" },
  disagreements: { title: "Disagreements", show: showDisagreements, count: corpus.disagreements.length, rows: "disagreement" },
  words: { title: "Words in context", show: showContext },
};

function show(isFirst) {
  const route = readRoute(), view = views[route.view];
  // Within a text that is shown, what is chosen changes and nothing else.
  const isSameText = !isFirst && route.view === "text" && shownText && shownText.article === findArticle(route.name) && !shownText.placeNode && !route.key.startsWith("p");
  if (!isSameText) {
    shownText = null;
    byId("main").replaceChildren(view ? view.show(route) : makeMissing(`There is no view “${route.view}”.`));
    byId("main").scrollTop = 0;
    sidebar.refresh();
  }

  for (const link of byId("views").children)
    link.toggleAttribute("aria-current", link.dataset.view === route.view);
  byId("views").querySelector("[aria-current]")?.setAttribute("aria-current", "page");
  const heading = byId("main").querySelector("h2");
  document.title = `${heading.textContent} · corpus`;
  document.body.classList.toggle("with-details", route.view === "text");

  if (route.view === "text" ? arriveInText(route, isFirst) : arriveAtRow(view, route))
    return;
  details.pin(shownText?.article.byKey.get(route.key) ?? null);
  if (!isFirst && !route.key)
    heading.focus({ preventScroll: true });
}

function arriveAtRow(view, route) {
  const row = view?.rows && byId(`${view.rows}-${route.name}`);
  row?.scrollIntoView();
  row?.querySelector("h3").focus({ preventScroll: true });
  return row;
}

function switchTheme() {
  const order = ["auto", "light", "dark"], root = document.documentElement;
  root.dataset.theme = order[(order.indexOf(root.dataset.theme ?? "auto") + 1) % 3];
  nameTheme();
}

function nameTheme() {
  byId("theme").textContent = `Colours: ${document.documentElement.dataset.theme ?? "auto"}`;
}

function begin() {
  byId("views").append(...Object.entries(views).map(([name, { title, count }]) =>
    make("a", { href: linkTo(name), "data-view": name }, title, count !== undefined && make("span", { class: "count" }, count.toLocaleString("en")))));
  byId("theme").addEventListener("click", switchTheme);
  nameTheme();
  byId("skip").addEventListener("click", () => byId("main").focus());
  addEventListener("keydown", event => {
    if (event.key === "Escape" && details.pinned)
      details.leave(details.pinned);
    // Enter on the sign of what is shown already goes on to its details.
    if (event.key === "Enter" && event.target.classList.contains("badge") && event.target.href === location.href)
      byId("details").querySelector("h2").focus();
  });
  addEventListener("beforeprint", () => document.querySelector("details.all")?.openForPrint());
  addEventListener("hashchange", () => corpus.articles.length > 0 && show(false));
  sidebar.begin();
  if (corpus.articles.length > 0)
    show(true);
  else
    byId("main").replaceChildren(make("div", { class: "view" }, make("h2", null, "There is no text")));
}

begin();
