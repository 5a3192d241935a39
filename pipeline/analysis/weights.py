"""How much each signal of a publication counts, against "other", for the two labels that matter.

Fitted by logistic regression (L2) on labelled public pages and checked by cross-validation; a signal that is not listed
counts nothing. Columns: weight for `inspection_outcome`, weight for `inspection_announced`.
"""

BIAS = (-3.27, -3.91)

WEIGHTS: dict[str, tuple[float, float]] = {
    "ahead": (-0.56, 1.26),
    "announces": (-0.44, 1.74),
    "area in title": (0.45, 0.41),
    "area named": (0.97, 0.48),
    "area of source": (1.52, 1.27),
    "area_inspection": (0.45, 0.5),
    "found": (0.34, -0.57),
    "inspection": (-0.22, 0.87),
    "joint": (1.44, 0.86),
    "many areas": (0.19, 0.01),
    "more told than to come": (0.1, -0.45),
    "no anchor": (-1.66, -0.5),
    "no area": (-2.06, -1.62),
    "partnership": (-0.21, 0.14),
    "plan": (-0.23, -0.87),
    "report_out": (0.48, -0.56),
    "response": (1.35, 0.92),
    "subject: area": (1.8, 0.74),
    "subject: general": (-2.42, -1.58),
    "subject: rival": (-3.14, -2.6),
    "tells": (0.56, -0.38),
    "title: SEND and inspection": (0.3, 0.56),
    "title: another subject": (-1.29, -0.95),
    "title: area inspection": (0.24, -0.34),
    "title: general": (-1.14, -0.64),
    "title: result": (1.55, -0.27),
    "title: to come": (-0.19, 0.59),
    "verdict": (1.45, -0.18),
    "views": (-0.42, 0.63),
}
