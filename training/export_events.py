"""Event model checkpoint → 8-bit ONNX and its labels: python export_events.py --checkpoint FILE… --encoder DIR --vocabulary FILE --out DIR --version NAME

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
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from event_model import EventModel, read_encoder
from export import mean_of
from labels import EVENT_HEADS, PAIRS, ROLES
from runtime import RunBiaffine, RunLayer, joined

OUTPUTS = ["happenings", "roles", "pair"]


class EventRuntime(nn.Module):
    """The event model as it runs: one sentence, plain scores."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        encoder = model.encoder
        self.words, self.case, self.party, self.norm = encoder.words, encoder.case, model.party, encoder.norm
        self.positions = encoder.positions
        self.layers = nn.ModuleList(RunLayer(layer) for layer in encoder.layers)
        self.register_buffer("shares", model.mix.data.softmax(-1))
        self.happenings = joined([model.tags[name] for name in EVENT_HEADS])
        self.parties = joined([model.roles.dependent, model.roles.head])
        self.roles = RunBiaffine(model.roles)
        self.pair_in, self.pair_out = model.pair_in, model.pair_out

    def forward(self, pieces: Tensor, case: Tensor, first: Tensor, parties: Tensor) -> tuple[Tensor, ...]:
        """pieces, case, parties [T], first [W] → a row of scores a word; for each trigger the roles of every word; the pair's answers."""
        x = self.norm(self.words(pieces) + self.positions(torch.arange(pieces.shape[0])) + self.case(case) + self.party(parties))
        levels = [x]
        for layer in self.layers:
            levels.append(layer(levels[-1]))
        mixed = (self.shares @ torch.stack(levels).flatten(1)).view(-1, x.shape[1])
        words = mixed.index_select(0, first)
        triggers, fillers = F.gelu(self.parties(words)).chunk(2, -1)
        chosen = torch.stack([(parties == which).float() for which in (1, 2)])
        means = (chosen @ mixed) / chosen.sum(1, keepdim=True).clamp(min=1.0)
        asked = torch.cat([mixed[:1], means]).view(1, -1)
        return self.happenings(words), self.roles(triggers, fillers), self.pair_out(F.gelu(self.pair_in(asked)))[0]


def optimise(given: Path, out: Path) -> None:
    """Fuses the graph once and for all, so that opening it takes half the time; nothing that depends on the machine."""
    options = SessionOptions()
    options.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(out)
    options.log_severity_level = 3
    InferenceSession(str(given), options)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--checkpoint", type=Path, nargs="+", required=True)
    options.add_argument("--encoder", type=Path, required=True)
    options.add_argument("--vocabulary", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--version", required=True)
    args = options.parse_args()
    model = EventModel(read_encoder(args.encoder, args.vocabulary))
    model.load_state_dict(mean_of([torch.load(file, weights_only=False)["model"] for file in args.checkpoint]))
    model.eval()
    args.out.mkdir(parents=True, exist_ok=True)
    whole = lambda *numbers: torch.tensor(numbers)
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        torch.onnx.export(
            EventRuntime(model), (whole(2, 9, 8, 3), whole(0, 1, 2, 0), whole(1, 2), whole(0, 1, 2, 0)), full,
            input_names=["pieces", "case", "first", "parties"], output_names=OUTPUTS, opset_version=17, dynamo=False,
            dynamic_axes={"pieces": {0: "t"}, "case": {0: "t"}, "first": {0: "w"}, "parties": {0: "t"}, "happenings": {0: "w"}, "roles": {0: "w", 2: "w"}},
        )
        small = Path(folder) / "small.onnx"
        quantize_dynamic(full, small, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gemm", "Gather"])
        optimise(small, args.out / "events.onnx")
    labels = {"version": args.version, **EVENT_HEADS, "roles": ROLES, "pair": PAIRS}
    (args.out / "events.json").write_text(json.dumps(labels, ensure_ascii=False, indent=0))
    shutil.copy(args.vocabulary, args.out / "events-vocabulary.txt")


if __name__ == "__main__":
    main()
