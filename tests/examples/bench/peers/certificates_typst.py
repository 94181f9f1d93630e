"""The certificates of the bench by Typst: the art is one PDF in the background, which Typst shares between the pages."""

import sys
from pathlib import Path

import typst

words, ground, fonts, out = sys.argv[1:]
typst.compile(
    str(Path(__file__).with_suffix(".typ")),
    output=out,
    root="/",
    font_paths=[fonts],
    ignore_system_fonts=True,
    sys_inputs={"words": words, "ground": ground},
)
