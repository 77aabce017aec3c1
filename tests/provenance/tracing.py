"""Traces every figure in the text of pages to a fact, a row of a chart, a claim or a quotation that stands near it."""

import re
from collections import Counter, defaultdict
from difflib import get_close_matches
from functools import cache, cached_property
from itertools import groupby

from provenance.figures import FIGURE, Figure, blank, find_figures, roundings
from provenance.page import collapse_whitespace, format_date

# What is not traced, all in one place.
UNREAD_TAGS = frozenset("pre kbd samp sup blockquote q".split())  # code to copy, marks of notes, the interview
# What stands in <code> is not read if it is code: with signs of code, the name of a file, an option or a fingerprint.
CODE = re.compile(r"[{}\[\]<>'\"=:/_]|\.[a-z]|\s-[a-z]\b|[0-9a-f]{64}")
READ_ATTRIBUTES = ("alt", "aria-label", "title", "placeholder", "data-title")
READ_METAS = re.compile(r"description|(?:og|twitter):(?:title|description|image:alt|site_name)")
FREE_PHRASES = [
    r"https?://\S+",
    r"\d+(?:\.\d+)? (?:kB|MB)\b",  # the size of a file
    r"\d+ min(?:ute)?s?\b(?= · points?|$)",  # the time that reading takes
    r"Explainer \d+ of \d+",
    r"^All \d+ notes$",  # the number of the notes below it
    r"SHA-256|EPUB 3|iframe-resizer 4|version 4\.0|version 1\.0|double-click",  # names of standards and programs
    r"between 200 and 1,000 pixels",  # the height of a frame
    r"^100 km$",  # the scale of the map
]
LINK_MARK = " \u2197\ufe0e"  # what editions put behind a link that leaves them
# The page that has a card of each chart; all other pages that link to a chart show nothing of it thereby.
LIST_OF_CHARTS = "charts/index.html"
# Pages that list the points: what a point’s entry says must be known there, and not elsewhere on the page.
LISTS_OF_POINTS = ("index.html", "plan/index.html")
# Texts that name no source beside them, whose figures may be those of any fact, by page and id of an element around them:
# terms of the glossary, and the list of what is not known. So may the notes of a chart, of which the chart’s data does not
# name the facts; they must be the words of that data.
UNCITED = re.compile(r"about/index\.html#term-.*|sources/index\.html#main")
# The page that shows a list of content, by the name of its file.
PAGES_OF_LISTS = {"timeline": "afterwards/index.html", "minute": "index.html"}
# Pages that count what the site holds, and what they count.
COUNTING_PAGES = {
    "about": ("facts", "sources", "claims", "charts"), "sources": ("facts", "sources", "statuses", "publishers"),
    "sources/*": ("entries",), "claims": ("claims", "kinds"), "charts": ("charts",), "offline": ("charts", "facts"),
    "embed": ("charts",), "interview": ("claims",), "": ("charts", "claims"),
}
INLINE_TAGS = frozenset("a abbr b bdi cite code del em i ins mark q s small span strong sub sup time tspan u".split())

# Elements that hold one statement and what it rests on, from which the search for what is cited goes outwards.
STATEMENTS = frozenset("li tr p figure dd dt aside details".split())
UNIT_NAMES = {"km2": "km²", "per cent of GDP": "per cent", "USD bn": "dollars", "USD per barrel": "dollars", "EUR bn": "euros"}
FACTORS = {"USD bn": 10**9, "EUR bn": 10**9, "RUB trn": 10**12, "RUB bn": 10**9, "bcm a year": 10**9}
KNOWN_UNITS = frozenset("per cent,km²,km,people,days,weeks,months,years,packages,cargoes,warheads,tanks,guns,dollars,euros".split(","))


def ancestors(element):
    """An element and its ancestors, outwards."""
    while element:
        yield element
        element = element.parent


def block_of(element):
    """The innermost element around a text that is not inline, in a drawing the text of several pieces; None outside all elements."""
    around = [outer for outer in ancestors(element) if outer.tag not in INLINE_TAGS]
    pieces = next((outer for outer in around if outer.tag == "g" and outer.has_class("pieces")), None)
    return pieces or next(iter(around), None)


def known_quantity(low, high, unit):
    """The bounds of a quantity and their difference, in its unit and written out: 5.8 billion as 5.8 and 5,800,000,000."""
    name = UNIT_NAMES.get(unit, unit)
    unit_name = name if name in KNOWN_UNITS else ""
    ends = dict.fromkeys((low, high, high - low or high))
    return [
        Figure(f"{end:,} {unit}", 0, round(shown * factor, 6), unit_name, False)
        for end in ends for factor in {1, FACTORS.get(unit, 1)} for shown in (roundings(end) if factor > 1 else [end])
    ]


def title_of(source):
    """What identifies a source in the data of a chart."""
    return source["publisher"], source["title"], source.get("date")


def read_attributes(element):
    """The names of an element’s attributes that hold text for readers."""
    if element.tag == "meta":
        name = element.attrs.get("name") or element.attrs.get("property", "")
        return ["content"] if READ_METAS.fullmatch(name) else []
    return [name for name in READ_ATTRIBUTES if element.attrs.get(name)]


def repeats_words(page, element, name):
    """Whether an attribute only repeats the words of a link to a note, which are traced, with the number of the note."""
    note = re.fullmatch(r"#(?:[a-z-]+-)?note-(\d+)", element.attrs.get("href", ""))
    if not note or name != "aria-label":
        return False
    words = page.text_of(element, lambda inner: inner.tag == "sup")
    return collapse_whitespace(element.attrs[name]) == f"{words}, note {note[1]}"


def is_entry(element, number):
    """Whether an element is, or links to, the point, claim or note of a number, in the site or an edition."""
    entry = re.compile(rf"(?:.*[#-])?(?:point|claim|note)-{number}")
    return any(entry.fullmatch(element.attrs.get(name, "")) for name in ("id", "href", "data-row"))


PLACES = [
    ("note", "id", r"note-(\d+)"), ("note", "href", r"#note-(\d+)"),
    ("point", "id", r"point-(\d+)"), ("point", "href", r".*#point-(\d+)"), ("point", "data-row", r"point-(\d+)"),
    ("claim", "id", r"claim-(\d+)"), ("claim", "href", r".*#claim-(\d+)"), ("claim", "aria-label", r"Claim (\d+)"),
    ("chart", "id", r"([\w-]+)-(?:title|table|summary)"), ("chart", "href", r".*/charts/([\w-]+)/.*"),
    ("chart", "data-chart", r"([\w-]+)"),
    ("source", "href", r".*/sources/[^#]*#([\w-]+)"),
    ("page", "href", r"/([\w-]+)/"),
]


def places_of(element):
    """Yields the kind and the id of what an element is, or links to: ("point", "6")."""
    for kind, name, pattern in PLACES:
        if name in element.attrs and (found := re.fullmatch(pattern, element.attrs[name])):
            yield kind, found[1]


def entry_of(source):
    """How a page prints the publisher and the title of a source."""
    return [collapse_whitespace(source[key]) for key in ("publisher", "title")]


def is_figure_alone(text):
    """Whether a text is nothing but a figure with its unit: a tick of an axis."""
    figures = find_figures(text)
    return len(figures) == 1 and figures[0].words == text


def are_steps(value, values):
    """Whether a value is one of three of some values in even steps."""
    steps = [other - value for other in values if other != value]
    return any(value + 2 * step in values or value - step in values for step in steps)


def nearest(figure, known):
    """The three known figures that are nearest to a figure, the first in words."""
    found = {(other.value, other.unit): other for figures in reversed(known) for other in figures.figures}
    alike = [other for other in found.values() if not figure.unit or other.unit in ("", figure.unit)]
    alike.sort(key=lambda other: abs(other.value - figure.value))
    return "stands " + ", ".join(other.words for other in alike[:3]) if alike else "stands no figure"


def words_around(text, figure):
    """A figure with some words before it, with some after it, and with all, where there are any."""
    end = figure.start + len(figure.words)
    before, after = text[: figure.start][-25:].partition(" ")[2], text[end:][:25].rpartition(" ")[0]
    return [words for words in (before + figure.words, figure.words + after, text) if len(words) > len(figure.words) + 8]


@cache
def skeleton(text):
    """A text without its numbers, by which the text of an edition finds that of the site."""
    return FIGURE.sub("#", text)


def read_allowed(text):
    """The phrases of content/allowed-figures.yaml, each with the places where it may stand; a name may stand anywhere: None."""
    names = re.findall(r"^  - (.+?)(?:\s+#.*)?$", text, re.M)
    counts = re.findall(r"^  ['\"]?([^\s#'\"-][^:]*?)['\"]?:\n    in:\s*(\[[^\]]*\]|.+)$", text, re.M)
    places = [(phrase, [place.strip().split() for place in listed.strip("[]").split(",") if place.strip()])
              for phrase, listed in counts]
    return [*((name, None) for name in names), *places]


def pattern_of(phrases):
    """A pattern for some phrases, with any white space between their words."""
    longest = sorted(phrases, key=len, reverse=True)
    words = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in longest)
    return re.compile(rf"(?<![\w.,])(?:{words})(?!\w)" if words else r"(?!)", re.I)


class Known:
    """Figures that are known, by value."""

    def __init__(self, figures):
        self.figures, self.units = list(figures), {}
        for figure in self.figures:
            for value in roundings(figure.value):
                self.units.setdefault(value, set()).add(figure.unit)

    def has(self, figure):
        """Whether a figure is known: of the same unit, if both have one, and equal to one or to what it is rounded to.

        A part of a whole may stand for a share within two percentage points of it: "a third" for 31.8 per cent.
        """
        if figure.is_part:
            return any(abs(known.value - figure.value) <= 2 for known in self.figures if known.is_part or known.unit == "per cent")
        units = self.units.get(figure.value, ())
        return bool(units) and (not figure.unit or "" in units or figure.unit in units)


class Tracer:
    """Traces figures. `counts` has how many were traced to what stands near, or only to what the page cites."""

    def __init__(self, facts, charts, claims, allowed):
        self.facts = {fact["id"]: fact for fact in facts["facts"]}
        self.sources = {source["id"]: source for source in facts["sources"]}
        self.charts, self.claims = charts, claims
        titles = sorted({words for source in self.sources.values() for words in entry_of(source)}, key=len, reverse=True)
        names = "|".join(re.escape(title) for title in titles if find_figures(title))
        points = "|".join(
            rf"\b{row['id'].removeprefix('point-')}\.(?= {re.escape(row['point'].partition(' ')[2])})"
            for row in charts["points"]["rows"])
        names_anywhere = pattern_of(phrase for phrase, places in allowed if places is None)
        self.free = [*(re.compile(pattern) for pattern in (names, points, *FREE_PHRASES)), names_anywhere]
        self.counts_at = [(phrase, places) for phrase, places in allowed if places is not None]
        self.patterns = {}
        self.point_claims = defaultdict(list)
        self.counts, self.faults, self.notes, self.ranges, self.traced_texts = Counter(), [], {}, {}, set()

    # What is known.

    @cache
    def of_fact(self, id):
        """The figures of a fact: its value in its unit, and what else its label and texts say."""
        fact = self.facts[id]
        value = fact.get("value")
        texts = (fact.get(key, "") for key in ("label", "words", "counts", "statement", "note"))
        quantity = known_quantity(value["low"], value["high"], fact["unit"]) if value else []
        values = {figure.value for figure in quantity}
        written = (figure for text in texts for figure in find_figures(text))
        return Known([*quantity, *(figure for figure in written if figure.unit or figure.value not in values)])

    @cache
    def of_facts_from(self, sources):
        """The figures of the facts of which all sources are among some."""
        ids = [id for id, fact in self.facts.items() if fact["sources"] and sources.issuperset(fact["sources"])]
        return self.of_facts(ids)

    @cache
    def of_facts_of(self, source):
        """The figures of the facts that a source supports."""
        return self.of_facts(id for id, fact in self.facts.items() if source in fact["sources"])

    def of_facts(self, ids):
        """The figures of some facts."""
        return Known(figure for id in ids for figure in self.of_fact(id).figures)

    @cache
    def of_claim(self, number):
        """The figures of a claim’s quotation and of the facts that its context cites."""
        claim = self.claims[f"claim-{number}"]
        return Known(find_figures(" … ".join(claim["parts"])) + self.of_facts(claim["facts"]).figures)

    @cache
    def of_point(self, number):
        """The figures of the facts on a point, and of the claims beside it in the plan."""
        facts = self.of_facts(id for id in self.facts if re.match(rf"plan-p{int(number):02}(?!\d)", id))
        return Known(sum((self.of_claim(claim).figures for claim in self.point_claims[number]), facts.figures))

    @cache
    def of_chart(self, id):
        """The figures of a chart’s rows and quotation, and of the facts that rest on its sources alone."""
        chart = self.charts[id]
        lows = [column for column in chart["columns"] if column["name"].endswith("Low")]
        cells = [
            figure for row in chart["rows"] for column in lows if row[column["name"]] is not None
            for figure in known_quantity(row[column["name"]], row[column["name"][:-3] + "High"], column.get("unit"))
        ]
        sources = frozenset(self.ids_by_title[title_of(source)] for source in chart["sources"])
        words = Counter(
            (column["name"], word) for row in chart["rows"] for column in chart["columns"]
            if not lows and column["datatype"] == "string" for word in (row[column["name"]] or "").split(", "))
        counts = [Figure(word, 0, count, "", False) for (_, word), count in words.items() if word]
        if not lows:
            sizes = [len(chart["rows"]), sum(row.get("learned") is None for row in chart["rows"])]
            empty = [sum(row[column["name"]] is None for row in chart["rows"]) for column in chart["columns"]]
            counts += [Figure("rows", 0, size, "", False) for size in [*sizes, *empty]]
        years = {int(row[column["name"]][:4]) for row in chart["rows"] for column in chart["columns"]
                 if column["datatype"] == "date" and row[column["name"]]}
        later = [
            Figure(f"{end - start - part} years", 0, end - start - part, "years", False)
            for start in years for end in years if end > start for part in (0, 1)]
        cells += counts + later
        return Known(cells + find_figures(chart["quote"]["words"]) + self.of_facts_from(sources).figures)

    def read_plan(self, page):
        """Reads which claims stand beside each point on the page of the plan."""
        for entry in page.elements:
            for kind, number in places_of(entry):
                if kind == "point" and entry.tag == "li":
                    links = [place for inner in page.descendants(entry, "a") for place in places_of(inner)]
                    self.point_claims[number] = [id for kind, id in links if kind == "claim"]

    @cached_property
    def ids_by_title(self):
        """The ids of the sources by what identifies them in the data of a chart."""
        return {title_of(source): id for id, source in self.sources.items()}

    # The texts of a page.

    def texts(self, page):
        """Yields the texts of a page with their elements: blocks of text, then attributes and metadata."""
        for block, pieces in groupby(page.pieces, lambda piece: block_of(piece[1])):
            text = ""
            for data, element in pieces:
                if self.is_read(element, data):
                    drawn = element and element.tag in ("text", "tspan")
                    text += (" " if drawn or text[-1:].isalnum() and data[:1].isalnum() else "") + data
            if text.strip():
                yield collapse_whitespace(text), block
        for element in page.elements:
            for name in read_attributes(element):
                if not repeats_words(page, element, name):
                    yield collapse_whitespace(element.attrs[name]), element

    def is_read(self, element, data):
        """Whether a piece of text is the site’s own and not the number of a point or claim."""
        around = list(ancestors(element))
        if any(outer.tag in UNREAD_TAGS or outer.has_class("passage") for outer in around):
            return False
        if CODE.search(data) and any(outer.tag == "code" for outer in around):
            return False
        number = re.fullmatch(r"\s*(\d+)\.?\s*", data)
        is_claim = number and any(outer.has_class("badge") for outer in around) and f"claim-{number[1]}" in self.claims
        return not (is_claim or number and any(is_entry(outer, number[1]) for outer in around))

    # What is known where a text stands.

    def known_near(self, file, page, element):
        """Yields what is known in the statements around an element, outwards, each with whether it is near."""
        for outer in ancestors(element):
            if outer.tag == "ol" and file in LISTS_OF_POINTS:
                return
            if outer.tag in STATEMENTS or outer.attrs.get("href") or (outer.parent and outer.parent.tag == "dl"):
                for known in self.known_in(file, page, outer.index, outer.last):
                    yield known, True
        for known in self.known_in(file, page, 0, len(page.elements)):
            yield known, False

    def known_in(self, file, page, first, last):
        """What the ids and links of a range of elements cite."""
        key = file, first, last
        if key not in self.ranges:
            elements = page.elements[first:last]
            cited = {place for element in elements for place in places_of(element)}
            sources = frozenset(id for kind, id in cited if kind == "source" and id in self.sources)
            known = [self.known_at(file, *place) for place in cited]
            entries = [element.attrs["id"] for element in elements if element.attrs.get("id") in self.sources]
            known += map(self.of_facts_of, entries)
            self.ranges[key] = [found for found in [*known, self.of_facts_from(sources)] if found and found.figures]
        return self.ranges[key]

    def known_at(self, file, kind, id):
        """What is known at a place: a note, a point, a claim, a chart or another page."""
        if kind == "note":
            return self.of_fact(self.notes[file][id]) if id in self.notes.get(file, ()) else None
        if kind == "page":
            return self.of_facts(self.notes[f"{id}/index.html"].values()) if f"{id}/index.html" in self.notes else None
        if kind == "chart":
            return self.of_chart(id) if id in self.charts else None
        if kind == "claim":
            return self.of_claim(id) if f"claim-{id}" in self.claims else None
        return self.of_point(id) if kind == "point" else None

    # Tracing.

    @cache
    def figures_of(self, text, allowed=None):
        """The figures of a text that need a source; `allowed` is a pattern for the counts that may stand there."""
        for pattern in [*self.free, *([allowed] if allowed else [])]:
            text = pattern.sub(blank, text)
        return find_figures(text)

    def allowed_on(self, file, page):
        """A pattern for the allowed counts of content that a page shows, or whose entry it links to."""
        if file not in self.patterns:
            shown = {
                place for element in page.elements for place in places_of(element)
                if place[0] != "chart" or "href" not in element.attrs or file == LIST_OF_CHARTS}
            shown |= {("source", element.attrs["id"]) for element in page.elements if element.attrs.get("id") in self.sources}
            phrases = [phrase for phrase, places in self.counts_at
                       if any(self.is_place(file, page, shown, *place) for place in places)]
            self.patterns[file] = pattern_of(phrases)
        return self.patterns[file]

    def is_place(self, file, page, shown, path, id=None):
        """Whether a page shows an entry of a file of content, or the file itself."""
        folder, _, stem = path.removeprefix("content/").rpartition(".")[0].rpartition("/")
        if folder == "data":
            return ("chart", stem) in shown
        if folder:
            return file in (f"{stem}/index.html", f"{stem}.html") or folder == "explainers" and file == "index.html"
        if stem in ("claims", "points", "sources"):
            return (stem.removesuffix("s"), id) in shown
        if stem == "facts":
            label = collapse_whitespace(self.facts[id]["label"])
            return id in self.notes.get(file, {}).values() or label in collapse_whitespace(page.text)
        if stem == "glossary":
            return any(element.attrs.get("id") == f"term-{id}" or
                       element.attrs.get("href", "").endswith(f"#term-{id}") for element in page.elements)
        return file == PAGES_OF_LISTS.get(stem)

    def is_tick(self, page, element, text, figure):
        """Whether a figure is a tick of an axis, in even steps with others, and no label of a row."""
        around = list(ancestors(element))
        drawing = next(outer for outer in around if outer.tag == "svg")
        if not is_figure_alone(text) or any("data-row" in outer.attrs for outer in around):
            return False
        key = "ticks", id(drawing)
        if key not in self.ranges:
            labels = [page.text_of(label) for label in page.descendants(drawing, "text")]
            self.ranges[key] = {find_figures(label)[0].value for label in labels if is_figure_alone(label)}
        return are_steps(figure.value, self.ranges[key])

    @cached_property
    def site_counts(self):
        """What the site holds, by kind of thing."""
        facts, sources, claims = self.facts.values(), self.sources.values(), self.claims.values()
        return {
            "facts": [len(facts)], "sources": [len(sources)], "claims": [len(claims)], "charts": [len(self.charts)],
            "statuses": Counter(fact["status"] for fact in facts).values(),
            "publishers": Counter(source["publisher"] for source in sources).values(),
            "kinds": Counter(claim["kind"] for claim in claims).values(),
        }

    def is_total(self, file, page, figure):
        """Whether a figure is what a page counts."""
        folder = file.rpartition("/")[0]
        counted = COUNTING_PAGES.get(folder) or COUNTING_PAGES.get(re.sub("/.*", "/*", folder), ())
        here = {"entries": [sum(element.attrs.get("id", "") in self.sources for element in page.elements)]}
        return any(figure.value in {**self.site_counts, **here}[kind] for kind in counted)

    @cached_property
    def chart_notes(self):
        """The notes of the charts, and what they say of later events."""
        notes = [f"{note['title']} {note['text']}" for chart in self.charts.values() for note in chart["notes"]]
        later = [
            f"{format_date(event['date'])}. {event['text']}" for chart in self.charts.values() for event in chart["later"]]
        return {collapse_whitespace(text) for text in notes + later}

    def is_uncited(self, file, text, element):
        """Whether a text names no source beside it, so that any fact may have its figures."""
        places = (f"{file}#{outer.attrs['id']}" for outer in ancestors(element) if "id" in outer.attrs)
        return text in self.chart_notes or any(map(UNCITED.fullmatch, places))

    def how_traced(self, file, page, text, element, figure):
        """How a figure is traced: by what stands near, what the page cites, as a tick or a total; "" if not at all."""
        if element.tag == "text" and self.is_tick(page, element, text, figure):
            return "ticks"
        mentioned = (self.of_point(number) for number in re.findall(r"\bpoint (\d+)", text, re.I))
        if any(known.has(figure) for known in mentioned):
            return "near"
        for known, is_near in self.known_near(file, page, element):
            if known.has(figure):
                return "near" if is_near else "on the page"
        if self.is_total(file, page, figure):
            return "totals"
        if self.is_uncited(file, text, element) and any(self.of_fact(id).has(figure) for id in self.facts):
            return "in any fact"
        return ""

    def trace(self, file, page):
        """Traces every figure on a page of the site."""
        allowed = self.allowed_on(file, page)
        for text, element in self.texts(page):
            self.check_point_numbers(file, text)
            figures = self.figures_of(text, allowed)
            ways = [self.how_traced(file, page, text, element, figure) for figure in figures]
            for figure, way in zip(figures, ways):
                self.counts[way or "untraced"] += 1
                if not way:
                    known = [known for known, _ in self.known_near(file, page, element)]
                    self.report(file, text, figure, "near it " + nearest(figure, known))
            if all(ways):
                self.traced_texts.add(text)

    @cached_property
    def numbers_of_points(self):
        """The numbers of the points, which stand alone in the drawing of the points."""
        return {str(number) for number in range(1, len(self.charts["points"]["rows"]) + 1)}

    def check_point_numbers(self, file, text):
        """Checks that the plan has the points that a text names by number."""
        for found in re.finditer(r"\bpoints?\s(\d+)(?![\d,.]*\d|\s?%|\sper\scent)", text, re.I):
            if found[1] not in self.numbers_of_points:
                words = text[max(0, found.start() - 40) : found.end() + 40]
                self.faults.append(f"{file}: “{words}”: there is no {found[0].lower()}; the plan has {len(self.numbers_of_points)} points")

    def trace_copy(self, file, page, is_drawing=False):
        """Traces every figure on a page of an edition, or in a drawing: its text, or the words around it, are on the site."""
        texts = [text.replace(LINK_MARK, "") for text, _ in self.texts(page)]
        for before, text, after in zip(["", *texts], texts, [*texts[1:], ""]):
            is_point = is_drawing and re.search(r"charts/points[.-]", file) and text in self.numbers_of_points
            is_same_text = text in self.traced_texts or is_point
            for figure in self.figures_of(text):
                around = words_around(text, figure)
                if is_drawing:  # the lines of a text
                    moved = figure._replace(start=len(before) + 1 + figure.start)
                    around += words_around(f"{before} {text} {after}", moved)
                is_same = is_same_text or any(words in self.site_text for words in around)
                self.counts["as on the site" if is_same else "untraced"] += 1
                if not is_same:
                    originals = [other for other in self.traced_texts if skeleton(other) == skeleton(text)]
                    alike = get_close_matches(text, originals, 1, 0) or ["no such words"]
                    self.report(file, text, figure, f"the site has “{alike[0]}”")

    @cached_property
    def site_text(self):
        """All traced texts of the site, a line each."""
        return "\n".join(self.traced_texts)

    def report(self, file, text, figure, right):
        """Records a fault with the words around a figure and what is right."""
        words = text[max(0, figure.start - 40) : figure.start + len(figure.words) + 40]
        self.faults.append(f"{file}: “{words}”: the figure {figure.words} is untraced; {right}")
