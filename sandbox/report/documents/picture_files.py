"""The picture files that a chart can be written to."""

PICTURES = (".svg", ".png", ".pdf")

#: The least and the most pixels of a side of a picture.
SMALLEST, LARGEST = 320, 8000

#: Sizes by what they are for: pixels to the inch, inches across, and down, or None for as high as
#: the figure needs, up to `TALLEST`. A slide is 16 to 9, a column one of two in print, a page the
#: width of its text.
FORMATS: dict[str, tuple[int, float, float | None]] = {
    "slide": (192, 10.0, 5.625),
    "column": (300, 3.4, None),
    "page": (300, 6.3, None),
}

#: Inches that a figure may take down a printed page; one that needs more is drawn smaller.
TALLEST = 9.2

#: The size of a picture for which none is asked, and its pixels.
DEFAULT, SIZE = "slide", (1920, 1080)

#: The colours of a picture; the first is the usual one.
STYLES = ("screen", "print", "greyscale")
