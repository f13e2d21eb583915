"""Label inventories, read off the training examples, and lemma scripts."""

from __future__ import annotations

from collections import Counter

from example import Example

NAME_TYPES = ["PER", "ORG", "LOC", "NORP", "EVENT"]
NAME_TAGS = ["O", *(f"{mark}-{kind}" for kind in NAME_TYPES for mark in "BI")]
SPAN_TAGS = ["O", "B-X", "I-X"]
ATTRIBUTION = ["source", "cue", "content"]
CATEGORIES = (
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"
).split()
MODES = {
    "CONSULT": "visit third-party multilateral phone", "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet", "ACCUSE": "disapprove investigate allege", "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize", "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons "
    "crowd-control unconventional",
}
EVENT_HEADS = {
    "events": ["O", *CATEGORIES],
    "modes": ["-", *(f"{category}/{mode}" for category, modes in MODES.items() for mode in modes.split())],
    "aux": ["none", "historical", "future", "hypothetical", "negation"],
}
ROLES = ["-", "actor", "recipient", "time", "place", "source"]
PAIRS = ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]


def lemma_script(word: str, lemma: str) -> str:
    """How to get from the lower-cased word to its lower-cased lemma: cut so many letters, add these."""
    word, lemma = word.lower(), lemma.lower()
    common = 0
    while common < min(len(word), len(lemma)) and word[common] == lemma[common]:
        common += 1
    return f"{len(word) - common}|{lemma[common:]}"


def apply_script(word: str, script: str) -> str:
    cut, add = script.split("|", 1)
    kept = word.lower()
    return kept[: len(kept) - int(cut)] + add if int(cut) <= len(kept) else kept


def inventories(examples: list[Example]) -> dict[str, list[str]]:
    """Every head's labels, most frequent first; rare lemma scripts and feature sets fold into the commonest."""
    upos, feats, lemmas, relations = Counter(), Counter(), Counter(), Counter()
    for example in examples:
        upos.update(example.upos or [])
        feats.update(example.feats or [])
        relations.update(example.relations or [])
        lemmas.update(lemma_script(w, l) for w, l in zip(example.words, example.lemma or []))
    common = lambda counter, least: [label for label, count in counter.most_common() if count >= least]
    return {
        "upos": common(upos, 1),
        "feats": common(feats, 5),
        "lemma": common(lemmas, 3),
        "relations": common(relations, 2),
        "names": NAME_TAGS,
        **{layer: SPAN_TAGS for layer in ATTRIBUTION},
    }
