"""What says by itself that something goes well: the envy of others, jobs found, seen within days.

Never: a word that may criticise where the rest of the statement does.
"""

from pipeline.analysis.vocabulary.guarded_pattern import any_case

_SUCCESS = any_case(
    r"\b(?:(?:is|are|was|were|as|been) (?:seen as |called |described as |held up as )?"
    r"(?:an? |the )?[‘“\"']?(?:(?:real|great|huge|notable|clear) )?(?:success\b(?! (?:in doubt|of))"
    r"|envy of|exemplary|model\b(?! of (?:care|support|delivery))|jewel|force\b|asset|lifeline"
    r"|beacon|pride of|inspiration\w*|delight\b|faultless)"
    r"|(?:plaudits|accolade|kind words|warm words|full marks|high praise|rave reviews)"
    r"|no longer (?:an? (?:afterthought|cliff edge|muddle|secret|struggle|battle|fight|lottery)"
    r"|feel(?:s)? (?:like (?:visitors|outsiders|a burden)|alone|ignored))"
    r"|(?:found|into|got|turns? into|leads? to|went on to|go on to) (?:(?:a|paid|real|their|all"
    r"|permanent) ){1,3}(?:jobs?|work|employment)|all (?:have )?(?:found|got) (?:a )?(?:job|work)"
    r"|(?:timeliness|punctuality|attendance|confidence|satisfaction|uptake|take-up)\b[^.;:]{0,30}"
    r"\b(?:has|have|had) (?:climbed|risen|grown|gone up|soared|leapt|doubled|trebled)"
    r"|(?:greater|larger|higher|bigger) (?:share|proportion|percentage) of (?:young people|pupils"
    r"|children|school leavers)\b[^.;]{0,60}\b(?:in (?:paid )?(?:work|employment|education|jobs)"
    r"|attend|achieve|reach|pass)\b[^.;]{0,40}\bthan (?:nationally|elsewhere|in (?:other|similar))"
    r"|(?:whom|that|who) (?:they|families|parents|children|young people) (?:\w+ )?trust"
    r"|(?:worker|nurse|person|adult) who stays with them|known to (?:everyone|everybody|all who)"
    r"|pull in the same direction|under no illusions?|share what they know|pick up the phone to"
    r"|(?:sit|sits|seat) (?:on|at) (?:every|all|each)|in the room when"
    r"|(?:designed|chosen|recruited|chaired|co-written) (?:by|with) (?:parents|young people"
    r"|families|children)|second nature|inclusion is the norm|part of (?:everyday"
    r"|daily) (?:school )?"
    r"life|(?:welcomed?|welcomes|admire[sd]?|liked|applauded) the|take the time to"
    r"|notice the difference"
    r"|(?:attain|achieve|achieved|reach|reached|do"
    r"|did)\b[^.;:]{0,60}\b(?:above (?:the )?(?:national"
    r"|england|regional) average|(?:better|more) than (?:similar|other|others|their peers|pupils"
    r"|the national))|faster than the (?:england|national) average"
    r"|(?:is|are|was|were) (?:usually |now |all |generally |mostly )?(?:seen|answered|returned"
    r"|helped"
    r"|assessed|visited) (?:\w+ ){0,3}?(?:(?:within|inside) (?:a |about |just )?(?:day|week"
    r"|fortnight"
    r"|month|hours|\d+ hours|(?:two|three|four|five|six|\d) (?:days|weeks))|the same (?:day|week)))"
    r"(?!\w)"
)
_OTHERWISE = any_case(
    r"\b(?:not|never|nor|neither|none|nobody|without|hardly|barely|lack\w*|few|fewer|but|although"
    r"|though|however|yet|despite|while|whilst|whereas|unless|until|if|only|just|should|must|needs?"
    r"|want\w*|would|could|will|hop(?:es?|ed)|plan(?:s|ned)? to|aim\w*|in order|too|still|remain\w*"
    r"|poor\w*|fail\w*|weak\w*|less|target\w*|long waits?|illusion that|rare|part of the|last|a boy"
    r"|a girl|one (?:boy|girl|child))\b|n[’']t\b|\?"
)
"""Words by which it may be no praise for all that."""


def is_success(written: str) -> bool:
    """Whether a statement tells of something that goes well, in words that always do."""
    return _SUCCESS.search(written) is not None and not _OTHERWISE.search(written)
