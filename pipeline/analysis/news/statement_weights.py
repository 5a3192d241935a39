"""How much each signal of a statement counts: for being a finding, and for being a good one rather
than a bad one.

Fitted by logistic regression (L2) on labelled articles, papers and posts, by
`scripts/fit_findings.py`. A sum above 0 makes a finding, or a good one.
"""

from pipeline.analysis.news.statement_signals import FindingSignal, ToneSignal

BIAS = 2.36

FINDING: dict[FindingSignal, float] = {
    FindingSignal.BODY_ACTS: -0.73,
    FindingSignal.DATE: -1.52,
    FindingSignal.NUMBER: 0.19,
    FindingSignal.ABOUT_SUBJECTS: 0.79,
    FindingSignal.ABOUT_NOBODY: -1.30,
    FindingSignal.ABOUT_NOBODY_AND_BRIEF: -1.25,
    FindingSignal.ASKS: -0.19,
    FindingSignal.AT_THE_BEGINNING: -0.47,
    FindingSignal.AT_THE_END: -0.82,
    FindingSignal.CALLS_TO_DO_SOMETHING: -0.16,
    FindingSignal.DECISION: -0.22,
    FindingSignal.ENTRY: 0.10,
    FindingSignal.ENTRY_AFTER_INSPECTORS: -0.09,
    FindingSignal.FIRST_PERSON: -1.65,
    FindingSignal.GOES_ON: -1.70,
    FindingSignal.NEW_PARAGRAPH: -1.95,
    FindingSignal.NEW_PARAGRAPH_BODY_ACTS: -0.34,
    FindingSignal.NEW_PARAGRAPH_FIRST_PERSON: -0.08,
    FindingSignal.NEW_PARAGRAPH_MONEY: -0.02,
    FindingSignal.NEW_PARAGRAPH_TONELESS: -0.29,
    FindingSignal.NEW_PARAGRAPH_PLAN: -0.11,
    FindingSignal.NEW_PARAGRAPH_PROCESS: -0.37,
    FindingSignal.NEW_PARAGRAPH_UNLINKED: -1.43,
    FindingSignal.GOES_ON_BODY_ACTS: 0.58,
    FindingSignal.GOES_ON_FIRST_PERSON: -0.64,
    FindingSignal.GOES_ON_MONEY: -0.23,
    FindingSignal.GOES_ON_TONELESS: -1.07,
    FindingSignal.GOES_ON_PLAN: -0.29,
    FindingSignal.GOES_ON_PROCESS: -0.73,
    FindingSignal.HAS_CRITICISM: 0.97,
    FindingSignal.HAS_NEED: -1.05,
    FindingSignal.HAS_PRAISE: 0.41,
    FindingSignal.HEADING_NAMES_FINDINGS: 0.80,
    FindingSignal.HEADING_PRAISES_OR_CRITICISES: 0.64,
    FindingSignal.IN_ANOTHER_PART: -0.36,
    FindingSignal.INSPECTORS_NAMED_LATER: 0.62,
    FindingSignal.INSPECTORS_TELL: 1.18,
    FindingSignal.IS_SPOKEN_OF: 1.57,
    FindingSignal.IS_SPOKEN_OF_BY_NOBODY_NAMED: -0.76,
    FindingSignal.LINKED: 2.17,
    FindingSignal.MONEY: -0.88,
    FindingSignal.TONELESS: -1.54,
    FindingSignal.NUMBERED: -0.07,
    FindingSignal.OF_AREAS_IN_GENERAL: 1.05,
    FindingSignal.ONE_OF_SEVERAL: 0.25,
    FindingSignal.PARAGRAPHS_SINCE: -1.76,
    FindingSignal.PLAN: -2.06,
    FindingSignal.PROCESS: -2.21,
    FindingSignal.QUOTES_FEW_WORDS: 1.64,
    FindingSignal.SAYS_WHO_TELLS: -0.17,
    FindingSignal.SENTENCES_SINCE: -0.82,
    FindingSignal.SHORT: -0.94,
    FindingSignal.OUTCOME_AS_A_WHOLE: 1.62,
    FindingSignal.THEY_TELL: 0.37,
    FindingSignal.UNDER_HEADING_OF_FINDINGS: 1.37,
    FindingSignal.VERDICT_TOO: 0.06,
}

GOOD_BIAS = 1.09

GOOD: dict[ToneSignal, float] = {
    ToneSignal.AFTER_TURN: -0.22,
    ToneSignal.ASKED_FOR: 0.44,
    ToneSignal.BEHIND_ANOTHER: 2.31,
    ToneSignal.CRITICISM: -2.74,
    ToneSignal.CRITICISM_ONLY: -2.27,
    ToneSignal.GOOD_OR_BAD_NEWS: 0.13,
    ToneSignal.IT_PRAISES_OR_CRITICISES: 0.98,
    ToneSignal.ITS_HEADING: 2.02,
    ToneSignal.ITS_SENTENCE_PRAISES_OR_CRITICISES: 1.04,
    ToneSignal.LINKED_TO_WHAT_IS_BEFORE: 1.22,
    ToneSignal.NEED: -1.38,
    ToneSignal.NOW: 1.61,
    ToneSignal.PRAISE: 1.06,
    ToneSignal.PRAISE_ONLY: 1.96,
    ToneSignal.SPARSE: -1.48,
    ToneSignal.WAITS: -0.40,
}
