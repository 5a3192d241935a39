"""How much each signal of a statement counts: for being a finding, and for being a good one rather
than a bad one.

Fitted by logistic regression (L2) on labelled articles, papers and posts, by
`scripts/fit_findings.py`. A signal that is not listed counts nothing. A sum above 0 makes a
finding, or a good one.
"""

BIAS = 2.36

FINDING: dict[str, float] = {
    "a body acts": -0.73,
    "a date": -1.52,
    "a number": 0.19,
    "about children, families, services": 0.79,
    "about nobody": -1.30,
    "about nobody, and brief": -1.25,
    "asks": -0.19,
    "at the beginning": -0.47,
    "at the end": -0.82,
    "calls to do something": -0.16,
    "decision": -0.22,
    "entry": 0.10,
    "entry after inspectors": -0.09,
    "first person": -1.65,
    "goes on": -1.70,
    "goes on in a new paragraph": -1.95,
    "goes on in a new paragraph: a body acts": -0.34,
    "goes on in a new paragraph: first person": -0.08,
    "goes on in a new paragraph: money": -0.02,
    "goes on in a new paragraph: neither praise nor criticism": -0.29,
    "goes on in a new paragraph: plan": -0.11,
    "goes on in a new paragraph: process": -0.37,
    "goes on in a new paragraph: unlinked": -1.43,
    "goes on: a body acts": 0.58,
    "goes on: first person": -0.64,
    "goes on: money": -0.23,
    "goes on: neither praise nor criticism": -1.07,
    "goes on: plan": -0.29,
    "goes on: process": -0.73,
    "has criticism": 0.97,
    "has need": -1.05,
    "has praise": 0.41,
    "heading names findings": 0.80,
    "heading praises or criticises": 0.64,
    "in another part": -0.36,
    "inspectors named later": 0.62,
    "inspectors tell": 1.18,
    "is spoken of": 1.57,
    "is spoken of, by nobody named": -0.76,
    "linked": 2.17,
    "money": -0.88,
    "neither praise nor criticism": -1.54,
    "numbered": -0.07,
    "of areas in general": 1.05,
    "one of several": 0.25,
    "paragraphs since": -1.76,
    "plan": -2.06,
    "process": -2.21,
    "quotes a few words": 1.64,
    "says who tells": -0.17,
    "sentences since": -0.82,
    "short": -0.94,
    "the outcome as a whole": 1.62,
    "they tell": 0.37,
    "under a heading of findings": 1.37,
    "verdict too": 0.06,
}

GOOD_BIAS = 1.09

GOOD: dict[str, float] = {
    "after a turn": -0.22,
    "asked for": 0.44,
    "behind another": 2.31,
    "criticism": -2.74,
    "criticism only": -2.27,
    "good or bad news": 0.13,
    "it praises or criticises": 0.98,
    "its heading": 2.02,
    "its sentence praises or criticises": 1.04,
    "linked to what is before": 1.22,
    "need": -1.38,
    "now": 1.61,
    "praise": 1.06,
    "praise only": 1.96,
    "sparse": -1.48,
    "waits": -0.40,
}
