"""Words of what a government requires of an area, and of what its partnership will do."""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule

_NAME = r"(?:[A-Z][\w’'&-]*(?:\s+(?:of|and|upon|the|for|&)(?=\s+[A-Z]))?\s+){0,7}"
_BODY_NOUN = (
    r"(?:[Cc]ouncil|[Pp]artnership|[Bb]oard|[Aa]uthority|[Ll]ocal [Aa]uthority|[Tt]rust|ICB|CCG|NHS"
    r"|[Cc]ommittee|[Cc]abinet)"
)
_PEOPLE = (
    r"(?:[Pp]artners|[Ll]eaders|[Cc]ouncils|[Aa]uthorities|[Oo]fficers|[Bb]osses|[Cc]hiefs"
    r"|[Cc]ommissioners)"
)
_BODY = (
    rf"(?:(?:[Tt]he|[Ii]ts|[Aa]nd|[Oo]ur)\s+)?(?:(?:local|area|county|city|borough|district|town"
    rf"|health|integrated|care|SEND|improvement|children[’']s|strategic|scrutiny|local area)\s+)"
    rf"{{0,4}}{_NAME}(?:{_BODY_NOUN}|{_PEOPLE})\b"
)
_BODIES = rf"{_BODY}(?:,?\s+(?:and|with|together with|along with)\s+{_BODY}){{0,2}}"
_STARTS = (
    r"\W{0,20}(?:(?:[Ss]o|[Nn]ow|[Aa]lso|[Tt]hat|[Nn]ext|[Ii]n (?:answer|response|reply))\s+"
    r"|(?![Ii]f|[Ww]hen)[^.;:,“\"]{3,70},\s+)?"
)
_GOVERNMENT = (
    r"(?:(?:The|In the|A|An|In a|Its?|This)\s+)?(?:(?:[\w’'-]+|[Nn]on-statutory)\s+){0,3}?"
    r"(?:[Ii]mprovement [Nn]otice|[Ss]tatutory [Dd]irection|[Nn]otice|[Dd]irection|DfE"
    r"|[Dd]epartment for [Ee]ducation|[Dd]epartment|[Mm]inisters?|[Ss]ecretary of [Ss]tate"
    r"|[Gg]overnment|NHS England)\b"
)
_GOVERNMENT_WORDS = (
    *(
        "otice",
        "irection",
        "DfE",
        "epartment",
        "inister",
        "ecretary of",
        "overnment",
        "NHS England",
    ),
)
REQUIRES = Rule(
    _GOVERNMENT_WORDS,
    rf"{_STARTS}{_GOVERNMENT}[^.;:]{{0,70}}?\b(?:requires?|required|orders?|ordered|directs?"
    rf"|directed|instructs?|instructed|told|tells|demands?|demanded|asks?|asked|obliges?|insists?"
    rf"|insisted)\b(?! for views)[^.;:]{{0,60}}?\b(?:(?i:council|partnership|authority|board"
    rf"|area"
    rf"|leaders|partners|bodies|them|it)\b[^.;:]{{0,60}}?)?\b(?:to\s+[a-z]+|that|an?\s)",
    exact=True,
)
"""A government or its notice that requires something."""
REQUIRED_OF = Rule(
    _GOVERNMENT_WORDS,
    rf"{_STARTS}{_BODIES}\s+(?:has|have|had|was|were|is|are)\s+(?:now\s+|also\s+)?(?:been\s+)?"
    rf"(?:told|ordered|instructed|directed|required|obliged)\s+by\s+(?:the\s+)?(?:government|DfE"
    rf"|[Dd]epartment|[Mm]inisters?|[Ss]ecretary of [Ss]tate|(?:improvement\s+)?notice"
    rf"|NHS England)"
    rf"[^.;:]{{0,300}}?\bto\s+[a-z]+",
    exact=True,
)
_WILL = (
    r"(?:will|shall|(?:is|are|was|were) to(?! be)|are going to|is going to|plans? to"
    r"|planned to|intends? to|means? to|aims? to"
    r"|(?:is|are) (?:now )?(?:planning|preparing|about|set|due|determined) to"
    r"|ha(?:s|ve) (?:now |also |since |already )?(?:pledged|promised|agreed|committed (?:itself |"
    r"themselves )?|vowed|undertaken|decided|resolved)(?: to)?"
    r"|pledge[sd]? to|promise[sd]? to|vow(?:s|ed)? to|undertakes? to)"
)
_TAKEN = (
    r"ha(?:s|ve) (?:now |also |since |already )*(?:set up|appointed|launched|recruited|hired"
    r"|created|introduced|invested|set aside|drawn up|begun|started|opened|employed|put in place"
    r"|approved|submitted|handed in)"
)
PLANS = re.compile(
    rf"{_STARTS}(?:(?:As a [\w ]{{3,30}},\s+|Together,?\s+|Jointly,?\s+)?[Ww]e|{_BODIES})"
    rf"(?:,[^,.;:]{{3,60}},)?\s+(?:(?:both|all|together|jointly|now|also|then)\s+){{0,2}}"
    rf"(?:{_WILL}|{_TAKEN})\s+"
)
"""A body that says what it will do or has begun to do."""
SET_UP = re.compile(
    r"(?:[^.;:,]{0,60}\s)?(?:plan|board|group|programme|strategy|panel|team|posts?|service|hubs?"
    r"|school|schools|places|roles?|staff|officers?|framework|project|scheme)\b(?:(?!\b(?:which|that|who)\b)[^.;:,])"
    r"{0,40}?\s"
    r"(?:will be|(?:is|are) (?:now )?(?:to be|being)|ha(?:s|ve) (?:now |already |since )?been"
    r"|(?:was|were))\s+(?:(?:jointly|newly|also|now)\s+)?(?:set up|drawn up|developed|established"
    r"|created|appointed|recruited|launched|produced|prepared|put in place|hired|introduced|opened"
    r"|commissioned|funded|worked out)\b"
)
"""Something that is set up or will be, without saying by whom."""
ASKED_BY_GOVERNMENT = Rule(
    _GOVERNMENT_WORDS,
    r"(?=.*\b(?:[Ii]mprovement [Nn]otice|[Ss]tatutory [Dd]irection|DfE"
    r"|[Dd]epartment for [Ee]ducation|[Mm]inisters?|[Ss]ecretary of [Ss]tate|NHS England)\b)"
    r"(?=.*\b(?:must|require[ds]?|requires|ordered|orders|instruct\w*|directs|directed"
    r"|is told|was told|has been told|asked of|called for|has to|have to)\b)"
    r"(?!.*(?:Ofsted|CQC|[Ii]nspect|Care Quality|\bwhether\b|\bif\b|\blifted\b|\bended\b|approv"
    r"|\bdecide\b|been asked|to the (?:DfE|Department)|[Mm]inister was))",
    re.DOTALL,
    exact=True,
)
"""A sentence that names a government or its notice, and what must be done, but no inspectors."""
NO_PLAN = re.compile(
    r"(?:(?:not|never|no longer|now|also|soon|then|only|again|still)\s+)*"
    r"(?:be (?:re-?)?(?:inspected|visited|monitored|assessed|judged|asked|told|given|able|required"
    r"|expected|held|subject|measured|known|fully)|(?:receive|face|get|undergo|see|hear|know|find"
    r"|have (?:a|another|its|their|to)|need|want|feel|wait|remain|like|hope|welcome|accept|thank"
    r"|discuss|debate|consider|approve|meet|review|vote|sign off|look at"
    r"|give (?:its |their )?approval"
    r"|publish|lobby|tell|stop|share (?:the|this)|update (?:you|this)|let you"
    r"|keep (?:telling|lobbying|asking|you|everyone|families)"
    r"|recognise|understand|believe|agree)\b)",
    re.IGNORECASE,
)
"""What follows such words when nothing is planned for children and families."""
OF_INSPECTORS = re.compile(r"\b(?:Ofsted|CQC|[Ii]nspect\w*|Care Quality Commission)\b")
NO_DUTY = re.compile(
    r"\bwe (?:will|shall) be sure\b|\b(?:what|which|as) (?:the )?(?:DfE|[Dd]epartment)[\w ]{0,25}"
    r" requires\b|\?\s*$|^\W*(?:if|whether|when|how|what|should|would)\b"
    r"|\b(?:would|might|could) (?:have )?been|\b[Nn]oted?\b.{0,20}$",
    re.IGNORECASE,
)
NOTED = re.compile(
    r"\b(?:be|is|was|were|are)?\s*(?:noted|received|thanked|welcomed)\b|\b[Nn]otes?\b|\bthank",
    re.IGNORECASE,
)
"""What a meeting resolves without anything being done."""
OWNERS = re.compile(
    r"\b(?:[A-Z][\w’'&-]*\s+(?:(?:of|and|upon|&)\s+(?=[A-Z]))?){1,7}(?:Council|Partnership|Board"
    r"|ICB|CCG|Authority|Trust)\b"
    r"|\bNHS (?:[A-Z][\w’'&,-]*\s?(?:and\s(?=[A-Z]))?){1,8}"
    r"|\b(?:[Tt]he|[Ii]ts) (?:(?:county|city|borough|district|local|area|local area|health|care"
    r"|integrated care|SEND|improvement)\s+)*(?:council|partnership|board|authority|trust)\b"
)
RESOLVED_THAT = re.compile(r"\W*(?:\(?[a-z\d]{1,3}[.)]\s+)?that\s+", re.IGNORECASE)
"""What opens an item that a meeting resolved."""
