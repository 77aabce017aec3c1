#!/usr/bin/env python3
"""Verifies the finished site against the interview and its own records, from the two folders alone.

    python3 tests/verify_provenance.py [--dist dist] [--seeds seeds]

Nothing is imported from the project and nothing but Python's standard library: white space, quotation marks, dashes,
numbers and dates are read here a second time, so that an error in the site's own code is not repeated. It prints what
it counted and OK; or every fault, with the file, the words and what stands in the interview or the record, and exits
with status 1.
"""

import argparse
import csv
import difflib
import hashlib
import io
import json
import re
import sys
import zipfile
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

# Words as comparisons see them.

PLAIN = str.maketrans("‘’‚‛‹›ʼ“”„‟«»‐‑‒–—―−", "'" * 7 + '"' * 6 + "-" * 7)


def spaced(text):
    """The text with each run of white space as one space and none at its ends."""
    return " ".join(text.split())


def fold(text):
    """The text with white space folded and typographic quotation marks and dashes as the plain ones."""
    return spaced(text.translate(PLAIN))


def parts_of(words):
    """What a quotation has between its ellipses."""
    return tuple(part.strip() for part in re.split(r"…|\.\.\.", fold(words)) if part.strip())


def stands(words, text):
    """Whether every part of the words stands in the text, in order, none cut out of a longer word."""
    folded, at, parts = fold(text), 0, parts_of(words)
    for part in parts:
        left, right = (r"\b" if edge.isalnum() else "" for edge in (part[0], part[-1]))
        found = re.compile(left + re.escape(part) + right).search(folded, at)
        if not found:
            return False
        at = found.end()
    return bool(parts)


def instead(words, text):
    """What the text has where it comes nearest to the words, in whole words."""
    words, text = fold(words), fold(text)
    match = difflib.SequenceMatcher(None, text, words, autojunk=False).find_longest_match()
    start = text.rfind(" ", 0, max(0, match.a - match.b) + 1) + 1
    end = text.find(" ", start + len(words))
    return text[start : end if end >= 0 else None]


# Pages.

DRAWN = re.compile(r"<svg\b.*?</svg\s*>|<style\b.*?</style>", re.S)
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


class Element:
    """An element of a page: where its text begins and ends, and the place of its last descendant."""

    def __init__(self, tag, attrs, parent, start):
        self.tag, self.attrs, self.parent, self.start = tag, {name: value or "" for name, value in attrs}, parent, start
        self.end = self.last = None

    def has(self, name):
        """Whether the element is of the class named."""
        return name in self.attrs.get("class", "").split()


class Page(HTMLParser):
    """A page as its elements in order and its text, without drawings and styles."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.elements, self.pieces, self.length, self.open = [], [], 0, []
        self.feed(DRAWN.sub("", html))
        self.close()
        while self.open:
            self.end_last()
        self.text = "".join(self.pieces)

    def handle_starttag(self, tag, attrs):
        element = Element(tag, attrs, self.open[-1] if self.open else None, self.length)
        element.at = len(self.elements)
        self.elements.append(element)
        self.open.append(element)
        if tag in VOID:
            self.end_last()

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.end_last()

    def handle_endtag(self, tag):
        if any(element.tag == tag for element in self.open):
            while self.end_last().tag != tag:
                pass

    def handle_data(self, data):
        self.pieces.append(data)
        self.length += len(data)

    def end_last(self):
        """Ends the innermost open element, and those whose ends the page leaves out."""
        element = self.open.pop()
        element.end, element.last = self.length, len(self.elements)
        return element

    def inside(self, element, *tags):
        """The descendants of an element with one of the tags, in order."""
        return [one for one in self.elements[element.at + 1 : element.last] if one.tag in tags]

    def words(self, element, without=lambda one: False):
        """The text of an element, less that of descendants to leave out; white space folded."""
        text, at = "", element.start
        for one in filter(without, self.elements[element.at + 1 : element.last]):
            text, at = text + self.text[at : max(at, one.start)], max(at, one.end)
        return spaced(text + self.text[at : element.end])


# Figures and dates as the site prints them.

UNITS = {  # what stands before a number; after it in prose; after it in a table; whether "or more" precedes the unit
    "people": ("", " people", "", True),
    "per cent": ("", " per cent", "%", False),
    "per cent of GDP": ("", " per cent of GDP", "% of GDP", False),
    "km": ("", " km", " km", False),
    "packages": ("", " packages", "", True),
    "listings": ("", " people and bodies", "", True),
    "km2": ("", " km²", " km²", False),
    "USD bn": ("$", " billion", "bn", False),
    "EUR bn": ("€", " billion", "bn", False),
    "RUB trn": ("", " trillion roubles", " trn", False),
    "USD per barrel": ("$", " a barrel", "", False),
    "bcm a year": ("", " billion cubic metres a year", " bcm a year", False),
    "days": ("", " days", " days", True),
    "months": ("", " months", " months", True),
    "years": ("", " years", " years", True),
    "points": ("", " points", "", True),
    "measures": ("", " measures", "", True),
    "cargoes": ("", " cargoes", "", True),
    "warheads": ("", " warheads", "", True),
    "tanks": ("", " tanks", "", True),
    "guns": ("", " artillery pieces", "", True),
}
MONTHS = "January February March April May June July August September October November December".split()


def digits(value, decimals=2, cents=False):
    """A number with thousands separators and a true minus, rounded half up; `cents` keeps two decimals."""
    rounded = Decimal(str(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    text = f"{rounded:,.{decimals}f}"
    text = text.rstrip("0").rstrip(".") if "." in text and not cents else text
    return text.replace("-", "−")


def figure(value, unit, style="prose", decimals=2):
    """A value with its bounds in words: in prose with its unit, "bare" without one, "short" as tables have it."""
    before, prose, short, counted = UNITS[unit]
    low, high = float(value["low"]), float(value["high"])
    cents = unit == "USD per barrel" and not (low.is_integer() and high.is_integer())
    numbers = [digits(end, 2 if cents else decimals, cents) for end in (low, high)]
    body = ("about " if value["about"] else "") + ("" if style == "bare" else before)
    body += numbers[0] if low == high else ("–" if style == "short" else " to ").join(numbers)
    after = {"prose": prose, "short": short, "bare": ""}[style]
    more = " or more" if value["atLeast"] else ""
    return body + (more + after if counted else after + more)


def day(iso, short=False):
    """A day, month or year in words: "24 November 2025", or "24 Nov 2025"."""
    year, month, number = (iso.split("-") + ["", ""])[:3]
    name = MONTHS[int(month) - 1][: 3 if short else 9] if month else ""
    return " ".join(part for part in (number.lstrip("0"), name, year) if part)


class Verifier:
    """What is read, what was counted, and what is wrong."""

    def __init__(self, dist, seeds):
        self.dist, self.counts, self.faults = Path(dist), Counter(), []
        self.seed_file = sorted(Path(seeds).glob("*.txt"))[0]
        self.seed = self.seed_file.read_bytes().decode("utf-8")
        self.facts = {one["label"]: one for one in self.json("facts.json")["facts"]}
        self.charts = {one["id"]: self.json(f"charts/{one['id']}.json") for one in self.json("charts.json")["charts"]}
        self.rows = {one: list(csv.DictReader(io.StringIO(self.read(f"charts/{one}.csv")))) for one in self.charts}
        self.decimals = Counter()

    def read(self, file):
        """A file of the site as text."""
        return (self.dist / file).read_bytes().decode("utf-8")

    def json(self, file):
        """A file of the site as data."""
        return json.loads(self.read(file))

    def check(self, right, file, words, why):
        """Notes a fault unless all is right."""
        if not right:
            self.faults.append(f"{file}: “{words}”: {why}")
        return right

    # The interview.

    def verify_interview(self, file, page):
        """The text of the interview's page is the seed's; gives each passage's text by its anchor."""
        lines = [spaced(line) for line in self.seed.splitlines() if line.strip()]
        shown = [one for one in page.elements if one.has("passage") or one.attrs.get("id") == "headline"]
        texts = [page.words(one, lambda inner: "data-place" in inner.attrs) for one in shown]
        for text, line in zip(texts, lines):
            self.check(text == line, file, text, f"the seed has “{line}”")
        self.check(len(texts) == len(lines), file, f"{len(texts)} passages", f"the seed has {len(lines)} paragraphs")
        return {one.attrs["id"]: line for one, line in zip(shown, lines)}

    def verify_passages(self):
        """The passages that pages fetch, and those that the search finds, are the seed's."""
        found, _ = json.JSONDecoder().raw_decode(self.read("passages.js").partition("=")[2])
        same = set(found) == set(self.passages)
        self.check(same, "passages.js", ", ".join(found), "the interview has other passages")
        for anchor, text in found.items():
            self.verify_passage("passages.js", anchor, text)
        searched = re.compile(r'\["interview/#([^"]+)","[^"]*",("(?:[^"\\]|\\.)*")\]')
        for anchor, text in searched.findall(self.read("search-data.js")):
            self.verify_passage("search-data.js", anchor, json.loads(text))

    def verify_passage(self, file, anchor, text):
        """A whole passage is the one at its anchor."""
        line = self.passages.get(anchor, "")
        self.counts["whole passages"] += 1
        self.check(spaced(text) == line, file, text, f"{anchor} of the seed has “{line}”")

    def passage_at(self, start):
        """The anchor of the passage that holds a place of the seed."""
        paragraphs = [one for one in re.finditer(r"[^\r\n]+", self.seed) if one.group().strip()]
        within = [one.start() <= start < one.end() for one in paragraphs]
        return list(self.passages)[within.index(True)] if True in within else ""

    def verify_annotations(self, file):
        """Every annotation of a file is verbatim at its offsets, between its prefix and suffix."""
        collection = self.json(file)
        named = collection["dcterms:source"]["schema:encoding"]
        sha256 = hashlib.sha256(self.seed_file.read_bytes()).hexdigest()
        named_file = named["schema:name"].rpartition("/")[2]
        self.check(named_file == self.seed_file.name, file, named_file, f"the seed is {self.seed_file.name}")
        self.check(named["schema:sha256"] == sha256, file, named["schema:sha256"], f"the seed’s SHA-256 is {sha256}")
        unit = named["schema:unitText"]
        self.check(unit == "Unicode code points", file, unit, "offsets are read as Unicode code points")
        annotations = collection["first"]["items"]
        self.check(collection["total"] == len(annotations), file, collection["total"], f"it holds {len(annotations)}")
        for annotation in annotations:
            self.verify_targets(f"{file}#{annotation['id'].partition('#')[2]}", annotation["target"])
        return annotations

    def verify_targets(self, file, targets):
        """The targets of an annotation stand where they say, in order, in one passage."""
        end = 0
        for target in targets:
            quote, position = target["selector"]
            self.verify_selectors(file, quote, position["start"], position["end"])
            self.check(position["start"] >= end, file, quote["exact"], "does not come after the part before it")
            end = position["end"]
        positions = [target["selector"][1] for target in targets]
        places = {self.passage_at(at) for one in positions for at in (one["start"], one["end"] - 1)}
        self.check(len(places) == 1 and "" not in places, file, targets[0]["selector"][0]["exact"], "not in one passage")

    def verify_selectors(self, file, quote, start, end):
        """The words, and what is around them, are those of the seed at the offsets, and of no other place."""
        exact, prefix, suffix = quote["exact"], quote["prefix"], quote["suffix"]
        before, after = self.seed[max(0, start - len(prefix)) : start], self.seed[end : end + len(suffix)]
        self.counts["annotated quotations"] += 1
        at = self.seed[start:end]
        self.check(exact == at, file, exact, f"at {start} to {end} the seed has “{at}”")
        self.check(prefix == before, file, prefix, f"before {start} the seed has “{before}”")
        self.check(suffix == after, file, suffix, f"after {end} the seed has “{after}”")
        alone = self.seed.count(prefix + exact + suffix) <= 1
        self.check(alone, file, exact, "what is around it does not tell it from another place")

    # Quotations on pages.

    def target_of(self, address):
        """The anchor of the passage that an address leads to, by itself or by way of a claim; '' for none."""
        anchor = re.split(":~:", address.partition("#")[2])[0]
        return self.claims[anchor]["passage"] if anchor in self.claims else anchor if anchor in self.passages else ""

    def quotations(self, page):
        """Every quotation of a page with the address beside it: blockquotes, q, and links in quotation marks."""
        for one in page.elements:
            if one.tag in ("blockquote", "q"):
                links = [link.attrs.get("href", "") for link in page.elements[one.at :] if link.tag == "a"]
                yield page.words(one), next(filter(self.target_of, links), one.attrs.get("cite", ""))
            elif one.tag == "a" and self.target_of(one.attrs.get("href", "")):
                words = page.words(one)
                if words.startswith("“") and words.endswith("”"):
                    yield words, one.attrs["href"]
        for text, address in self.linked(page):
            yield text, address

    def linked(self, page):
        """The quotations and claims of a page's linked data, with the address that each is part of."""
        scripts = [one for one in page.elements if one.attrs.get("type") == "application/ld+json"]
        things = [json.loads(page.words(one)) for one in scripts]
        while things:
            thing = things.pop()
            if isinstance(thing, list):
                things.extend(thing)
            elif isinstance(thing, dict):
                things.extend(thing.values())
                if thing.get("@type") in ("Quotation", "Claim"):
                    yield thing["text"], (thing.get("isPartOf") or thing["appearance"])["@id"]

    def verify_quotations(self, file, page, listed=True):
        """Every quotation of a page stands in the passage that it leads to, and is listed in quotations.json."""
        for words, address in self.quotations(page):
            bare = words[1:-1] if words.startswith("“") and words.endswith("”") else words
            if self.verify_quotation(file, bare, self.target_of(address)) and listed:
                pages = self.listed.get(parts_of(bare), ())
                self.check(file in pages, file, bare, "quotations.json does not list it for this page")
            self.verify_directives(file, bare, address)

    def verify_quotation(self, file, words, anchor):
        """A quotation stands in the passage at the anchor."""
        self.counts["quotations"] += 1
        text = self.passages.get(anchor, "")
        if not text:
            return self.check(False, file, words, "leads to no passage of the interview")
        return self.check(stands(words, text), file, words, f"{anchor} of the seed has “{instead(words, text)}”")

    def verify_directives(self, file, words, address):
        """The words that an address leads to, its text fragments, stand in its passage, in order."""
        text, at = fold(self.passages.get(self.target_of(address), "")), 0
        for directive in filter(None, address.partition(":~:")[2].split("&")):
            terms = directive.removeprefix("text=").split(",")
            for term in terms[terms[0].endswith("-") :]:  # a prefix ends in a hyphen; it may stand before the passage
                found = text.find(fold(unquote(term)), at)
                self.check(found >= 0, file, words, f"its link leads to “{unquote(term)}”, not in the passage")
                at = max(at, found)

    def verify_contexts(self, file, page):
        """Kind and context beside a claim's number are those of claims.json."""
        for one in page.elements:
            if one.tag != "strong" or page.words(one).lower() not in ("supports.", "adds context.", "in tension."):
                continue
            row = one.parent.parent
            number = next(page.words(inner) for inner in page.inside(row, "a", "b") if inner.has("badge"))
            said = page.words(one.parent, lambda inner: inner.tag == "small")
            claim = self.claims[f"claim-{number}"]
            right = f"{claim['kind']}. {claim['context']}"
            self.counts["contexts"] += 1
            self.check(said.lower() == right.lower(), file, said, f"claims.json has, for claim {number}, “{right}”")
            if row.attrs.get("id") == f"claim-{number}":
                for quote in page.inside(row, "q"):
                    self.check(parts_of(page.words(quote)) == claim["parts"], file, page.words(quote),
                               f"claims.json has “{' … '.join(claim['parts'])}”")

    # Figures.

    def verify_facts(self, file, page):
        """Figures of prose agree with facts.json, and so do the notes that they lead to."""
        notes = {one.attrs["id"]: one for one in page.elements if re.fullmatch(r"note-\d+", one.attrs.get("id", ""))}
        facts = {anchor: self.verify_note(file, page, note) for anchor, note in notes.items()}
        for one in page.elements:
            if not one.has("fact"):
                continue
            words = page.words(one, lambda inner: inner.tag == "sup")
            self.counts["printed facts"] += 1
            anchor = one.attrs.get("href", "")[1:]
            if one.tag == "span":
                self.check(words in self.all_figures, file, words, "no fact of facts.json has this figure")
            elif self.check(anchor in facts, file, words, f"there is no note “{anchor}”") and facts[anchor]:
                self.verify_printed(file, words, facts[anchor])

    def verify_note(self, file, page, note):
        """A note says what facts.json says; gives its fact, found by the note's label."""
        first, *_ = page.inside(note, "p")
        strong = page.words(page.inside(note, "strong")[0])
        said = page.words(first)
        fact = self.facts.get(strong.rpartition(": ")[0]) or self.facts.get(strong.removesuffix("."))
        self.counts["notes"] += 1
        if self.check(fact, file, strong, "facts.json has no such fact"):
            right = self.note_of(fact)
            self.check(said == right, file, said, f"facts.json has, for {fact['id']}, “{right}”")
            links = [link.attrs.get("href", "").partition("#")[2] for link in page.inside(note, "a")]
            sources = fact["sources"]
            self.check(sorted(links) == sorted(sources), file, strong, f"its sources are {', '.join(sources)}")
        return fact

    def note_of(self, fact):
        """A note by facts.json alone."""
        if "value" in fact:
            shown = figure(fact["value"], fact["unit"])
            counts = fact.get("counts", "")
            begin = f"{fact['label']}: {shown}" + (f", {counts}" if counts and counts not in shown else "") + "."
        else:
            begin = f"{fact['label']}. {fact['statement']}"
        dated = f" {day(fact['asOf'])}" + (f", reported {day(fact['learned'])}" if "learned" in fact else "") + "."
        origin = " Found in one origin only." if fact["status"] == "single-source" else ""
        return spaced(begin + dated + (f" {fact['note']}" if "note" in fact else "") + origin)

    def figures_of(self, fact):
        """How prose may print a fact."""
        figures = [figure(fact["value"], fact["unit"], style) for style in ("prose", "bare")] if "value" in fact else []
        return figures + ([fact["words"]] if "words" in fact else [])

    def verify_printed(self, file, words, fact):
        """The words of prose are the fact's figure; where it has none, every number in them is in its statement."""
        right = self.figures_of(fact)
        told = (fact.get(key, "") for key in ("label", "statement", "counts", "note"))
        record = " ".join([*told, day(fact["asOf"])])
        stray = [one for one in re.findall(r"\d[\d,.]*\d|\d", words) if one not in record]
        fits = words in right if right else not stray
        said = " / ".join(right) or fact["statement"]
        self.check(fits, file, words, f"facts.json has, for {fact['id']}, “{said}”")

    # Charts.

    def tables(self, page):
        """The tables of charts on a page: the chart's id, the titles of columns, and the rows of cells."""
        for table in page.elements:
            chart = table.attrs.get("id", "").removesuffix("-table")
            if table.tag == "table" and chart in self.charts:
                heads, *rows = [page.inside(row, "th", "td") for row in page.inside(table, "tr")]
                yield chart, [page.words(head) for head in heads], rows

    def columns_of(self, chart):
        """The columns of a chart's CSV by the title that its table gives them: name, unit and kind."""
        found = {}
        for column in self.charts[chart]["columns"]:
            title, name, kind = column["title"], column["name"], column["datatype"]
            if kind == "number":
                title, name = title.removesuffix(", lowest"), name.removesuffix("Low")
            found[title] = (name, column.get("unit"), kind)
        return found

    def learn_decimals(self, page):
        """How many decimals a column of a chart shows: the most in any cell of it, on any page."""
        for chart, titles, rows in self.tables(page):
            for row in rows:
                for title, cell in zip(titles, row):
                    shown = [len(one) for one in re.findall(r"\d\.(\d+)", page.words(cell))]
                    self.decimals[chart, title] = max([self.decimals[chart, title], *shown])

    def verify_tables(self, file, page):
        """Every cell of a chart's table agrees with its CSV."""
        for chart, titles, rows in self.tables(page):
            records, columns = self.rows[chart], self.columns_of(chart)
            self.check(len(rows) == len(records), file, f"{len(rows)} rows", f"{chart}.csv has {len(records)}")
            for row, record in zip(rows, records):
                for title, cell in zip(titles, row):
                    said = page.words(cell, lambda inner: inner.tag == "small")
                    right = self.cell_of(record, *columns[title], self.decimals[chart, title])
                    self.counts["cells"] += 1
                    self.check(said in right, file, said,
                               f"row {record['id']} of {chart}.csv has, for “{title}”, “{' or '.join(right)}”")
                late = [page.words(one) for cell in row for one in page.inside(cell, "small")]
                known = record.get("learned") or ""
                self.check(late in ([], [f", known {day(known, short=True)}"] if known else []), file, " ".join(late),
                           f"row {record['id']} of {chart}.csv has learned {known or 'nothing'}")

    def cell_of(self, record, name, unit, kind, decimals):
        """How a table may print a cell of a CSV."""
        if kind != "number":
            text = record[name]
            return [day(text, short=True) if kind == "date" else spaced(text)] if text else ["", "not known"]
        low, high, known = (record[name + end] for end in ("Low", "High", "Qualifier"))
        if not low:
            return ["", "not known"]
        value = {"low": low, "high": high, "atLeast": known == "at least", "about": known == "about"}
        return [figure(value, unit, "short", decimals)]

    def verify_chart(self, chart):
        """A chart's JSON has the rows of its CSV, and quotes the interview."""
        file, data = f"charts/{chart}.json", self.charts[chart]
        for row, record in zip(data["rows"], self.rows[chart]):
            for name, cell in record.items():
                written = "" if row[name] is None else str(row[name])
                number = isinstance(row[name], (int, float)) and cell
                same = float(written) == float(cell) if number else written == cell
                self.check(same, file, written, f"row {record['id']} of {chart}.csv has, for {name}, “{cell}”")
        rows = len(data["rows"])
        self.check(rows == len(self.rows[chart]), file, f"{rows} rows", f"{chart}.csv has {len(self.rows[chart])}")
        self.verify_quotation(file, data["quote"]["words"], data["quote"]["passage"])

    def verify_summaries(self, file, page):
        """What a page tells of a chart in sentences is what its JSON tells."""
        for one in page.elements:
            chart = one.attrs.get("id", "").removesuffix("-summary")
            if chart in self.charts and chart != one.attrs["id"]:
                said, right = page.words(one), spaced(self.charts[chart]["summary"])
                self.counts["summaries"] += 1
                self.check(said.startswith(right), file, said, f"charts/{chart}.json has “{right}”")

    # All of it.

    def prepare(self):
        """Reads the interview's page and the two files of annotations, which all else is held to."""
        self.passages = self.verify_interview("interview/index.html", Page(self.read("interview/index.html")))
        claims = self.verify_annotations("claims.json")
        self.claims = {one["id"].partition("#")[2]: self.claim_of(one) for one in claims}
        self.listed = {}
        for one in self.verify_annotations("quotations.json"):
            root = one["creator"]
            files = {body["source"].removeprefix(root).partition("#")[0] for body in one["body"]}
            self.listed.setdefault(self.parts_in(one), set()).update(
                f"{file}index.html" if file.endswith("/") or not file else file for file in files)
        self.all_figures = {words for fact in self.facts.values() for words in self.figures_of(fact)}

    def parts_in(self, annotation):
        """The parts of an annotation's quotation."""
        return tuple(part for target in annotation["target"] for part in parts_of(target["selector"][0]["exact"]))

    def claim_of(self, annotation):
        """A claim of claims.json: its words, passage, kind and context."""
        kind, context = (body["value"] for body in annotation["body"][:2])
        start = annotation["target"][0]["selector"][1]["start"]
        return {"parts": self.parts_in(annotation), "passage": self.passage_at(start), "kind": kind, "context": context}

    def verify_page(self, file, page):
        """Everything that a page of the site prints from the interview and the records."""
        self.counts["pages"] += 1
        self.verify_quotations(file, page)
        self.verify_contexts(file, page)
        self.verify_facts(file, page)
        self.verify_tables(file, page)
        self.verify_summaries(file, page)

    def verify_editions(self):
        """The editions quote what the interview says: the one page, the book, the archive of the site."""
        for path in sorted((self.dist / "offline").glob("twenty-*")):
            file = f"offline/{path.name}"
            if path.suffix == ".html":
                self.verify_quotations(file, Page(path.read_text("utf-8")), listed=False)
            elif path.suffix in (".zip", ".epub"):
                with zipfile.ZipFile(path) as archive:
                    self.verify_archive(file, archive)

    def verify_archive(self, file, archive):
        """The pages of an archive quote the interview; its data are the site's own."""
        for name in archive.namelist():
            inner = f"{file}, {name}"
            if name.endswith("html"):
                self.verify_quotations(inner, Page(archive.read(name).decode("utf-8")), listed=False)
            elif name.endswith((".csv", ".json", "passages.js")):
                own = self.dist / name.partition("/")[2]
                self.check(own.read_bytes() == archive.read(name), inner, own.name, "not the same bytes as the site’s")

    def verify_sums(self):
        """Every file is the one that was published: what else prints a figure has no record to be held to."""
        for line in self.read("SHA256SUMS").splitlines():
            sum_of, file = line.split(maxsplit=1)
            own = self.dist / file.removeprefix("*")
            self.counts["files"] += 1
            found = hashlib.sha256(own.read_bytes()).hexdigest() if own.is_file() else "no such file"
            self.check(found == sum_of, file, found, f"SHA256SUMS has “{sum_of}”")

    def run(self):
        """Verifies the whole site."""
        self.prepare()
        self.verify_passages()
        for chart in self.charts:
            self.verify_chart(chart)
        paths = [path for path in sorted(self.dist.rglob("*.html")) if not path.name.startswith("twenty-")]
        pages = {path.relative_to(self.dist).as_posix(): Page(path.read_text("utf-8")) for path in paths}
        for page in pages.values():
            self.learn_decimals(page)
        for file, page in pages.items():
            self.verify_page(file, page)
        self.verify_editions()
        self.verify_sums()


def main():
    """Verifies, prints, and gives the status to exit with."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--dist", default="dist")
    options.add_argument("--seeds", default="seeds")
    given = options.parse_args()
    verifier = Verifier(given.dist, given.seeds)
    verifier.run()
    for fault in verifier.faults:
        print(fault, file=sys.stderr)
    print(", ".join(f"{number} {what}" for what, number in sorted(verifier.counts.items())))
    print("OK" if not verifier.faults else f"{len(verifier.faults)} faults")
    return 1 if verifier.faults else 0


if __name__ == "__main__":
    sys.exit(main())
