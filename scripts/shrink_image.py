"""Cuts off a picture's empty end and keeps 64 colours: `scripts/shrink_image.py FROM TO`."""

import sys

from PIL import Image, ImageChops

MARGIN = 16
"""Pixels of the empty end that stay."""

if __name__ == "__main__":
    picture = Image.open(sys.argv[1]).convert("RGB")
    width, height = picture.size
    last = picture.crop((0, height - 1, width, height)).resize((width, height))
    filled = ImageChops.difference(picture, last).getbbox()
    end = min(height, (filled[3] if filled else height) + MARGIN)
    small = picture.crop((0, 0, width, end)).quantize(64, dither=Image.Dither.NONE)
    small.save(sys.argv[2], optimize=True)
