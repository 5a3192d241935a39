"""How much each signal of a publication counts, against "other", for the two labels that matter.

Fitted by logistic regression (L2) on labelled public pages and invented documents, by
`scripts/fit_weights.py`; `sendwatch evaluate` shows how such weights do on pages that they were not
fitted on. A signal that is not listed counts nothing. Columns: weight for `inspection_outcome`,
weight for `inspection_announced`.
"""

BIAS = (-4.27, -4.89)

WEIGHTS: dict[str, tuple[float, float]] = {
    "ahead": (-0.11, 1.19),
    "announces": (-2.65, 2.44),
    "area in title": (0.24, -0.14),
    "area named": (1.39, -0.08),
    "area of source": (2.32, 1.12),
    "area_inspection": (0.69, 0.86),
    "found": (1.16, -0.76),
    "inspection": (-0.70, 1.29),
    "joint": (2.10, 1.32),
    "many areas": (-0.00, -0.07),
    "more told than to come": (0.43, -0.67),
    "no anchor": (-2.79, 0.11),
    "no area": (-1.96, -1.60),
    "partnership": (-0.75, -0.05),
    "plan": (-0.26, -0.74),
    "report_out": (0.71, -1.33),
    "response": (1.11, 1.00),
    "subject: area": (2.41, 1.10),
    "subject: general": (-2.20, -1.21),
    "subject: rival": (-3.38, -2.92),
    "tells": (0.71, -0.29),
    "title: SEND and inspection": (0.03, 1.29),
    "title: another subject": (-2.19, -0.50),
    "title: area inspection": (0.08, -1.01),
    "title: general": (-1.51, -0.38),
    "title: result": (1.74, -1.14),
    "title: to come": (-0.48, 0.22),
    "verdict": (1.69, -0.07),
    "views": (-0.88, 0.60),
}
