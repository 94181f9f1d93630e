"""The certificates of the bench by ReportLab, as one writes them who minds the time: the art is one shared form, widths
come from the fonts, long lines shrink, longer ones break. ReportLab knows no kerning and no ligatures."""

import json
import sys

from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 420 * mm, 297 * mm
RED, BLACK = (0xC8 / 255, 0x16 / 255, 0x1D / 255), (0, 0, 0)


def main(words, ground, fonts, out):
    for name in ("Tinos-Regular", "Tinos-Italic", "Tinos-Bold", "Charm-Bold", "PlayfairDisplay-Bold"):
        pdfmetrics.registerFont(TTFont(name, f"{fonts}/{name}.ttf"))
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), pageCompression=1)
    canvas.beginForm("ground", 0, 0, WIDTH, HEIGHT)
    canvas._code.append(open(ground).read())
    canvas.endForm()
    for line in open(words):
        certificate(canvas, json.loads(line))
        canvas.showPage()
    canvas.save()


def certificate(canvas, of):
    canvas.doForm("ground")
    canvas.bookmarkPage(of["name"])
    canvas.addOutlineEntry(of["name"], of["name"])
    centre(canvas, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Tinos-Bold", 17.5, 13, 66.87, 240, BLACK)
    wide = centre(canvas, "Độc lập - Tự do - Hạnh phúc", "Tinos-Bold", 18, 13, 74.65, 240, BLACK)
    canvas.setLineWidth(0.35 * mm)
    canvas.line((WIDTH - wide) / 2, HEIGHT - 76.6 * mm, (WIDTH + wide) / 2, HEIGHT - 76.6 * mm)
    centre(canvas, of["issuer"], "Tinos-Bold", 23, 15, 87.73, 296, RED)
    centre(canvas, of["grant"], "Tinos-Bold", 18, 14, 96.44, 296, BLACK)
    centre(canvas, of["form"], "PlayfairDisplay-Bold", 54, 26, 120.72, 296, RED)
    middle(canvas, of)
    left(canvas, of["decision"], 234.08)
    left(canvas, of["golden_book"], 240.25)
    centre(canvas, of["place_date"], "Tinos-Italic", 15.5, 11, 184.55, 118, BLACK, 299)
    for at, line in enumerate(of["signature"]):
        centre(canvas, line, "Tinos-Bold", 16, 10, 191.55 + 7.17 * at, 118, BLACK, 299)
    centre(canvas, of["signer"], "Tinos-Bold", 17, 11, 240.18, 118, BLACK, 299)


def middle(canvas, of):
    """Name, unit and achievement, one under another in the middle of their box."""
    name = f"{of['honorific']} {of['name']}"
    size = min(38, 38 * 296 * mm / stringWidth(name, "Charm-Bold", 38))
    unit, unit_size = wrapped(of["position_unit"], "Tinos-Regular", 19, 13, 296 * mm, 2)
    deeds, deeds_size = wrapped(of["achievement"], "Tinos-Regular", 19, 13, 255 * mm, 4)
    height = size * 1.23 + 3 * mm + len(unit) * unit_size * 1.22 + 3.5 * mm + len(deeds) * deeds_size * 1.3
    top = HEIGHT - 151.5 * mm + height / 2 - size * 0.95
    shown(canvas, name, "Charm-Bold", size, WIDTH / 2, top, RED)
    top -= size * 0.28 + 3 * mm + unit_size * 0.74
    for line in unit:
        shown(canvas, line, "Tinos-Regular", unit_size, WIDTH / 2, top, BLACK)
        top -= unit_size * 1.22
    top -= 3.5 * mm
    for line in deeds:
        shown(canvas, line, "Tinos-Regular", deeds_size, WIDTH / 2, top, BLACK)
        top -= deeds_size * 1.3


def centre(canvas, text, face, size, least, baseline, width, colour, middle=210):
    natural = stringWidth(text, face, size)
    if natural > width * mm:
        size = max(least, size * width * mm / natural)
    return shown(canvas, text, face, size, middle * mm, HEIGHT - baseline * mm, colour)


def shown(canvas, text, face, size, x, y, colour):
    canvas.setFont(face, size)
    canvas.setFillColorRGB(*colour)
    canvas.drawCentredString(x, y, text)
    return stringWidth(text, face, size)


def left(canvas, text, baseline):
    canvas.setFont("Tinos-Italic", 13.5)
    canvas.setFillColorRGB(*BLACK)
    canvas.drawString(62 * mm, HEIGHT - baseline * mm, text)


def wrapped(text, face, size, least, width, most):
    """The lines of a text, at the first size that takes no more than `most` of them."""
    words = [(word, stringWidth(word, face, 1)) for word in text.split()]
    space = stringWidth(" ", face, 1)
    while True:
        lines, line, used = [], [], 0
        for word, wide in words:
            if line and (used + space + wide) * size > width:
                lines.append(" ".join(line))
                line, used = [], -space
            line.append(word)
            used += (space if len(line) > 1 else -used) + wide
        lines.append(" ".join(line))
        if len(lines) <= most or size <= least:
            return lines, size
        size -= 0.5


main(*sys.argv[1:])
