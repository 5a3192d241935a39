"""How much each signal of a publication counts, against "other", for the two labels that matter.

Fitted by logistic regression (L2) on labelled public pages and invented documents, by `scripts/fit_weights.py`;
`sendwatch evaluate` shows how such weights do on pages that they were not fitted on. A signal that is not listed counts
nothing. Columns: weight for `inspection_outcome`, weight for `inspection_announced`.
"""

BIAS = (-4.30, -5.04)

WEIGHTS: dict[str, tuple[float, float]] = {
    "ahead": (-0.24, 1.23),
    "announces": (-1.98, 2.60),
    "area in title": (0.37, -0.16),
    "area named": (1.43, -0.07),
    "area of source": (2.58, 1.25),
    "area_inspection": (0.58, 0.87),
    "found": (1.14, -0.76),
    "inspection": (-0.68, 1.28),
    "joint": (1.95, 1.36),
    "many areas": (-0.01, -0.07),
    "more told than to come": (0.27, -0.70),
    "no anchor": (-2.94, 0.12),
    "no area": (-1.90, -1.60),
    "partnership": (-0.78, -0.04),
    "plan": (-0.34, -0.74),
    "report_out": (0.92, -1.37),
    "response": (1.04, 1.00),
    "subject: area": (2.38, 1.12),
    "subject: general": (-2.13, -1.23),
    "subject: rival": (-3.30, -2.96),
    "tells": (0.90, -0.26),
    "title: SEND and inspection": (-0.09, 1.31),
    "title: another subject": (-2.23, -0.49),
    "title: area inspection": (0.12, -1.00),
    "title: general": (-1.47, -0.39),
    "title: result": (1.65, -1.08),
    "title: to come": (-0.54, 0.21),
    "verdict": (1.73, 0.00),
    "views": (-0.94, 0.57),
}
