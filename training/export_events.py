"""Event model checkpoint → two 8-bit ONNX files and their labels: python export_events.py --checkpoint FILE… --encoder DIR --vocabulary FILE --out DIR --version NAME

Of several checkpoints the mean is exported.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import torch
import torch.nn.functional as F
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions
from torch import Tensor, nn

from event_model import EARLY, EventModel, read_encoder
from export import mean_of, round_to_8_bits
from labels import EVENT_HEADS, PAIRS, ROLES
from model import load_weights
from runtime import RunBiaffine, RunLayer, joined

class EarlyRuntime(nn.Module):
    """The lower layers as they run: one sentence, plain scores; and what the upper ones go on from."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        encoder = model.encoder
        self.words, self.case, self.party, self.norm = encoder.words, encoder.case, model.party, encoder.norm
        self.positions = encoder.positions
        self.layers = nn.ModuleList(RunLayer(layer) for layer in encoder.layers[:EARLY])
        self.register_buffer("shares", torch.stack([model.mix.data.softmax(-1), model.pair_mix.data.softmax(-1)[: EARLY + 1]]))
        self.happenings = joined([model.tags[name] for name in EVENT_HEADS])
        self.parties = joined([model.roles.dependent, model.roles.head])
        self.roles = RunBiaffine(model.roles)

    def forward(self, pieces: Tensor, case: Tensor, first: Tensor, parties: Tensor) -> tuple[Tensor, ...]:
        """pieces, case, parties [T], first [W] → a row of scores a word; for each trigger the roles of every word; each piece's vector, mixed and last."""
        x = self.norm(self.words(pieces) + self.positions(torch.arange(pieces.shape[0])) + self.case(case) + self.party(parties))
        levels = [x]
        for layer in self.layers:
            levels.append(layer(levels[-1]))
        mixed, paired = (self.shares @ torch.stack(levels).flatten(1)).view(2, -1, x.shape[1])
        words = mixed.index_select(0, first)
        triggers, fillers = F.gelu(self.parties(words)).chunk(2, -1)
        return self.happenings(words), self.roles(triggers, fillers), torch.stack([paired, levels[-1]])


class LateRuntime(nn.Module):
    """The upper layers and the pair question."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self.layers = nn.ModuleList(RunLayer(layer) for layer in model.encoder.layers[EARLY:])
        self.register_buffer("shares", model.pair_mix.data.softmax(-1)[EARLY + 1 :])
        self.pair_in, self.pair_out = model.pair_in, model.pair_out

    def forward(self, vectors: Tensor, parties: Tensor) -> Tensor:
        """vectors [2, T, D] from below, parties [T] → the pair's answers."""
        mixed, x = vectors[0], vectors[1]
        for share, layer in zip(self.shares, self.layers):
            x = layer(x)
            mixed = mixed + share * x
        chosen = torch.stack([(parties == which).float() for which in (1, 2)])
        means = (chosen @ mixed) / chosen.sum(1, keepdim=True).clamp(min=1.0)
        asked = torch.cat([mixed[:1], means]).view(1, -1)
        return self.pair_out(F.gelu(self.pair_in(asked)))[0]


def optimise(given: Path, out: Path) -> None:
    """Fuses the graph once and for all, so that opening it takes half the time; nothing that depends on the machine."""
    options = SessionOptions()
    options.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(out)
    options.log_severity_level = 3
    InferenceSession(str(given), options)


def ship(part: nn.Module, sample: tuple[Tensor, ...], out: Path, inputs: dict, outputs: dict) -> None:
    """Exports, rounds to 8 bits, fuses."""
    with tempfile.TemporaryDirectory() as folder:
        small = Path(folder) / "small.onnx"
        round_to_8_bits(part, sample, small, inputs, outputs)
        optimise(small, out)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--checkpoint", type=Path, nargs="+", required=True)
    options.add_argument("--encoder", type=Path, required=True)
    options.add_argument("--vocabulary", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--version", required=True)
    args = options.parse_args()
    model = EventModel(read_encoder(args.encoder, args.vocabulary))
    checkpoints = [torch.load(file, weights_only=False) for file in args.checkpoint]
    load_weights(model, mean_of([saved["model"] for saved in checkpoints]))
    model.eval()
    args.out.mkdir(parents=True, exist_ok=True)
    whole = lambda *numbers: torch.tensor(numbers)
    pieces, parties = whole(2, 9, 8, 3), whole(0, 1, 2, 0)
    early = EarlyRuntime(model)
    ship(early, (pieces, whole(0, 1, 2, 0), whole(1, 2), parties), args.out / "events.onnx",
         {"pieces": {0: "t"}, "case": {0: "t"}, "first": {0: "w"}, "parties": {0: "t"}}, {"happenings": {0: "w"}, "roles": {0: "w", 2: "w"}, "vectors": {1: "t"}})
    ship(LateRuntime(model), (torch.zeros(2, 4, early.norm.normalized_shape[0]), parties), args.out / "pairs.onnx",
         {"vectors": {1: "t"}, "parties": {0: "t"}}, {"pair": {}})
    labels = {"version": args.version, **EVENT_HEADS, "roles": ROLES, "pair": PAIRS, "telling": checkpoints[0]["telling"]}
    (args.out / "events.json").write_text(json.dumps(labels, ensure_ascii=False, indent=0))
    shutil.copy(args.vocabulary, args.out / "events-vocabulary.txt")


if __name__ == "__main__":
    main()
