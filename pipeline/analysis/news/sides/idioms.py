"""Plain turns of phrase that praise or criticise as a whole, whatever their single words are."""

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case

_PRAISE = any_case(
    r"\b(?:(?:highly|well|warmly) (?:thought|spoken) of|(?:highly|well) (?:regarded|rated"
    r"|respected)"
    r"|(?:speaks?|spoke|talks?|talked) (?:very |so )?(?:well|warmly|highly|fondly) of"
    r"|second to none|hand in glove|the extra mile|out of their way to|moves? mountains|lifeline"
    r"|(?:had |has |have )?(?:saved|changed|transformed|turned around) (?:their|our|my|his|her|the"
    r"|a child[’']s) (?:family|life|lives|son|daughter|child(?:ren)?[’']?s? (?:life|lives))"
    r"|credit (?:was |is |also )*(?:given|due|went|goes) to|credit(?:s|ed) \w+(?: \w+){0,4} with"
    r"|(?:go|goes|went|going) to great lengths|(?:much|a lot|a great deal|plenty) to admire"
    r"|superb|first[- ](?:rate|class)|a beacon"
    r"|(?:tell|tells|telling|told) (?:their|the) story (?:only |just )?once"
    r"|(?:(?:do|does|did)(?: not|n[’']t) (?:need|have)|without having|no longer (?:have|need)) to"
    r" (?:repeat|retell|tell (?:their|the) story)"
    r"|known (?:to (?:\w+ )?)?by name|(?:equal|true) partners?|with one voice"
    r"|act(?:s|ed)? (?:within (?:days|hours|a (?:day|week))|at once|straight away|fast|quickly)"
    r"|within (?:days|hours) of|at (?:its|their) (?:shortest|best)"
    r"|quicken(?:ed|ing)|(?:carefully|thoughtfully|thoroughly|well) (?:planned|prepared)"
    r"|(?:much |so )?easier (?:to (?:find|see|use|reach|get)|than)"
    r"|(?:has|have|had) (?:all |also |now |both )?(?:got|become|grown) (?:\w+ )?(?:better|stronger"
    r"|quicker|faster|shorter|clearer|easier)"
    r"|(?:is|are) (?:now |steadily |slowly |also |all )*(?:getting|becoming|growing) (?:\w+ )?"
    r"(?:better|stronger|quicker|faster|shorter|clearer|easier)"
    r"|there (?:had|have|has) (?:also )?been [‘“\"']?(?:many|clear|marked|real|significant|great"
    r"|big|several|major|notable|considerable|good) (?:improvements?|progress)"
    r"|(?:moving|going|heading|moves|heads) in the right direction"
    r"|put \w+ (?:back )?at the (?:heart|centre) of"
    r"|(?:show(?:s|ed|n|ing)?|s(?:ees?|een|aw)) (?:(?:some|clear|signs of|marked|steady|real|recent"
    r"|significant|further|encouraging|great|an?|much) ){0,3}improvements?\b"
    r"|(?:paid|paying|pays) off|(?:bear(?:s|ing)?|bore|borne) fruit"
    r"|accept(?:s|ed)? that [^.;:]{3,60}? (?:is|are) (?:realistic|credible|sound|sensible)"
    r"|no (?:gaps|delays?|waits?|waiting lists?|queues?) (?:in|for|to|at|before|between|when)"
    r"|(?:realistic|accurate|honest|clear(?:-eyed|-sighted)?) (?:view|picture|grasp|understanding)"
    r" of"
    r"|(?:not in education|neets?|out of school|missing (?:from )?education|exclu\w+|suspen\w+"
    r"|absen\w+|waits?|waiting \w+|complaints?|vacanc\w+|turnover|appeals?|tribunals?)\b"
    r"[^.;:]{0,60}\b(?:at (?:its|their|a|an) (?:all-time |record )?low(?:est)?"
    r"|lowest (?:for|since|in|on|ever)|(?:one of|among) the (?:smallest|lowest)))\b"
)
_NOT_PRAISE = any_case(
    r"\b(?:not(?! have to| need to| in education)|never|nor|neither|none|nobody"
    r"|without(?! having)|hardly|barely"
    r"|lack\w*|few|fewer|older|no (?!gaps|delays?|waits?|waiting|queues?|longer)\w+|but|although"
    r"|though|however|yet|despite|while|whilst|whereas|unless|until|if|only|should|must"
    r"|need(?:s|ed)?"
    r" to|want(?:s|ed)?|would|could|will|hop(?:es?|ed)|plan(?:s|ned)? to|aim(?:s|ed)?|intend\w*"
    r"|in order|too|still|remain\w*|poor\w*|fail\w*|weak\w*|less)\b"
    r"|\bcould(?: not|n[’']t)|(?<!\bdo)(?<!\bdid)(?<!\bdoes)n[’']t\b|\?"
)
"""Words by which it may be no praise for all that: denied, wished for, or set against a fault."""
_KNOWS = Rule(
    ("what", "where", "which"),
    r"(?<!\bnot )(?<!n[’']t )(?<!\bto )\b(?:know|knows|knew|understand|understands|understood"
    r"|see|saw)(?: clearly| well| exactly| very| too| rightly)* (?:what|where|which)\b[^.;]*"
    r"\b(?:and|or) (?:what|where|which)\b",
)
"""Leaders know what is good and what is not: that praises them, whatever they know."""
_NOBODY = r"(?:nobody|no[ -]one)"
_NOT = r"(?:(?:do|does|did|is|are|was|were|has|have|had|can|could)(?: not|n[’']t)|cannot)"
_WANTED = (
    r"(?:positive|good|well|met|meets?|get|gets|receives?|timely|on time|available|supported"
    r"|identified|involved|heard|consistent\w*|understood|used|shared|reliable|effective\w*|helped"
    r"|offered|given|included|works?|working|benefits?|access|same|felt|feel)"
)
_EVERYWHERE = (
    r"(?:throughout|across the board|everywhere|uniformly|without exception|all (?:of )?the time"
    r"|every time|in every (?:case|school|setting|area|part|service)"
    r"|in all (?:cases|schools|settings|parts|services|areas)"
    r"|(?:for|by|to) (?:every|all) (?:child\w*|famil\w+|pupils?|young))"
)
"""How far what is wanted does not reach."""
_CRITICISM = any_case(
    r"\b(?:turn(?:s|ed|ing)? (?:\w+ ){1,4}away|turned away"
    r"|(?:drops?|dropped|falls?|slips?|slipped) (?:out of sight|through)"
    r"|(?:criticised|faulted|blamed|rebuked|reproached|censured|taken to task|singled out|pulled up"
    r"|called out) (?:\w+ly )?(?:for|over) (?:criticism )?(?:(?:not|never) |failing to |having "
    r"(?:not|failed)|(?:the|a|their|its) (?:lack|slow|poor|weak)\w*)"
    rf"|{_NOT} (?!(?:only|just|find|found|see|saw|seen|identif\w+|afraid|hesitat\w+)\b)"
    rf"[^.;,]{{0,80}}\b{_WANTED}\b[^.;,]{{0,60}}\b{_EVERYWHERE}"
    r"|left (?:to (?:wait|cope|fend)|waiting|in limbo|behind|without)|los(?:t|es?|ing) sight of"
    r"|at an? (?:very |too |rather |still )?early stage|paralysed"
    r"|(?:work|plan|operat|act|mak|commission)\w* (?:[\w’'-]+ ){0,3}?in (?:isolation|silos)"
    r"(?! (?:unit|room|booth)s?\b)"
    r"|(?:almost|hardly|next to|virtually) (?:nothing|anything) (?:has|had|have)"
    r" (?:changed|improved)"
    r"|(?:is|are|was|were|be) [“\"‘']?out of sight"
    r"|sink or swim|out of (?:their |the )?reach|(?:as )?an afterthought|fobbed off"
    r"|spread (?:too|very|so) thin(?:ly)?"
    r"|(?:when|once|after) (?:the |all )?decisions (?:have|had) (?:already )?been (?:made|taken)"
    r"|in the dark|in a fog|in limbo|go(?:ne|es|ing)? backwards?|pillar to post"
    r"|(?:bounced|passed) (?:from|between|around)"
    r"|go(?:es)? (?:unanswered|unmet|unnoticed|without)"
    rf"|{_NOBODY} (?:checks?|checked|knows?|knew|tells?|told|answers?|answered|asks?|asked|owns?"
    r"|follows?|followed|could (?:say|show|tell))"
    r"|(?:(?:is|are|was|were) (?:rarely|seldom|hardly ever|not often) (?:\w+ly )?"
    r"(?:heard|listened to|asked|consulted|involved|included|invited|considered|sought|shared"
    r"|reviewed|checked|updated|told|offered)|(?:rarely|seldom|hardly ever) (?:hears?|asks?"
    r"|listens?|consults?|involves?|reflects?|includes?))"
    r"|(?:achiev|attain|perform)\w*(?: [\w’'-]+){0,4}? (?:(?:less|worse|lower)(?: [\w-]+){0,2}?"
    r" than|below) (?:(?:the|their|its) )?(?:national|england|english|regional|similar|other|peers"
    r"|average|nationally|elsewhere)"
    r"|(?:well|far) behind|hardly (?:any(?:body|one)?|ever)|seldom|not a single"
    r"|(?:(?:is|are|was|were)(?: not|n[’']t)|(?:has|have|had)(?: not|n[’']t) been)"
    r" (?:(?:being|yet|always|often|routinely|reliably) )?"
    r"(?:shared|checked|told|asked|followed|reviewed|involved|consulted|offered|given|kept|used"
    r"|joined|ready|available|prepared|updated|recorded|acted|listened|heard|met|made|included"
    r"|invited|monitored|measured|trained|taught|seen|looked at|known to|provided|written down"
    r"|planned around)"
    r"|(?:gets?|got|received?) no (?:answer|reply|replies|help|support)|hears? nothing"
    r"|(?:(?:was|were|is|are) (?:not|less than|far from)|n[’']t|nor (?:was|were) (?:\w+ ){1,2}?)"
    r" ?(?:yet |fully |wholly )?(?:persuaded|convinced|satisfied|impressed|reassured)"
    r"|support in name|(?:some|others?) (?:get|have|receive) none"
    r"|(?:do|does|did)(?: not|n[’']t) (?:know|hear|receive|work (?:well )?together|talk|listen"
    r"|share|hold|reach|trust|answer|include|reflect|take|meet|match|check|give|tell)"
    r"|can(?:not|n[’']t| not) (?:get|reach|see|find|be sure|say|show)"
    r"|(?:has|have|had) to (?:pay|chase|fight|travel|repeat|go private|battle|beg)"
    r"|(?:has|have|had) (?:again )?(?:got|become|grown) (?:\w+ )?(?:worse|weaker|slower|longer))\b"
)
_NOT_CRITICISM = any_case(
    r"\b(?:but|although|though(?!,)|however(?!,)|yet|despite|while|whilst|whereas|unless|if"
    r"|no longer|never|so that|in order|rather than|instead of|used to|fewer|nobody (?:is|was|has)"
    r"|no (?:child|young|family|families|parents?|pupils?)|not (?:have|need) to|any more|less often"
    r"|will|would|should|must|well|good|strong\w*|improv\w+|better|inspectors (?:do|did)"
    r"|letter|statement|(?:do|does|did)(?: not|n[’']t) (?:pass|send|bounce))\b"
)
"""Words by which it may be no criticism for all that."""


def idiom_side(written: str) -> int:
    """1 for a turn of phrase that praises, -1 for one that criticises, 0 for none, or for both."""
    if _KNOWS.search(written):
        return 1
    praises = _PRAISE.search(written) is not None and not _NOT_PRAISE.search(written)
    criticises = _CRITICISM.search(written) is not None and not _NOT_CRITICISM.search(written)
    return praises - criticises
