"""The forms of headings and lead-ins that name a speaker.

A speaker with a verb of saying ("What the forum says"), with something said as theirs ("A union's
statement", "Comments from parents"), or alone, named as one person or as what somebody published.
"""

import re

from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case

_SAID = (
    r"(?:says?|said|tells?|told|thinks?|thought|believes?|believed|feels?|felt|finds?|found|sees?"
    r"|saw|hears?|heard|writes?|wrote|reckons?|argues?|argued|claims?|claimed|reports|reported"
    r"|responds?|responded|reacts?|reacted|answers?|answered|adds?|added|replies|replied"
    r"|makes? of|made of|(?:has|have|had) to say|points? out|explains?|explained|raises?|raised"
    r"|observes?|observed)"
)
_ASKED = (
    rf"(?:{_SAID}|experienced?|decided|ruled"
    r"|(?:(?:is|are|have been|has been) )?(?:saying|telling|asking|hearing))"
)
_STATED = (
    r"(?:views?|responses?|statements?|reactions?|comments?|commentary|decisions?|report|rulings?"
    r"|positions?|perspectives?|stor(?:y|ies)|accounts?|defence|opinions?|take|letters?|feedback"
    r"|answers?|repl(?:y|ies)|messages?|verdicts?|words|findings|conclusions?|surveys?"
    r"|investigations?|complaints?|speech|column|questions?|objections?|evidence|testimon(?:y|ies)"
    r"|submissions?|experience|blog|update|foreword|summary|recommendations?|criticisms?|praise"
    r"|assessment|self-(?:assessment|evaluation)|side|quotes?|points|concerns|worries)"
)
"""What is said, as a thing that belongs to whoever says it."""
_HELD = (
    r"(?:views?|responses?|reactions?|comments?|positions?|perspectives?|opinions?|words|story"
    r"|voices|concerns|worries|complaints)"
)
"""What is of a speaker; a report or summary may be of anything."""
_RESULT = (
    r"(?:(?:the|this|that|our|today[’']s|its) )?(?:[\w’'/-]+ ){0,3}?(?:inspect\w*|ofsted|report"
    r"|letter|findings|results?|outcome|verdict|criticisms?|news|it|us)\b"
)
"""What somebody answers, who does not answer a need."""
_AUXILIARY = r"(?:(?:has|have|had|also|now|then|all|each|really|always|in fact) ){0,2}"
_TO_WHOM = r"(?: (?:us|me|you|the (?:panel|committee|board|meeting|council|house|forum)))?"
_WHO = r"(?P<who>(?:[\w’'&/-]+,? ){0,7}?[\w’'&/)-]+)"
_NO_SUBJECT = r"(?:is|are|was|were|be|been|may|might|can|will|should|must|what|how|why|when)\b"
_NAMES = r"[\w’'&/()-]+"
_LAST = (
    rf"(?!{_NO_SUBJECT})(?!(?:the|an?|this|that|these|those|its|their|our|his|her|my|your|of|for|and"
    rf"|or|to|in|on|with|by|full|long|short|first|whole|main|key|other)\b){_NAMES}"
)
"""The last word of a subject: behind "the", "list" is no verb."""
_SUBJECT = rf"(?P<who>(?:(?!{_NO_SUBJECT}){_NAMES} ){{0,11}}?{_LAST})"
_WITH_ASIDES = rf"(?P<who>(?:(?!{_NO_SUBJECT}){_NAMES},? ){{0,11}}?{_LAST},?)"
_HOW_FAR = r"(?:well|far|good|much|many|often|long|early|soon|quick\w*|effective\w*|strong\w*)\b"
"""What is asked of how something is done, by whoever judges it: "How well do leaders hear us?"."""
ASKED = any_case(
    rf"(?:[\w’', ]{{0,40}}\b)?(?:what|how) (?!{_HOW_FAR})(?:do |does |did |have |has )?"
    rf"{_SUBJECT} {_AUXILIARY}"
    rf"{_ASKED}{_TO_WHOM}\b(?! (?:to |by )?(?:the )?(?:inspect\w+|ofsted|cqc|them)\b)"
    r"[^.;:]{0,60}\Z"
)
"""What, or how, somebody says."""
SPEAKS = any_case(
    rf"{_SUBJECT} {_AUXILIARY}(?!(?:hears?|heard|reports|finds) ?\Z){_SAID}{_TO_WHOM}(?: that)?\Z"
)
LEADS = any_case(
    rf"{_WITH_ASIDES} {_AUXILIARY}(?!(?:hears?|heard|finds?)\b)(?:{_SAID}|sets? out|lists?|listed"
    r"|describes?|described|offers?|offered|gives?|gave|presents|presented"
    r"|(?:made|make|raised) (?:[\w-]+ ){1,3}?(?:points|comments)"
    r"|(?:has|have|had) (?:[\w-]+ ){1,2}?(?:complaints|worries|demands|questions))\b"
    r"[^.;:]{0,60}\Z"
)
OWNS = any_case(
    r"(?:(?:in|and|on) )?(?P<who>our|my|(?:[\w’'&/-]+ ){0,6}?[\w-]+(?:['’]s|s['’]))"
    rf" (?:[\w-]+ ){{0,2}}?{_STATED}(?: (?:on|about|after|and|from|in)\b[^.;:]{{0,80}}"
    rf"| (?:to|of) {_RESULT}[^.;:]{{0,60}})?\Z"
)
FROM = any_case(
    rf"(?!.*\b(?:is|was|were|written statements?)\b)(?:[\w-]+ ){{0,6}}?(?:{_STATED}(?: \d+)?,?"
    rf"(?: we received)? (?:from|by|made by|submitted by)|{_HELD} of) (?P<who>[^.;:]{{3,80}})\Z"
    r"|(?:.{0,40}\b)?according to (?P<source>[^.;:]{3,80})\Z"
    r"|a word from (?P<speaker>[^.;:]{3,80})\Z"
)
_OTHERWISE = (
    r"(?:(?:her|his|its|their|another)|(?:an?|the) (?:[\w-]+ )?(?:different|other|similar|same"
    r"|opposite|[\w-]+er|summary of (?:her|his|its|their)))"
)
ANNOUNCES = any_case(
    rf"(?:this|here|that) is (?:what|how) {_WHO} {_AUXILIARY}{_ASKED}\Z"
    rf"|{_WITH_ASIDES.replace('who', 'subject')} (?:(?:goes|went) (?:much |even )?further"
    r"|(?:tells?|told|paints?|painted|suggests?|suggested|presents?|presented|offers?|offered"
    r"|gives?|gave|has|had|takes?|took|holds?|held|sees?|saw|puts?) (?:it )?"
    rf"(?:{_OTHERWISE} (?:[\w-]+ ){{0,2}}?(?:{_STATED}|picture|tale)(?: of [^.;:]{{3,40}})?"
    r"|differently|otherwise))\Z"
)
"""A short paragraph that only says whose words come next."""
SAYS = any_case(rf"\b(?:{_SAID}|continued|commented|went on){_TO_WHOM}:\Z")
THEY_SAY = any_case(rf"\b(?:it|they) {_AUXILIARY}{_SAID}{_TO_WHOM}:\Z")
_PUBLISHED = any_case(
    r"(?:the |an? |our )?(?:[\w-]+ ){0,2}?(?:audit|investigation|survey|poll|inquiry|peer review"
    r"|peer challenge|ombudsman|healthwatch|coroner|tribunal|court|safeguarding (?:review|board)"
    r"|serious case|case review|petition|family test)(?: (?:report|review|findings?|survey"
    r"|results|decision|ruling|team|inquest))?(?:: [\w ]{3,40})?\Z"
    r"|(?:[\w-]+ ){0,2}?(?:council|union|forum|government|partnership|opposition|party|authority"
    r"|icb|nhs|trust|minister|dfe|neu|lgsco|mp) (?:response|reaction|views?|statement|comments?"
    r"|decision|ruling|position|reply)\Z"
)
"""What somebody else published, or a body with what it answers."""
_ANSWERS = any_case(
    r"(?:the |some |more |other |first |public |community )*(?:reactions?|responses?|comments?"
    r"|opinion|views)(?: to (?:the |this )?[\w ]{3,40})?\Z"
)
_TITLE = (
    r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Revd?)\.?"
)
_NAME = r"[A-Z][a-z’'-]+(?: [A-Z]\.)?(?: (?:Mc|Mac|O[’'])?[A-Z][a-z’'-]+){1,2}"
_NAMED = re.compile(
    rf"(?:{_TITLE} (?:{_NAME}|[A-Z][a-z’'-]+)(?:[ ,][^.;:]{{2,90}})?"
    rf"|{_NAME}(?: MP| \([^)]{{2,60}}\))+)\Z"
)
_ROLE = any_case(
    r"(?:the |our |my |a |an )(?:[\w-]+ ){0,3}?(?:minister|(?:under-)?secretary(?: of state)?"
    r"|director|chair(?:man|woman|person)?|leader|chief executive|headteacher|mayor|mp|councillor"
    r"|cabinet member|portfolio holder|spokes(?:man|woman|person)|ombudsman|judge|mother|father"
    r"|mum|dad|parent|teacher|nurse|solicitor|campaigner)"
    r"(?: (?:of|for) (?:the )?[\w’', -]{3,60})?(?:, [\w’' -]{3,40})?\Z"
)
PERSON: tuple[Rule | re.Pattern[str], ...] = (_NAMED, _ROLE)
ALONE = (*PERSON, _PUBLISHED, _ANSWERS)
ANOTHER_PLACE = any_case(
    r"\b(?:hospital|school|academy|college|children[’']s home|care home|nursery|surgery"
    r"|fostering (?:service|agency)|our own|ward)\b"
)
THE_AREA = any_case(r"\b(?:area|send|partnership|council)\b")
