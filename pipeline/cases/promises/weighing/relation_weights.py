"""How much each signal counts for a sentence telling something of a promise.

Fitted by logistic regression (L2) on labelled chains, by `scripts/fit_promises.py`.
"""

BIAS = -3.803

WEIGHTS = {
    "after": 0.293,
    "ahead": 0.032,
    "any action": 0.352,
    "around: telling": 0.306,
    "brief": 0.533,
    "code": 1.359,
    "covers": 0.259,
    "days after": -0.725,
    "days before": -0.543,
    "its day": 1.594,
    "length": -0.594,
    "near": 2.791,
    "near, any action": -0.249,
    "nearer": 1.084,
    "nearest": 0.363,
    "nearest there": 0.679,
    "numbers": 0.479,
    "of action_plan": -0.999,
    "of committee": 0.036,
    "of council_news": -0.294,
    "of government": 0.307,
    "of health_body": -0.488,
    "of local_offer": -0.665,
    "of official_report": 0.117,
    "of other": 0.479,
    "of parent_carer_forum": 0.392,
    "of press": 0.051,
    "percentages": 0.613,
    "plain": 0.257,
    "rarer": 0.506,
    "rarity": 0.431,
    "row": -1.847,
    "same number": 1.098,
    "same percentage": 0.040,
    "share": 4.156,
    "share, near": -4.084,
    "stems": -0.396,
    "telling": 0.292,
    "telling, near": -0.600,
}
