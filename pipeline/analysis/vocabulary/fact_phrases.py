"""Words for the framework, the visit and the inspection itself (notation: see `lexicon`)."""

OLD = "old"
NEW = "new"
ACT = "act"
INSPECTED = "inspected"
SPEAKS = "speaks"
RESULT = "result"
MONITORING = "monitoring"
REVISIT = "revisit"
THEMATIC = "thematic"
FULL = "full"
OFSTED = "Ofsted"
CQC = "CQC"
DATED = "dated"

GROUPS = {
    OLD: (
        """
        written statement of action, written statements of action, wsoa, wsoas,
        accelerated progress plan*,
        accelerated action plan*, sufficient progress, clinical commissioning group*, ccg, ccgs,
        local area send inspection*, joint local area, send reforms, revisit*, re visit*"""
    ),
    NEW: (
        """
        local area partnership*, area partnership*, priority action*, integrated care board*, icb,
        typically lead,
        inconsistent experiences, widespread and or systemic, monitoring inspection*,
        area send inspection*"""
    ),
    ACT: (
        """
        inspect*, reinspect*, re inspect*, visit, visits, visited, visiting, revisit*, re visit*,
        returned,
        were here, were in, on site, fieldwork, took place, carried out, was held, held, came to,
        came back, days in, spent, assessed by, jointly assessed, were assessed, was assessed,
        ofsted assessed, inspectors assessed, watchdogs assessed"""
    ),
    INSPECTED: (
        "inspect*, reinspect*, visit*, revisit*, re visit*, ofsted, cqc, care quality commission"
    ),
    SPEAKS: (
        """
        said, says, saying, added, adds, commented, comments, explained, explains, told, continued,
        replied, asked,
        thanked, stressed, reported, noted, informed, presented, advised, queried, responded,
        welcomed, concluded,
        stated, tweeted, felt"""
    ),
    RESULT: (
        """
        effective action, failing*, failure*, lowest, inconsisten*, three, middle, typically,
        highest, strongest,
        best, top, bottom, worst, sufficient, insufficient, statement of action, priority action,
        too little progress, headway, satisfied, ticked off, not one, significant concerns,
        second of three, wsoa, wsoas, written statement*, action statement*,
        widespread, systemic, systematic, progress*, enough, improve*, none of, consistent,
        positive,
        in writing, on paper, black and white,
        better, ineffective, effective*, addressed, resolved, dealt with, put right, harshest,
        gravest, most serious, variable experiences, mixed experiences, uneven experiences,
        varied experiences, weakness*, areas of concern, came up to, nowhere,
        most favourable, no better, no higher, get good, vary, varied, second highest,
        proper action plan*,
        written action plan*, an action plan, plan of action,
        good experiences,
        the same for everyone, the same for everybody,
        a plan, working, work, bearing fruit, paying off, difference, two possible, of two"""
    ),
    MONITORING: "monitoring inspection*, monitoring visit*, monitoring report*",
    REVISIT: (
        """
        revisit*, re visit*, reinspect*, re inspect*, came back, went back, were back, came again,
        be back, inspected again, follow up visit, second visit, another visit, another look,
        coming back, coming most recently, came most recently, accelerated progress plan*"""
    ),
    THEMATIC: "thematic review*, thematic visit*, thematic inspection*",
    FULL: (
        "full inspection*, send inspection*, area inspection*, joint inspection*, inspected,"
        " inspection*"
    ),
    OFSTED: "ofsted",
    CQC: "cqc, care quality commission",
    DATED: (
        """
        january, february, march, april, may, june, july, august, september, october, november,
        december, jan, feb,
        mar, apr, jun, jul, aug, sept, sep, oct, nov, dec"""
    ),
}
