"""How much each signal of a publication counts, against "other", for the two labels that matter.

Fitted by logistic regression (L2) on labelled public pages, by `scripts/fit_weights.py`; `sendwatch evaluate` shows how
such weights do on pages that they were not fitted on. A signal that is not listed counts nothing. Columns: weight for
`inspection_outcome`, weight for `inspection_announced`.
"""

BIAS = (-3.09, -4.64)

WEIGHTS: dict[str, tuple[float, float]] = {
    "ahead": (-1.05, 1.27),
    "announces": (-1.28, 2.05),
    "area in title": (0.81, 0.38),
    "area named": (1.15, 0.11),
    "area of source": (1.56, 1.23),
    "area_inspection": (0.49, 0.76),
    "found": (0.38, -1.11),
    "inspection": (-0.46, 1.37),
    "joint": (1.57, 1.11),
    "many areas": (0.58, -0.12),
    "more told than to come": (-0.26, -0.74),
    "no anchor": (-2.24, 0.24),
    "no area": (-1.95, -1.46),
    "partnership": (-0.05, 0.30),
    "plan": (-0.46, -1.03),
    "report_out": (0.43, -1.48),
    "response": (1.26, 0.95),
    "subject: area": (2.03, 0.24),
    "subject: general": (-2.57, -1.35),
    "subject: rival": (-3.13, -2.41),
    "tells": (0.29, -0.24),
    "title: SEND and inspection": (0.20, 1.00),
    "title: another subject": (-1.12, -0.68),
    "title: area inspection": (0.40, -0.27),
    "title: general": (-0.80, -0.14),
    "title: result": (1.83, -0.94),
    "title: to come": (-0.23, 0.41),
    "verdict": (1.64, -0.40),
    "views": (-0.84, 0.94),
}
