#!/bin/sh
# Makes the pictures of docs/images: an alert about an invented area and the page for leaving, at two widths, light and dark.
# Needs chromium (CHROMIUM names another program). Run from the project's folder: scripts/screenshots.sh
set -eu
python=${PYTHON:-.venv/bin/python}
chromium=${CHROMIUM:-chromium}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$(dirname "$python")/sendwatch" demo --no-serve --folder "$work/demo" >/dev/null
"$python" scripts/screenshot_pages.py "$work/demo" "$work"
mkdir -p docs/images
shot() { # page width height scheme (0 dark, 1 light) name
    "$chromium" --headless --no-sandbox --hide-scrollbars --user-data-dir="$work/profile" --window-size="$2,$3" \
        --blink-settings="preferredColorScheme=$4" --screenshot="$work/$5.png" "file://$work/$1.html" >/dev/null 2>&1
    "$python" scripts/shrink_image.py "$work/$5.png" "docs/images/$5.png"
}
shot alert 1000 2400 1 alert-desktop-light
shot alert 1000 2400 0 alert-desktop-dark
shot alert 390 3400 1 alert-phone-light
shot alert 390 3400 0 alert-phone-dark
shot leave 390 700 1 leave-phone-light
