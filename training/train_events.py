"""Train the event model: python train_events.py --data DIR --encoder DIR --vocabulary FILE --weak FILE --out DIR"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from event_batches import batches, encode
from event_model import EventModel, read_encoder
from event_scores import event_figures
from example import IGNORE, Example
from labels import EVENT_HEADS
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
    layers = [p for n, p in model.named_parameters() if n.startswith("encoder.") and "case" not in n]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.") or "case" in n]
    optimizer = torch.optim.AdamW([{"params": layers, "lr": args.rate}, {"params": heads, "lr": args.rate * 4}], weight_decay=0.01, betas=(0.9, 0.98))
    epoch_of = lambda given: [encode(states.apply(e, chooser), vocabulary) for e in given]
    steps = len(list(batches(epoch_of(examples), args.batch, 0)))
    total, step, began = steps * args.epochs, 0, time.time()
    warm = total // 20
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / warm, max(0.0, (total - s) / (total - warm))))
    for epoch in range(args.epochs):
        model.train()
        seen = 0.0
        for batch in batches(epoch_of(examples), args.batch, args.seed + epoch):
            with torch.autocast("cpu", torch.bfloat16):
                out = model(batch["pieces"], batch["case"], batch["first"], batch["parties"], batch["mask"])
            loss = loss_of(out, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            seen += float(loss.detach())
            step += 1
            if step % 100 == 0:
                print(f"{step}/{total} loss {seen / 100:.3f} {time.time() - began:.0f}s", flush=True)
                seen = 0.0
        model.eval()
        figures = event_figures(model, dev, vocabulary)
        print(epoch + 1, json.dumps(figures), f"{time.time() - began:.0f}s", flush=True)
        torch.save({"model": model.state_dict(), "telling": telling_words(own + real), "figures": figures, "minutes": (time.time() - began) / 60}, args.out / "events.pt")


if __name__ == "__main__":
    main()
