"""Sentences with political events marked: our own (`events/*.tsv`, form in `events/README.md`) and weakly labelled ones (JSON lines).

A row of `modes`, `aux` and `roles` is known only at a trigger; elsewhere it costs nothing.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from example import Example

TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|\d+(?:[.,:]\d+)*[^\W\d_]*|[^\W_]+(?=['’]s\b)|[^\W_]+(?:['’][^\W_]+)?|['’]s\b|\.{2,}|-{2,}|[^\w\s]")
HELD_OUT = 12  # the last of so many parts of each file is for development: whole stretches, for neighbours resemble each other
YIELDS = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}


@dataclass(frozen=True)
class Marked:
    """An event as written down: token numbers, spans half-open."""

    trigger: int
    category: str
    mode: str | None
    aux: str
    roles: dict[str, list[tuple[int, int]]]


def tokens_of(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in TOKEN.finditer(text)]


def place_of(value: str, text: str) -> tuple[int, int] | None:
    """Where the words stand; "Iran#2" is their second time."""
    counted = re.fullmatch(r"(.*?)#(\d+)", value)
    words, times = (counted[1], int(counted[2])) if counted else (value, 1)
    at = -1
    for _ in range(times):
        at = text.find(words, at + 1)
        if at < 0:
            return None
    return at, at + len(words)


def covered(tokens: list[tuple[int, int]], stretch: tuple[int, int]) -> tuple[int, int] | None:
    inside = [i for i, (a, b) in enumerate(tokens) if a < stretch[1] and b > stretch[0]]
    return (inside[0], inside[-1] + 1) if inside else None


def read_event(column: str, text: str, tokens: list[tuple[int, int]]) -> Marked | None:
    kind, trigger, actors, recipients, time, place, aux, sources, _cue = column.split("|")
    spans = {name: [covered(tokens, where) for value in values if value.strip() and (where := place_of(value.strip(), text))]
             for name, values in (("actor", actors.split(";")), ("recipient", recipients.split(";")), ("time", [time]),
                                  ("place", [place]), ("source", sources.split(";")))}
    where = place_of(trigger.strip(), text)
    at = covered(tokens, where) if where else None
    if at is None:
        return None
    category, _, mode = kind.partition("/")
    chosen = [a.strip() for a in aux.split(";") if a.strip()]
    return Marked(at[0], category, mode or None, chosen[0] if chosen else "none", {k: [s for s in v if s] for k, v in spans.items()})


def to_example(words: list[str], events: list[Marked], source: str, others: list[str | None], unknown_roles: bool = False) -> Example:
    """`others`: what the words that are no trigger are, O or not known."""
    count = len(words)
    tags, modes, aux = list(others), [None] * count, [None] * count
    roles: dict[int, list[str | None]] = {}
    for event in events:
        tags[event.trigger] = event.category
        modes[event.trigger] = f"{event.category}/{event.mode}" if event.mode else "-"
        aux[event.trigger] = event.aux
        row: list[str | None] = [None if unknown_roles else "-"] * count
        for role, spans in event.roles.items():
            for start, end in spans:
                row[start:end] = [role] * (end - start)
        roles[event.trigger] = row
    return Example(words=words, source=source, events=tags, modes=modes, aux=aux, roles=roles)


def pairs(words: list[str], events: list[Marked], source: str) -> list[Example]:
    """One example for each two parties of an event: what the first did to the second."""
    found: dict[tuple[tuple[int, int], tuple[int, int]], str] = {}
    for event in events:
        if event.aux in {"negation", "hypothetical"}:
            continue
        actors, recipients = event.roles["actor"], event.roles["recipient"]
        two = [(a, r) for a in actors for r in recipients] if recipients else [(a, b) for a in actors for b in actors if a != b]
        for pair in two:
            if pair[0][1] <= pair[1][0] or pair[1][1] <= pair[0][0]:
                found.setdefault(pair, YIELDS.get(event.category, event.category))
    return [Example(words=words, source=source, pair=label, parties=pair) for pair, label in found.items()]


def read_file(file: Path) -> list[tuple[list[str], list[Marked]]]:
    rows = []
    for line in file.read_text(encoding="utf8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        text, *columns = line.split("\t")
        tokens = tokens_of(text)
        events = [event for column in columns if (event := read_event(column, text, tokens))]
        rows.append(([text[a:b] for a, b in tokens], events))
    return rows


def read_events(folder: Path, split: str) -> list[Example]:
    """Our own sentences, each followed by its pairs."""
    examples: list[Example] = []
    for file in sorted(folder.glob("*.tsv")):
        rows = read_file(file)
        cut = len(rows) - len(rows) // HELD_OUT
        for words, events in rows[:cut] if split == "train" else rows[cut:]:
            examples.append(to_example(words, events, "events", ["O"] * len(words)))
            examples += pairs(words, events, "pairs")
    return examples


REAL = {"wikinews": "wikinews-text/docs.jsonl", "wcep": "wcep/items.jsonl", "wh": "wh-readouts/docs.jsonl"}


def read_texts(data: Path) -> dict[str, str]:
    """The documents that real sentences are taken from, by id: `wikinews:` its page, the others the line of their file."""
    texts = {}
    for kind, file in REAL.items():
        for at, line in enumerate((data / file).read_text(encoding="utf8").strip().split("\n")):
            row = json.loads(line)
            texts[f"{kind}:{row['id'] if kind == 'wikinews' else at}"] = row["text"]
    return texts


def read_real(file: Path, data: Path) -> list[Example]:
    """Real sentences with events marked by hand, as labels with offsets (form in `labels/README.md`), each followed by its pairs."""
    texts, examples = read_texts(data), []
    for line in file.read_text(encoding="utf8").splitlines():
        document, start, end, hash, *columns = line.split("\t")
        text = texts[document][int(start) : int(end)]
        if hashlib.sha256(text.encode()).hexdigest()[:8] != hash:
            raise ValueError(f"{document} [{start}, {end}) is another text in this data folder")
        tokens = tokens_of(text)
        words = [text[a:b] for a, b in tokens]
        events = [event for column in columns if (event := read_offsets(column, tokens))]
        examples.append(to_example(words, events, "real", ["O"] * len(words)))
        examples += pairs(words, events, "real pairs")
    return examples


def read_offsets(column: str, tokens: list[tuple[int, int]]) -> Marked | None:
    kind, trigger, actors, recipients, time, place, aux, sources, _cue = column.split("|")
    stretches = lambda value: [s for part in value.split(";") if part and (s := covered(tokens, tuple(map(int, part.split("-")))))]
    [at, *_] = stretches(trigger) or [None]
    if at is None:
        return None
    category, _, mode = kind.partition("/")
    roles = {"actor": actors, "recipient": recipients, "time": time, "place": place, "source": sources}
    return Marked(at[0], category, mode or None, aux.split(";")[0] or "none", {name: stretches(value) for name, value in roles.items()})


SELDOM = 0.3  # a word that tells an event less often than this is not worth asking for


def telling_words(examples: list[Example]) -> list[str]:
    """The words, lower case, that told an event at least three times in ten that they stand in written and real examples: only for such is the model asked."""
    told, seen = Counter(), Counter()
    for example in examples:
        for word, tag in zip(example.words, example.events or []):
            if tag is not None:
                seen[word.lower()] += 1
                told[word.lower()] += tag != "O"
    return sorted(word for word in told if word.isalpha() and told[word] > 0 and told[word] >= SELDOM * seen[word])


MOST = 350  # weakly labelled events of a category, so that war and summits do not drown the rest
OPEN_CLASSES = {"VERB", "NOUN", "ADJ", "PROPN"}


def read_weak(file: Path) -> list[Example]:
    """Real sentences with what the rules are sure of; what else a verb or noun tells there is left open."""
    examples: list[Example] = []
    seen: Counter[str] = Counter()
    for line in file.read_text(encoding="utf8").splitlines():
        row = json.loads(line)
        words, events = row["words"], []
        for event in row["events"]:
            spans = {"actor": event["actors"], "recipient": event["recipients"], "place": event["places"], "source": []}
            aux = event["aux"][0] if event["aux"] else "none"
            events.append(Marked(event["at"], event["cat"], event["mode"], aux, {k: [(a, b) for a, b, *_ in v] for k, v in spans.items()}))
        if all(seen[event.category] >= MOST for event in events):
            continue
        seen.update(event.category for event in events)
        others = [None if tag in OPEN_CLASSES else "O" for tag in row["upos"]]
        examples.append(to_example(words, events, "weak", others, unknown_roles=True))
        examples += pairs(words, events, "weak pairs")
    return examples
