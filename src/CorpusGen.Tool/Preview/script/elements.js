// Elements from names, attributes and children. A string is always text: nothing here or elsewhere makes HTML of one.

const svgNames = new Set(["svg", "line", "circle", "path", "text", "rect", "g", "title"]);

function make(name, attributes, ...children) {
  const element = svgNames.has(name) ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false)
      continue;
    if (typeof value === "function")
      element.addEventListener(key, value);
    else
      element.setAttribute(key, value === true ? "" : value);
  }

  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

function byId(id) {
  return document.getElementById(id);
}

// A table with a heading a column; cells are strings, elements, or lists of them.
function makeTable(caption, headings, rows) {
  return make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    make("table", null,
      make("caption", null, caption),
      make("thead", null, make("tr", null, headings.map(heading => make("th", { scope: "col" }, heading)))),
      make("tbody", null, rows.map(cells => make("tr", null, cells.map((cell, i) => make(i === 0 ? "th" : "td", i === 0 ? { scope: "row" } : null, cell)))))));
}
