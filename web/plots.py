"""Plots as SVG, drawn on the server; each stands beside a table with the same numbers."""

from collections.abc import Sequence
from math import ceil

import pygal
from litestar import Response
from pygal.style import Style

from web.explored import CACHED_SECONDS

_STYLE = Style(
    background="transparent",
    plot_background="transparent",
    foreground="#6b7680",
    foreground_strong="#6b7680",
    foreground_subtle="#9aa3aa",
    colors=("#2f7f86", "#b3813a", "#a65a41", "#6f6a9c", "#5f7f3f"),
    font_family="sans-serif",
    label_font_size=16,
    major_label_font_size=16,
    value_font_size=14,
    legend_font_size=16,
)


def bars(name: str, values: Sequence[tuple[str, int]]) -> Response[bytes]:
    """A bar for each value, labelled."""
    return stacked([label for label, _ in values], {name: [count for _, count in values]})


def steps(highest: int) -> list[int]:
    """Whole numbers for the axis, from 0 to at least `highest`: counts have no fractions."""
    step = max(1, ceil(highest / 5))
    return list(range(0, max(highest, 1) + step, step))


def stacked(labels: Sequence[str], series: dict[str, list[int]]) -> Response[bytes]:
    """Bars of several parts; the legend is left out where there is one."""
    chart = pygal.StackedBar(
        style=_STYLE,
        js=[],
        width=760,
        height=320,
        show_legend=len(series) > 1,
        legend_at_bottom=True,
        disable_xml_declaration=False,
        print_values=False,
        x_label_rotation=0,
        no_data_text="nothing is recorded",
    )
    chart.x_labels = list(labels)
    chart.y_labels = steps(max(map(sum, zip(*series.values(), strict=True)), default=0))
    for name, values in series.items():
        chart.add(name, values)
    headers = {"Cache-Control": f"public, max-age={CACHED_SECONDS}"}
    headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'"
    return Response(chart.render(), media_type="image/svg+xml", headers=headers)
