// Words for people.

function plural(count, one, many) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many ?? one + "s"}`;
}

// "attributionLine" is "attribution line".
function inWords(name) {
  return name.replace(/[A-Z]/g, letter => " " + letter.toLowerCase());
}

function capitalize(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g;

function shorten(words, most) {
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= most)
    return line;
  const end = line.lastIndexOf(" ", most);
  return line.slice(0, end > most / 2 ? end : most) + "…";
}

// Digits in groups of three, from the text: no digit is lost.
function group(number) {
  const [whole, decimals] = number.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

// Small letters without accents, of the same length as the words, so that places stay the same.
const plainLetters = new Map();

function fold(words) {
  return words.replace(/[^\x00-\x60\x7b-\x7f]/g, plainLetter).replace(/[A-Z]/g, plainLetter);
}

function plainLetter(letter) {
  let plain = plainLetters.get(letter);
  if (plain === undefined) {
    plain = letter === "’" || letter === "ʼ" ? "'" : /\s/.test(letter) ? " " : letter.normalize("NFD").charAt(0).toLowerCase();
    plainLetters.set(letter, plain = plain.length === 1 ? plain : letter);
  }

  return plain;
}

// Of the value of a figure: "about 50,000,000", "3 to 5", "more than 87,000,000".
function describeValue(figure) {
  if (figure.score)
    return figure.score;
  if (figure.iso && figure.value === undefined)
    return figure.iso;
  const unit = figure.form === "percent" ? " %" : figure.currency ? " " + figure.currency : figure.unit ? " " + (figure.unit === "pp" ? "percentage points" : inWords(figure.unit)) : "";
  const how = figure.approximation ? inWords(figure.approximation) + " " : "";
  if (figure.value !== undefined)
    return how + group(figure.value) + unit;
  if (figure.min !== undefined && figure.max !== undefined)
    return `${how}${group(figure.min)} to ${group(figure.max)}${unit}`;
  if (figure.min !== undefined)
    return `at least ${group(figure.min)}${unit}`;
  if (figure.max !== undefined)
    return `at most ${group(figure.max)}${unit}`;
  return (how || "not told") + unit;
}
