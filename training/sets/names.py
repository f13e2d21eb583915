"""Sets that mark names only: UNER (dev), CrossNER politics, Wikigold, re3d."""

from __future__ import annotations

import json
import re
from pathlib import Path

from example import Example, bio
from sets.words import NORP, TITLES

CROSSNER = {
    "politician": "PER", "person": "PER", "organisation": "ORG", "politicalparty": "ORG", "event": "EVENT",
    "election": "EVENT", "country": "LOC", "location": "LOC",
}
RE3D = {"Organisation": "ORG", "Location": "LOC", "Person": "PER", "Nationality": "NORP"}
PRONOUNS = {"i", "we", "he", "she", "they", "it", "you", "our", "his", "her", "their"}
SOFT_RE3D = {"Vehicle", "MilitaryPlatform", "Weapon", "DocumentReference"}
TOKEN = re.compile(r"(?:[A-Z]\.){2,}|\d+(?:[.,]\d+)*|\w+(?=['’]s\b)|\w+(?:['’]\w+)?|['’]s|[^\w\s]")
SENTENCE = re.compile(r"(?<=[.!?])[\"”’]?\s+(?=[\"“A-Z])|\n+")


def with_peoples(words: list[str], tags: list[str | None]) -> list[str | None]:
    """A word for a people or a faith that its source leaves outside, or cannot say, is NORP."""
    return [
        "B-NORP" if tag in (None, "O") and word.lower() in NORP and word[0].isupper() else tag
        for word, tag in zip(words, tags)
    ]


def columns(file: Path, word_at: int, tag_at: int, separator: str | None) -> list[tuple[list[str], list[str]]]:
    """The (words, tags) of each blank-line separated block."""
    blocks, words, tags = [], [], []
    for line in [*file.read_text(encoding="utf8").split("\n"), ""]:
        if line.startswith("#") and "\t" not in line:
            continue
        parts = line.split(separator)
        if line.strip() and len(parts) > max(word_at, tag_at):
            words.append(parts[word_at])
            tags.append(parts[tag_at])
        elif words:
            blocks.append((words, tags))
            words, tags = [], []
    return blocks


def read_uner(data: Path) -> list[Example]:
    return [
        Example(words=words, source="uner", names=list(tags))
        for words, tags in columns(data / "uner-ewt" / "en_ewt-ud-dev.iob2", 1, 2, "\t")
    ]


def read_crossner(data: Path) -> list[Example]:
    examples = []
    for split in ("train", "dev"):
        for words, tags in columns(data / "crossner-politics" / f"{split}.txt", 0, 1, "\t"):
            mapped = [
                "O" if tag == "O" else (f"{tag[:2]}{CROSSNER[tag[2:]]}" if tag[2:] in CROSSNER else None) for tag in tags
            ]
            examples.append(Example(words=words, source="crossner", names=with_peoples(words, mapped)))
    return examples


def read_wikigold(data: Path) -> list[Example]:
    examples = []
    for words, tags in columns(data / "wikigold" / "wikigold.conll.txt", 0, 1, None):
        mapped: list[str | None] = []
        for at, tag in enumerate(tags):
            if tag == "O" or tag.endswith("MISC"):
                mapped.append("O" if tag == "O" else None)
            else:
                begins = at == 0 or tags[at - 1] != tag
                mapped.append(("B-" if begins else "I-") + tag[2:])
        examples.append(Example(words=words, source="wikigold", names=with_peoples(words, mapped)))
    return examples


def read_re3d(data: Path) -> list[Example]:
    examples = []
    for file in sorted((data / "re3d").glob("*.jsonl")):
        for line in file.read_text(encoding="utf8").splitlines():
            examples.extend(re3d_document(json.loads(line)))
    return examples


def re3d_document(document: dict) -> list[Example]:
    text, examples, at = document["text"], [], 0
    for end in [*[m.end() for m in SENTENCE.finditer(text)], len(text)]:
        tokens = [(m.start() + at, m.end() + at) for m in TOKEN.finditer(text[at:end])]
        at = end
        if len(tokens) < 4:
            continue
        words = [text[a:b] for a, b in tokens]
        spans, soft = [], set()
        for begin, stop, kind, *_ in document["entities"]:
            inside = [i for i, (a, b) in enumerate(tokens) if a < stop and b > begin]
            before = {"the", "a", "an", *PRONOUNS, *(TITLES if kind == "Person" else ())}
            while inside and words[inside[0]].lower() in before:
                inside = inside[1:]
            if inside and words[inside[-1]] in {"'s", "’s"}:
                inside = inside[:-1]
            capital = any(words[i][0].isupper() for i in inside)
            if inside and kind in RE3D and capital:
                spans.append((inside[0], inside[-1] + 1, RE3D[kind]))
            elif inside and (kind in SOFT_RE3D or kind in RE3D) and capital:
                soft.update(inside)
        tags: list[str | None] = list(bio(len(words), sorted(spans, key=lambda s: s[0] - s[1])))
        tags = [None if i in soft and tag == "O" else tag for i, tag in enumerate(tags)]
        examples.append(Example(words=words, source="re3d", names=with_peoples(words, tags)))
    return examples
