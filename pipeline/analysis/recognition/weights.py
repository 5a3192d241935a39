"""How much each signal of a publication counts, against "other", for the two labels that matter.

Fitted by logistic regression (L2) on labelled public pages and invented documents, together with
`word_weights`, by `scripts/fit_weights.py`; `sendwatch evaluate` shows how such weights do on pages
of areas that they were not fitted on. Columns: weight for `inspection_outcome`, weight for
`inspection_announced`.
"""

from pipeline.analysis.recognition.recognition_signals import RecognitionSignal

SHARPENED = 0.85
"""What all weights were multiplied by, so that scores are probabilities."""

BIAS = (-4.95, -6.64)

WEIGHTS: dict[RecognitionSignal, tuple[float, float]] = {
    RecognitionSignal.AHEAD: (-0.29, 0.39),
    RecognitionSignal.EARLIER_NAMED: (-0.02, 0.04),
    RecognitionSignal.ANNOUNCES: (-0.38, 0.32),
    RecognitionSignal.AREA_IN_TITLE: (-0.05, 0.22),
    RecognitionSignal.AREA_NAMED: (1.15, 1.02),
    RecognitionSignal.AREA_OF_SOURCE: (0.78, 0.75),
    RecognitionSignal.AREA_INSPECTION: (-0.04, 0.04),
    RecognitionSignal.ASKS: (-0.02, 0.22),
    RecognitionSignal.ASKS_FOR_VERDICT: (-0.06, 0.12),
    RecognitionSignal.AWAITED: (-0.56, 0.20),
    RecognitionSignal.AWAITS: (-0.17, 0.38),
    RecognitionSignal.EXPLAINS_OUTCOMES: (-0.22, 0.12),
    RecognitionSignal.FIRST_ANNOUNCES: (-0.55, 0.33),
    RecognitionSignal.FIRST_AWAITS: (0.02, 0.47),
    RecognitionSignal.FIRST_RECALLS: (0.27, -0.14),
    RecognitionSignal.FIRST_TELLS: (0.54, -0.35),
    RecognitionSignal.FIRST_TELLS_VERDICT: (-0.08, -0.06),
    RecognitionSignal.FOUND: (0.40, -0.48),
    RecognitionSignal.INSPECTION: (0.42, 0.60),
    RecognitionSignal.JOINT: (0.36, 0.50),
    RecognitionSignal.LEAD_ANNOUNCES: (-0.21, 0.69),
    RecognitionSignal.LEAD_ASKS: (0.05, 0.41),
    RecognitionSignal.LEAD_AWAITS: (0.03, 0.03),
    RecognitionSignal.LEAD_RECALLS: (-0.04, 0.00),
    RecognitionSignal.LEAD_TELLS: (0.56, -0.13),
    RecognitionSignal.LEAD_TELLS_VERDICT: (-0.18, 0.15),
    RecognitionSignal.MANY_AREAS: (0.05, 0.01),
    RecognitionSignal.NO_ANCHOR: (-1.28, -0.65),
    RecognitionSignal.NO_AREA: (-1.49, -1.27),
    RecognitionSignal.PARTNERSHIP: (-0.07, -0.12),
    RecognitionSignal.PLAN: (0.53, -0.13),
    RecognitionSignal.POSSIBLE: (-0.37, -0.13),
    RecognitionSignal.PREDICTED: (-0.16, 0.04),
    RecognitionSignal.RECALLED: (0.13, 0.21),
    RecognitionSignal.RECALLS: (0.07, -0.07),
    RecognitionSignal.REPORT_OUT: (-0.06, -0.27),
    RecognitionSignal.RESPONSE: (0.43, -0.16),
    RecognitionSignal.SEND: (1.11, 0.78),
    RecognitionSignal.SHARE_ANNOUNCES: (-0.21, 0.24),
    RecognitionSignal.SHARE_ASKS: (0.00, -0.02),
    RecognitionSignal.SHARE_AWAITS: (-0.04, 0.19),
    RecognitionSignal.SHARE_RECALLS: (0.13, -0.07),
    RecognitionSignal.SHARE_TELLS: (0.22, -0.29),
    RecognitionSignal.SHARE_TELLS_VERDICT: (-0.01, 0.02),
    RecognitionSignal.SUBJECT_AREA: (0.84, 0.37),
    RecognitionSignal.SUBJECT_CHILDRENS_SERVICES: (-0.52, -0.40),
    RecognitionSignal.SUBJECT_EXPLAINS: (-0.18, -0.12),
    RecognitionSignal.SUBJECT_GENERAL: (-0.65, -0.39),
    RecognitionSignal.SUBJECT_HEALTH_SERVICE: (0.01, -0.03),
    RecognitionSignal.SUBJECT_JOINT_TARGETED: (-0.19, -0.15),
    RecognitionSignal.SUBJECT_NATIONAL: (-0.36, -0.19),
    RecognitionSignal.SUBJECT_PEER: (-0.38, -0.26),
    RecognitionSignal.SUBJECT_RIVAL: (-1.68, -1.25),
    RecognitionSignal.SUBJECT_SCHOOL: (-0.10, 0.02),
    RecognitionSignal.SUBJECT_THEMATIC: (-0.11, -0.07),
    RecognitionSignal.TELLS: (0.20, -0.31),
    RecognitionSignal.TELLS_VERDICT: (0.04, 0.36),
    RecognitionSignal.TITLE_SEND_AND_INSPECTION: (0.08, 0.38),
    RecognitionSignal.TITLE_ANOTHER_SUBJECT: (-0.90, -0.62),
    RecognitionSignal.TITLE_AREA_INSPECTION: (0.32, -0.16),
    RecognitionSignal.TITLE_ASKS: (-0.20, -0.01),
    RecognitionSignal.TITLE_AWAITED: (-0.07, 0.16),
    RecognitionSignal.TITLE_GENERAL: (-0.51, -0.16),
    RecognitionSignal.TITLE_RECALLED: (-0.01, 0.05),
    RecognitionSignal.TITLE_RESULT: (0.11, -0.25),
    RecognitionSignal.TITLE_TO_COME: (0.02, 0.19),
    RecognitionSignal.TITLE_VERDICT: (0.07, -0.12),
    RecognitionSignal.TITLE_VISITED: (-0.05, 0.05),
    RecognitionSignal.VERDICT: (1.00, 0.08),
    RecognitionSignal.VIEWS: (0.07, 0.98),
    RecognitionSignal.VISITED: (-0.41, 0.02),
    RecognitionSignal.VISITED_ONLY: (-0.30, 0.08),
}
