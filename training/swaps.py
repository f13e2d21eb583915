"""Names put in place of other names while training, so that a name is known by where it stands and not only by having been seen.

Mention replacement as in Dai and Adel (2020): a name gives way to another of its type and its number of words; what the sentence says
of syntax still holds, and the lemma of a replaced word is left open.
"""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from example import Example, spans_of

SHARE = 0.3
COMMON = 20  # a word of so many region names is a kind of region ("District"), no name
SWAPPED = ("PER", "ORG", "LOC")


def regions(data: Path) -> list[list[str]]:
    """Provinces and counties of the world by their GeoNames names, for places that the sets never mention."""
    found = []
    for name in ("admin1CodesASCII.txt", "admin2Codes.txt"):
        for line in (data / "gazetteer" / name).read_text(encoding="utf8").splitlines():
            words = line.split("\t")[2].split()
            if len(words) <= 2 and all(word.isalpha() and word[0].isupper() for word in words):
                found.append(words)
    uses = Counter(word for words in found for word in words)
    return [words for words in found if all(uses[word] < COMMON for word in words)]


class Swaps:
    """The names of the training examples, by type and number of words."""

    def __init__(self, examples: list[Example], data: Path) -> None:
        self.names: dict[tuple[str, int], list[list[str]]] = defaultdict(list)
        for example in examples:
            for start, end, kind in spans_of([tag or "O" for tag in example.names or []]):
                words = example.words[start:end]
                if kind in SWAPPED and all(word[:1].isupper() for word in words):
                    self.names[kind, end - start].append(words)
        self.regions = regions(data)

    def pick(self, kind: str, length: int, chooser: random.Random) -> list[str] | None:
        known = self.names[kind, length]
        if kind == "LOC" and chooser.random() < 0.5:
            words = chooser.choice(self.regions)
            return words if len(words) == length else None
        if kind == "PER" and length == 2:
            return [chooser.choice(known)[0], chooser.choice(known)[1]]
        return chooser.choice(known) if known else None

    def apply(self, example: Example, chooser: random.Random) -> Example:
        """The example with some of its names swapped; those set in small letters stay, and long ones where syntax is annotated."""
        if not example.names:
            return example
        words, lemma = list(example.words), None if example.lemma is None else list(example.lemma)
        for start, end, kind in sorted(spans_of([tag or "O" for tag in example.names])):
            long = example.heads is not None and (end - start > 2 or any(tag != "PROPN" for tag in (example.upos or [])[start:end]))
            if kind not in SWAPPED or long or chooser.random() > SHARE or not all(word[:1].isupper() for word in words[start:end]):
                continue
            other = self.pick(kind, end - start, chooser)
            if other:
                words[start:end] = other
                if lemma is not None:
                    lemma[start:end] = [None] * len(other)
        return replace(example, words=words, lemma=lemma)


STATES = Path(__file__).parent.parent / "packages" / "engine" / "src" / "register" / "states.ts"
ENTRY = re.compile(r"name: '([A-Z][a-z]+)'.*demonyms: \['([A-Z][a-z]+)'(?:, '([A-Z][a-z]+s)')?.*capital: '([A-Z][a-z]+)'")


class StateSwaps:
    """One state for another throughout a sentence, its people and its capital with it, so that no state stands for what it is known for."""

    def __init__(self) -> None:
        self.states = [match.groups(default="") for match in map(ENTRY.search, STATES.read_text(encoding="utf8").splitlines()) if match]
        self.number = {word: at for at, state in enumerate(self.states) for word in state if word}

    def apply(self, example: Example, chooser: random.Random) -> Example:
        named = {self.number[word] for word in example.words if word in self.number}
        if not named or chooser.random() < 0.5:
            return example
        other = dict(zip(named, chooser.sample(range(len(self.states)), len(named))))
        return replace(example, words=[self.renamed(word, other) for word in example.words])

    def renamed(self, word: str, other: dict[int, int]) -> str:
        if word not in self.number:
            return word
        mine, theirs = self.states[self.number[word]], self.states[other[self.number[word]]]
        return theirs[mine.index(word)] or word
