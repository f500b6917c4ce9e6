"""The command line builds workflows where numpy is not installed."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"numpy", "scipy", "torch"}:
            raise ImportError(name)

sys.meta_path.insert(0, Missing())
import civitai_remake.pipeline.reproduce
import civitai_remake.pipeline.webui.text_plan
from civitai_remake.pipeline.webui.levels import levels
print(len(levels("Beta", 20)))
"""


def test_what_workflows_are_built_with_needs_none() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("21", "")
