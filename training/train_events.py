"""Train the event model: python train_events.py --data DIR --encoder DIR --vocabulary FILE --weak FILE --out DIR"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path

import torch
import torch.nn.functional as F

from event_batches import batches, encode
from event_model import EventModel, read_encoder
from event_scores import event_figures
from example import IGNORE, Example
from labels import EVENT_HEADS
from loop import fit, split
from model import load_weights
from pieces import Vocabulary
from sets.events import read_events, read_real, read_weak, telling_words
from swaps import StateSwaps

HERE = Path(__file__).parent
EVENTS, REAL = HERE / "events", HERE / "labels" / "real-events.tsv"
REAL_TIMES = 2  # real sentences are what will be read; they are seen twice an epoch
WEIGHTS = {"events": 2.0, "modes": 0.5, "aux": 0.5}


def loss_of(out: dict[str, torch.Tensor], batch: dict[str, torch.Tensor]) -> torch.Tensor:
    total = out["roles"].sum() * 0
    for head in EVENT_HEADS:
        target = batch[f"target_{head}"]
        if (target != IGNORE).any():
            total = total + WEIGHTS[head] * F.cross_entropy(out[head].float().flatten(0, 1), target.flatten(), ignore_index=IGNORE)
    if (batch["target_roles"] != IGNORE).any():
        number, at = batch["triggers"].unbind(1)
        total = total + F.cross_entropy(out["roles"].float()[number, :, at], batch["target_roles"], ignore_index=IGNORE)
    if "pair" in out and (batch["target_pair"] != IGNORE).any():
        total = total + F.cross_entropy(out["pair"].float(), batch["target_pair"], ignore_index=IGNORE, label_smoothing=0.05)
    return total


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--encoder", type=Path, required=True)
    options.add_argument("--vocabulary", type=Path, required=True)
    options.add_argument("--weak", type=Path, help="weakly labelled sentences, JSON lines")
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--start", type=Path, help="go on from this checkpoint")
    options.add_argument("--epochs", type=int, default=6)
    options.add_argument("--rate", type=float, default=1.2e-4)
    options.add_argument("--batch", type=int, default=1200, help="word pieces a batch")
    options.add_argument("--seed", type=int, default=7)
    args = options.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(2)
    args.out.mkdir(parents=True, exist_ok=True)
    vocabulary = Vocabulary.read(args.vocabulary)
    model = EventModel(read_encoder(args.encoder, args.vocabulary))
    if args.start:
        load_weights(model, torch.load(args.start, weights_only=False)["model"])
    own, dev = read_events(EVENTS, "train"), read_events(EVENTS, "dev")
    real = read_real(REAL, args.data)
    weak = read_weak(args.weak) if args.weak else []
    print(f"{len(own)} written examples, {len(real)} real ones, {len(weak)} weak ones, {len(dev)} for development", flush=True)
    examples = own + real * REAL_TIMES + weak

    chooser, states = random.Random(args.seed), StateSwaps()

    def epoch_of(seed: int) -> Iterator[dict[str, torch.Tensor]]:
        return batches([encode(states.apply(e, chooser), vocabulary) for e in examples], args.batch, seed)

    steps = sum(1 for _ in epoch_of(0))

    def loss_on(batch: dict[str, torch.Tensor]) -> torch.Tensor:
        with torch.autocast("cpu", torch.bfloat16):
            out = model(batch["pieces"], batch["case"], batch["first"], batch["parties"], batch["mask"])
        return loss_of(out, batch)

    def save(epoch: int, seconds: float) -> None:
        figures = event_figures(model, dev, vocabulary)
        print(epoch, json.dumps(figures), f"{seconds:.0f}s", flush=True)
        torch.save({"model": model.state_dict(), "telling": telling_words(own + real), "figures": figures, "minutes": seconds / 60}, args.out / "events.pt")

    groups = split(model, lambda name: not name.startswith("encoder.") or "case" in name, args.rate, 4)
    fit(model, groups, steps * args.epochs, (epoch_of(args.seed + epoch) for epoch in range(args.epochs)), loss_on, save)


if __name__ == "__main__":
    main()
