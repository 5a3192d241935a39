"""How much each signal of a publication counts, against "other", for the two labels that matter.

Fitted by logistic regression (L2) on labelled public pages and invented documents, by
`scripts/fit_weights.py`; `sendwatch evaluate` shows how such weights do on pages that they were not
fitted on. Columns: weight for `inspection_outcome`,
weight for `inspection_announced`.
"""

from pipeline.analysis.recognition.signals import RecognitionSignal

BIAS = (-4.27, -4.89)

WEIGHTS: dict[RecognitionSignal, tuple[float, float]] = {
    RecognitionSignal.AHEAD: (-0.11, 1.19),
    RecognitionSignal.ANNOUNCES: (-2.65, 2.44),
    RecognitionSignal.AREA_IN_TITLE: (0.24, -0.14),
    RecognitionSignal.AREA_NAMED: (1.39, -0.08),
    RecognitionSignal.AREA_OF_SOURCE: (2.32, 1.12),
    RecognitionSignal.AREA_INSPECTION: (0.69, 0.86),
    RecognitionSignal.FOUND: (1.16, -0.76),
    RecognitionSignal.INSPECTION: (-0.70, 1.29),
    RecognitionSignal.JOINT: (2.10, 1.32),
    RecognitionSignal.MANY_AREAS: (-0.00, -0.07),
    RecognitionSignal.MORE_TOLD_THAN_TO_COME: (0.43, -0.67),
    RecognitionSignal.NO_ANCHOR: (-2.79, 0.11),
    RecognitionSignal.NO_AREA: (-1.96, -1.60),
    RecognitionSignal.PARTNERSHIP: (-0.75, -0.05),
    RecognitionSignal.PLAN: (-0.26, -0.74),
    RecognitionSignal.REPORT_OUT: (0.71, -1.33),
    RecognitionSignal.RESPONSE: (1.11, 1.00),
    RecognitionSignal.SUBJECT_AREA: (2.41, 1.10),
    RecognitionSignal.SUBJECT_GENERAL: (-2.20, -1.21),
    RecognitionSignal.SUBJECT_RIVAL: (-3.38, -2.92),
    RecognitionSignal.TELLS: (0.71, -0.29),
    RecognitionSignal.TITLE_SEND_AND_INSPECTION: (0.03, 1.29),
    RecognitionSignal.TITLE_ANOTHER_SUBJECT: (-2.19, -0.50),
    RecognitionSignal.TITLE_AREA_INSPECTION: (0.08, -1.01),
    RecognitionSignal.TITLE_GENERAL: (-1.51, -0.38),
    RecognitionSignal.TITLE_RESULT: (1.74, -1.14),
    RecognitionSignal.TITLE_TO_COME: (-0.48, 0.22),
    RecognitionSignal.VERDICT: (1.69, -0.07),
    RecognitionSignal.VIEWS: (-0.88, 0.60),
}
