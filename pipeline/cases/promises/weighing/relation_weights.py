"""How much each signal counts for a sentence telling something of a promise.

Fitted by logistic regression (L2) on labelled chains, by `scripts/fit_promises.py`.
"""

BIAS = -3.292

WEIGHTS = {
    "after": 0.162,
    "ahead": 0.208,
    "any action": 0.312,
    "around: telling": 0.332,
    "brief": 0.456,
    "covers": 0.297,
    "days after": -0.462,
    "days before": -0.668,
    "its day": 1.775,
    "length": -0.772,
    "near": 1.872,
    "near, any action": -0.018,
    "nearer": 1.646,
    "nearest": 0.499,
    "nearest there": 0.820,
    "numbers": 0.457,
    "of action_plan": -1.899,
    "of committee": 0.066,
    "of council_news": 0.409,
    "of government": 0.163,
    "of health_body": -0.502,
    "of local_offer": 0.011,
    "of official_report": -0.372,
    "of other": 0.798,
    "of parent_carer_forum": 0.422,
    "of press": 0.587,
    "percentages": 0.236,
    "plain": 0.109,
    "rarer": 0.438,
    "rarity": 0.407,
    "row": -1.775,
    "same number": 1.441,
    "same percentage": 1.382,
    "share": 4.222,
    "share, near": -2.018,
    "stems": -0.319,
    "telling": 0.247,
    "telling, near": -0.557,
}
