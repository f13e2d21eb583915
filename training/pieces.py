"""Words to word pieces, with letter case kept beside them. The TypeScript runtime does the same, piece for piece."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

MAX_PIECES = 510


def letter_case(word: str) -> int:
    """0 none, 1 lower, 2 Title, 3 UPPER (two letters or more), 4 miXed, 5 has a digit and no letter."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 5 if any(c.isdigit() for c in word) else 0
    if all(c.islower() for c in letters):
        return 1
    if all(c.isupper() for c in letters):
        return 3 if len(letters) > 1 else 2
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return 2
    return 4


def plain(word: str) -> str:
    """BERT's normalisation of one word: compatibility apostrophes, lower case, accents off."""
    word = word.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    word = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in word if unicodedata.category(c) != "Mn")


def is_punctuation(char: str) -> bool:
    """BERT's rule: every ASCII sign that is no letter, digit or space, and the Unicode classes P."""
    code = ord(char)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(char).startswith("P")


@dataclass(frozen=True)
class Vocabulary:
    ids: dict[str, int]

    @staticmethod
    def read(file: Path) -> "Vocabulary":
        return Vocabulary({line: index for index, line in enumerate(file.read_text(encoding="utf8").split("\n")) if line})

    def pieces(self, word: str) -> list[int]:
        """The ids of one word's pieces; at least one."""
        found: list[int] = []
        for part in self._parts(plain(word)):
            found.extend(self._greedy(part))
        return found or [self.ids["[UNK]"]]

    def _parts(self, word: str) -> list[str]:
        parts, run = [], ""
        for char in word:
            if is_punctuation(char) or char.isspace():
                parts += [run] if run else []
                parts += [] if char.isspace() else [char]
                run = ""
            else:
                run += char
        return parts + ([run] if run else [])

    def _greedy(self, part: str) -> list[int]:
        found, at = [], 0
        while at < len(part):
            for end in range(len(part), at, -1):
                piece = ("##" if at else "") + part[at:end]
                if piece in self.ids:
                    found.append(self.ids[piece])
                    at = end
                    break
            else:
                return [self.ids["[UNK]"]]
        return found
