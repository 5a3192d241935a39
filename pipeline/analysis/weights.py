"""How much each signal of a publication counts, against "other", for the two labels that matter.

Fitted by logistic regression (L2) on labelled public pages and invented documents, by `scripts/fit_weights.py`;
`sendwatch evaluate` shows how such weights do on pages that they were not fitted on. A signal that is not listed counts
nothing. Columns: weight for `inspection_outcome`, weight for `inspection_announced`.
"""

BIAS = (-4.03, -5.17)

WEIGHTS: dict[str, tuple[float, float]] = {
    "ahead": (-0.22, 1.23),
    "announces": (-1.94, 2.55),
    "area in title": (0.45, -0.19),
    "area named": (1.53, -0.06),
    "area of source": (2.59, 1.20),
    "area_inspection": (0.45, 0.93),
    "found": (1.19, -0.67),
    "inspection": (-0.51, 1.34),
    "joint": (1.72, 1.50),
    "many areas": (0.01, -0.06),
    "more told than to come": (0.08, -0.70),
    "no anchor": (-3.12, 0.21),
    "no area": (-1.82, -1.61),
    "partnership": (-0.67, -0.06),
    "plan": (-0.36, -0.79),
    "report_out": (0.77, -1.38),
    "response": (0.90, 1.00),
    "subject: area": (2.33, 1.16),
    "subject: general": (-2.09, -1.24),
    "subject: rival": (-3.17, -3.02),
    "tells": (0.56, -0.41),
    "title: SEND and inspection": (-0.11, 1.33),
    "title: another subject": (-2.09, -0.50),
    "title: area inspection": (0.03, -1.03),
    "title: general": (-1.40, -0.38),
    "title: result": (1.64, -1.05),
    "title: to come": (-0.60, 0.23),
    "verdict": (1.86, 0.00),
    "views": (-1.06, 0.57),
}
