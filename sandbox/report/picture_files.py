"""The picture files that a chart can be written to."""

PICTURES = (".svg", ".png", ".pdf")

#: The sides of a picture in pixels, width and height, and the least and the most of either.
SIZE, SMALLEST, LARGEST = (1920, 1200), 320, 8000

#: The colours of a picture; the first is the usual one.
STYLES = ("screen", "print", "greyscale")
