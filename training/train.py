"""Train the reading model: python train.py --data DIR --encoder DIR --out DIR"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path

import torch
import torch.nn.functional as F

from batches import TAG_HEADS, batches, encode
from example import IGNORE, Example
from labels import inventories
from loop import fit, split
from model import ReadingModel, load_encoder, load_weights
from pieces import Vocabulary
from scores import score
from sets.ewt import read_ewt
from sets.gum import read_gum
from sets.names import read_crossner, read_re3d, read_uner, read_wikigold
from swaps import Swaps

WEIGHTS = {"names": 1.5, "source": 0.5, "cue": 0.5, "content": 0.5, "feats": 0.5, "lemma": 0.5}


def loss_of(out: dict[str, torch.Tensor], batch: dict[str, torch.Tensor]) -> torch.Tensor:
    """The sum of every head's mean loss over what the batch annotates."""
    total = out["factual"].sum() * 0
    for head in TAG_HEADS:
        target = batch[f"target_{head}"]
        if (target != IGNORE).any():
            total = total + WEIGHTS.get(head, 1.0) * F.cross_entropy(
                out[head].float().flatten(0, 1), target.flatten(), ignore_index=IGNORE
            )
    heads = batch["target_arcs"]
    known = heads != IGNORE
    if known.any():
        total = total + F.cross_entropy(mask_arcs(out["arcs"].float(), batch["words"]).flatten(0, 1), heads.flatten(), ignore_index=IGNORE)
        at = heads.clamp(min=0)[:, None, :, None].expand(-1, out["relations"].shape[1], -1, 1)
        chosen = out["relations"].float().gather(3, at).squeeze(3).transpose(1, 2)
        total = total + F.cross_entropy(chosen.flatten(0, 1), batch["target_relations"].flatten(), ignore_index=IGNORE)
    factual = ~batch["factual"].isnan()
    if factual.any():
        total = total + 0.2 * F.smooth_l1_loss(out["factual"].float()[factual], batch["factual"][factual])
    return total


def mask_arcs(arcs: torch.Tensor, words: torch.Tensor) -> torch.Tensor:
    """No padded word is a head, and no word is its own."""
    allowed = torch.cat([torch.ones_like(words[:, :1]), words], 1)
    arcs = arcs.masked_fill(~allowed[:, None, :], -1e4)
    own = torch.eye(arcs.shape[1], arcs.shape[1] + 1, dtype=torch.bool).roll(1, 1)
    own[:, 0] = False
    return arcs.masked_fill(own, -1e4)


def read_training(data: Path) -> list[Example]:
    examples = [*read_ewt(data, "train"), *read_gum(data, "train")]
    examples += [*read_crossner(data), *read_wikigold(data), *read_re3d(data)]
    return examples


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--encoder", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--start", type=Path, help="go on from this checkpoint")
    options.add_argument("--epochs", type=int, default=12)
    options.add_argument("--rate", type=float, default=2.5e-4)
    options.add_argument("--batch", type=int, default=1600, help="word pieces a batch")
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--seed", type=int, default=7)
    args = options.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    args.out.mkdir(parents=True, exist_ok=True)

    examples = read_training(args.data)
    labels = inventories(examples)
    index = {head: {label: at for at, label in enumerate(names)} for head, names in labels.items()}
    vocabulary = Vocabulary.read(args.encoder / "vocab.txt")
    dev = {"ewt": read_ewt(args.data, "dev"), "gum": read_gum(args.data, "dev"), "uner": read_uner(args.data)}
    model = ReadingModel(load_encoder(args.encoder), {h: len(labels[h]) for h in TAG_HEADS}, len(labels["relations"]))
    if args.start:
        load_weights(model, torch.load(args.start, weights_only=False)["model"])
    chooser, swaps = random.Random(args.seed), Swaps(examples, args.data)
    casings = ["as is"] * 88 + ["title"] * 7 + ["lower"] * 5
    steps_each = len(list(batches([encode(e, vocabulary, index) for e in examples], args.batch, 0)))

    def epoch_of(seed: int) -> Iterator[dict[str, torch.Tensor]]:
        items = [encode(swaps.apply(e, chooser), vocabulary, index, chooser.choice(casings)) for e in examples]
        return batches(items, args.batch, seed)

    def loss_on(batch: dict[str, torch.Tensor]) -> torch.Tensor:
        with torch.autocast("cpu", torch.bfloat16):
            out = model(batch["pieces"], batch["case"], batch["first"], batch["mask"])
        return loss_of(out, batch)

    def save(epoch: int, seconds: float) -> None:
        figures = score(model, dev, vocabulary, labels)
        print(epoch, json.dumps(figures), f"{seconds:.0f}s", flush=True)
        torch.save({"model": model.state_dict(), "labels": labels, "figures": figures, "minutes": seconds / 60}, args.out / "model.pt")

    groups = split(model, lambda name: not name.startswith("encoder.") or "case" in name, args.rate, 5)
    fit(model, groups, steps_each * args.epochs, (epoch_of(args.seed + epoch) for epoch in range(args.epochs)), loss_on, save)


if __name__ == "__main__":
    main()
