"""Plain news and readouts, no labels: current-events items, Wikinews, White House readouts."""

from __future__ import annotations

import json
import re
from pathlib import Path

from example import Example
from sets.events import tokens_of

FILES = ("wcep/items.jsonl", "wikinews-text/docs.jsonl", "wh-readouts/docs.jsonl")
END = re.compile(r"(?<=[a-z0-9”\"’)]{2}[.!?])[”\"]?\s+(?=[A-Z“\"])")


def read_news(data: Path) -> list[Example]:
    """Sentences of 6 to 60 words, roughly split: what is cut in the wrong place is read all the same."""
    found: list[Example] = []
    for file in FILES:
        for line in (data / file).read_text(encoding="utf8").splitlines():
            for paragraph in json.loads(line)["text"].split("\n"):
                for sentence in END.split(paragraph):
                    words = [sentence[start:end] for start, end in tokens_of(sentence)]
                    if 6 <= len(words) <= 60:
                        found.append(Example(words=words, source="news"))
    return found
