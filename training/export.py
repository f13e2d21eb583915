"""Checkpoint → 8-bit ONNX and its labels: python export.py --checkpoint model.pt --encoder DIR --out DIR --version NAME

Of several checkpoints of one run, the mean of their weights is exported: it reads better than any of them (Wortsman et al. 2022).
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from batches import TAG_HEADS
from model import ReadingModel, load_encoder, load_weights
from runtime import OUTPUTS, Runtime


def mean_of(weights: list[dict[str, torch.Tensor]]) -> dict[str, torch.Tensor]:
    return {name: torch.stack([each[name] for each in weights]).mean(0) for name in weights[0]}


def round_to_8_bits(part: nn.Module, sample: tuple[torch.Tensor, ...], out: Path, inputs: dict, outputs: dict) -> None:
    """Exports a part as it runs, with 8-bit weights; `inputs` and `outputs`: their names in order, and which of their axes vary."""
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        torch.onnx.export(part, sample, full, input_names=list(inputs), output_names=list(outputs), opset_version=17, dynamo=False, dynamic_axes={**inputs, **outputs})
        quantize_dynamic(full, out, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gemm", "Gather"])


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--checkpoint", type=Path, nargs="+", required=True)
    options.add_argument("--encoder", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--version", required=True)
    args = options.parse_args()
    checkpoints = [torch.load(file, weights_only=False) for file in args.checkpoint]
    labels = checkpoints[0]["labels"]
    model = ReadingModel(load_encoder(args.encoder), {h: len(labels[h]) for h in TAG_HEADS}, len(labels["relations"]))
    load_weights(model, mean_of([saved["model"] for saved in checkpoints]))
    model.eval()
    sample = (torch.tensor([[101, 2023, 2003, 102]]), torch.zeros(1, 4, dtype=torch.long), torch.tensor([[1, 2]]))
    args.out.mkdir(parents=True, exist_ok=True)
    round_to_8_bits(Runtime(model), sample, args.out / "reading.onnx", {"pieces": {1: "t"}, "case": {1: "t"}, "first": {1: "w"}}, {name: {0: "w"} for name in OUTPUTS})
    kept = {head: labels[head] for head in ("upos", "feats", "lemma", "relations", "names")}
    (args.out / "reading.json").write_text(json.dumps({"version": args.version, **kept}, ensure_ascii=False, indent=0))
    shutil.copy(args.encoder / "vocab.txt", args.out / "vocabulary.txt")


if __name__ == "__main__":
    main()
