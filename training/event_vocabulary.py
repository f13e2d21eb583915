"""The event model's vocabulary: python event_vocabulary.py --encoder DIR --out FILE TEXT…

The pieces that occur most in the given texts (JSON lines with "text", or our own sentences), and every single letter and sign, so that
what is left out can still be spelled.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from pieces import Vocabulary
from sets.events import tokens_of

MOST = 13_000
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]


def texts_of(file: Path) -> list[str]:
    lines = [line for line in file.read_text(encoding="utf8").splitlines() if line.strip()]
    return [json.loads(line)["text"] if file.suffix == ".jsonl" else line.split("\t")[0] for line in lines]


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--encoder", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("texts", type=Path, nargs="+")
    args = options.parse_args()
    full = Vocabulary.read(args.encoder / "vocab.txt")
    names = {at: piece for piece, at in full.ids.items()}
    known: dict[str, list[int]] = {}
    counts: Counter[str] = Counter()
    for text in (text for file in args.texts for text in texts_of(file)):
        for start, end in tokens_of(text):
            word = text[start:end]
            if word not in known:
                known[word] = full.pieces(word)
            counts.update(names[piece] for piece in known[word])
    single = [piece for piece in full.ids if len(piece.removeprefix("##")) == 1 and piece.isascii()]
    common = sorted(piece for piece, _ in counts.most_common(MOST))
    kept = dict.fromkeys([*SPECIAL, *single, *common])
    args.out.write_text("\n".join(kept) + "\n", encoding="utf8")
    print(f"{len(kept)} pieces", flush=True)


if __name__ == "__main__":
    main()
