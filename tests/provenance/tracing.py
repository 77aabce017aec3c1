"""Traces every figure in the text of pages to a fact, a row of a chart, a claim or a quotation that stands near it."""

import re
from collections import Counter
from functools import cache, cached_property
from itertools import groupby

from provenance.figures import Figure, blank, find_figures, roundings
from provenance.page import collapse_whitespace

# What is not traced, all in one place.
UNREAD_TAGS = frozenset("code pre kbd samp sup blockquote q".split())  # code samples, marks of notes, the interview
READ_ATTRIBUTES = ("alt", "aria-label", "title", "placeholder", "data-title")
READ_METAS = re.compile(r"description|(?:og|twitter):(?:title|description|image:alt|site_name)")
READING_TIME = re.compile(r"\b\d+ min(?:utes)?\b")  # only in the elements that print it; see `is_reading_time`
INLINE_TAGS = frozenset("a abbr b bdi cite code del em i ins mark q s small span strong sub sup time tspan u".split())

# Elements that hold one statement and what it rests on, from which the search for what is cited goes outwards.
STATEMENTS = frozenset("li tr p figure dd dt section aside details article main".split())
UNIT_NAMES = {"km2": "km²", "per cent of GDP": "per cent", "USD bn": "dollars", "USD per barrel": "dollars", "EUR bn": "euros"}
FACTORS = {"USD bn": 10**9, "EUR bn": 10**9, "RUB trn": 10**12, "bcm a year": 10**9}
KNOWN_UNITS = frozenset("per cent,km²,km,people,days,weeks,months,years,dollars,euros".split(","))


def ancestors(element):
    """An element and its ancestors, outwards."""
    while element:
        yield element
        element = element.parent


def block_of(element):
    """The innermost element around a text that is not inline; None outside all elements."""
    return next((around for around in ancestors(element) if around.tag not in INLINE_TAGS), None)


def known_quantity(low, high, unit):
    """The bounds of a quantity as figures, in its unit and written out: 5.8 billion as 5.8 and as 5,800,000,000."""
    name = UNIT_NAMES.get(unit, unit)
    unit_name = name if name in KNOWN_UNITS else ""
    return [
        Figure(f"{end:,} {unit}", 0, float(end) * factor, unit_name, False)
        for end in dict.fromkeys((low, high)) for factor in {1, FACTORS.get(unit, 1)}
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


def is_entry(element, number):
    """Whether an element is, or links to, the point or claim of a number."""
    return any(place in {("point", number), ("claim", number)} for place in places_of(element))


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


def read_allowed(text):
    """A pattern for the names and counts of content/allowed-figures.yaml."""
    names = re.findall(r"^  - (.+?)(?:\s+#.*)?$", text, re.M)
    counts = re.findall(r"^  ([^\s#-][^:]*): ", text, re.M)
    phrases = sorted(names + counts, key=len, reverse=True)
    words = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in phrases)
    return re.compile(rf"(?<![\w.,])(?:{words})(?!\w)", re.I)


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
            return any(abs(known.value - figure.value) <= 2 and known.unit in ("", "per cent") for known in self.figures)
        units = self.units.get(figure.value, ())
        return bool(units) and (not figure.unit or "" in units or figure.unit in units)


class Tracer:
    """Traces figures. `counts` has how many were traced to what stands near, or only to what the page cites."""

    def __init__(self, facts, charts, claims, allowed):
        self.facts = {fact["id"]: fact for fact in facts["facts"]}
        self.sources = {source["id"]: source for source in facts["sources"]}
        self.charts, self.claims, self.allowed = charts, claims, allowed
        self.counts, self.faults, self.notes, self.ranges, self.traced_texts = Counter(), [], {}, {}, set()

    # What is known.

    @cache
    def of_fact(self, id):
        """The figures of a fact: its value, and what its label and texts say."""
        fact = self.facts[id]
        value = fact.get("value")
        texts = (fact.get(key, "") for key in ("label", "words", "counts", "statement", "note"))
        quantity = known_quantity(value["low"], value["high"], fact["unit"]) if value else []
        return Known([*quantity, *(figure for text in texts for figure in find_figures(text))])

    @cache
    def of_facts_from(self, sources):
        """The figures of the facts of which all sources are among some."""
        ids = [id for id, fact in self.facts.items() if fact["sources"] and sources.issuperset(fact["sources"])]
        return self.of_facts(ids)

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
        """The figures of the facts on a point."""
        return self.of_facts(id for id in self.facts if re.match(rf"plan-p{int(number):02}(?!\d)", id))

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
        return Known(cells + find_figures(chart["quote"]["words"]) + self.of_facts_from(sources).figures)

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
                    text += (" " if text[-1:].isalnum() and data[:1].isalnum() else "") + data
            if text.strip():
                yield collapse_whitespace(text), block
        for element in page.elements:
            for name in read_attributes(element):
                yield collapse_whitespace(element.attrs[name]), element

    def is_read(self, element, data):
        """Whether a piece of text is the site’s own and not the number of a point or claim."""
        around = list(ancestors(element))
        if any(outer.tag in UNREAD_TAGS or outer.has_class("passage") for outer in around):
            return False
        number = re.fullmatch(r"\s*(\d+)\.?\s*", data)
        return not (number and any(is_entry(outer, number[1]) for outer in around))

    # What is known where a text stands.

    def known_near(self, file, page, element):
        """Yields what is known in the statements around an element, outwards, each with whether it is near."""
        for outer in ancestors(element):
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

    def trace(self, file, page):
        """Traces every figure on a page."""
        for text, element in self.texts(page):
            self.traced_texts.add(text)
            for figure in find_figures(self.allowed.sub(blank, text)):
                self.counts["figures"] += 1
                for known, is_near in self.known_near(file, page, element):
                    if known.has(figure):
                        self.counts["near" if is_near else "on the page"] += 1
                        break
                else:
                    elsewhere = [id for id in self.facts if self.of_fact(id).has(figure)]
                    self.faults.append((file, text, figure, element, elsewhere))
