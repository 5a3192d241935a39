"""How much each signal of a publication counts, against "other", for the two labels that matter.

Fitted by logistic regression (L2) on labelled public pages and checked by cross-validation; a signal that is not listed
counts nothing. Columns: weight for `inspection_outcome`, weight for `inspection_announced`.
"""

BIAS = (-3.21, -4.20)

WEIGHTS: dict[str, tuple[float, float]] = {
    "ahead": (-0.65, 1.25),
    "announces": (-0.54, 1.75),
    "area in title": (0.5, 0.29),
    "area named": (0.92, 0.45),
    "area of source": (1.5, 1.26),
    "area_inspection": (0.39, 0.69),
    "found": (0.39, -0.62),
    "inspection": (-0.18, 0.81),
    "joint": (1.47, 1.0),
    "many areas": (0.21, 0.01),
    "more told than to come": (0.13, -0.44),
    "no anchor": (-1.63, -0.29),
    "no area": (-2.02, -1.58),
    "partnership": (-0.2, 0.04),
    "plan": (-0.36, -0.84),
    "report_out": (0.58, -0.67),
    "response": (1.4, 0.9),
    "subject: area": (1.76, 0.71),
    "subject: general": (-2.37, -1.59),
    "subject: rival": (-3.16, -2.58),
    "tells": (0.46, -0.13),
    "title: SEND and inspection": (0.34, 0.63),
    "title: another subject": (-1.3, -0.93),
    "title: area inspection": (0.24, -0.14),
    "title: general": (-1.12, -0.64),
    "title: result": (1.52, -0.31),
    "title: to come": (-0.11, 0.56),
    "verdict": (1.39, 0.02),
    "views": (-0.54, 0.66),
}
