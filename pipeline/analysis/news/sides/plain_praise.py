"""Statements that certainly praise, since nothing else is said."""

from pipeline.analysis.vocabulary.guarded_pattern import any_case

NEEDS = any_case(
    r"\b(?:(?:special|educational|additional|complex|health|care|individual|different|children[’']s"
    r"|people[’']s|pupils[’']|families[’']|their|whose|its|these|the|all|every|various|of|and"
    r"|meets?|met"
    r"|meeting|support(?:s|ed)?|identif\w+|assess\w+|understand\w*|understood) needs"
    r"|needs (?:of|are|were|and|early|well|assessments?)|disability needs)\b",
)
"""Needs that children have, not what has to be done."""
_WITHOUT = any_case(
    r"\b(?:without (?:delay|hesitation|exception|difficulty|fail|fuss|having to \w+)|not only"
    r"|no doubt"
    r"|at risk(?: of \w+)?|more than half|make the most of|too are|early help|early years"
    r"|as early as|earlier"
    r"|as soon as"
    r"|straight away|right away)\b",
)
"""Words that would be open to criticism but for these."""
_GOOD = any_case(
    r"\b(?:strong(?:ly|er|est)?|strengths?|effective(?:ly)?|well|good|excellent\w*|outstanding"
    r"|positive(?:ly)?"
    r"|prais\w+|commend\w*|applaud\w*|lauded|ambiti\w+|aspirational|committed|commitment"
    r"|dedicat\w+|passion\w*"
    r"|skil(?:led|ful|fully)|caring|compassion\w*|kind|kindly|valued?|values|welcoming|thriv\w+"
    r"|flourish\w*|safe"
    r"|happy|happier|confident(?:ly)?|quick(?:ly)?|prompt(?:ly)?|swift(?:ly)?|early|earlier"
    r"|sooner|accurate(?:ly)?"
    r"|in good time|on time|timely|in time|proud|enjoy\w*|trust(?:s|ed)?|lifeline|accessible|easy"
    r"|easily|easier"
    r"|responsive|expert\w*|success\w*|impress\w*|celebrat\w*|warm(?:ly|th)?|clear(?:ly|er)?"
    r"|improv(?:ed|ing)"
    r"|better|secure\w*|robust(?:ly)?|thorough(?:ly)?|rigorous(?:ly)?|collaborat\w*|closely"
    r"|together|benefit\w*"
    r"|innovati\w*|creativ\w*|tenaci\w*|exemplary|honest(?:ly)?|realistic|appreciat\w*|inclusive"
    r"|supportive"
    r"|thoughtful\w*|sensitive(?:ly)?|vibrant|without delay|straight away|right away|as soon as"
    r"|(?:makes?|made|making) (?:a|the|all the|every) (?:real |positive |big )?difference"
    r"|likes?|love[sd]?|feel(?:s|ing)? (?:that they )?(?:safe|heard|listened|belong|at home"
    r"|included|supported)"
    r"|partners in|at the (?:heart|centre) of|known (?:by name|to)|at ease|heard|listened)\b",
)
_OPEN = any_case(
    r"\b(?:not|no|never|nor|neither|none|nothing|nobody|cannot|without|few|fewer|fewest|little"
    r"|less|least|only"
    r"|just|but|although|though|however|yet|despite|spite|while|whilst|whereas|unless|until|if"
    r"|except|apart"
    r"|other than|too|must|should|ought|needs?|needed|needing|would|could|will|shall|might"
    r"|further|still|remain\w*"
    r"|whether|before|previous\w*|insufficien\w*|uneven\w*|part(?:ly|ially)|some way|far from"
    r"|long|longer|slow\w*"
    r"|late|later|difficult\w*|hard|harder|harsh|struggl\w*|unable|unclear|unmet|wait\w*|delay\w*"
    r"|queu\w*"
    r"|backlog\w*|gaps?|holes?|shortages?|short|weak\w*|poor\w*|fail\w*|lack\w*|inconsisten\w*"
    r"|variab\w*"
    r"|var(?:y|ies|ied)|patchy|differ(?:s|ed|ently|ences?)?|concern\w*|worr\w*|frustrat\w*"
    r"|fight\w*|battl\w*"
    r"|disappoint\w*|inadequa\w*|ineffect\w*|critic\w*|problem\w*|issues?|challeng\w*|barrier\w*"
    r"|risk\w*|exclu\w*"
    r"|suspen\w*|absen\w*|miss\w*|lost|lose\w*|loss|gone|ebb\w*|broken?|breakdown|wors\w*"
    r"|declin\w*|fall\w*|fell"
    r"|drop\w*|reduc\w*|limit\w*|depend\w*|rel(?:y|ies|ied|iant)|hop(?:es?|ed|ing)|wants?|wanted"
    r"|wish\w*|aim\w*"
    r"|plan to|planned to|plans to|intend\w*|asks?|asked|call(?:s|ed)? (?:for|on|upon)"
    r"|recommend\w*|requir\w*"
    r"|demand\w*|improve|improvements?|developing|develop|to (?:\w+ )?(?:become|get|be) \w+"
    r"|priorit\w*"
    r"|areas? (?:for|of|to)|actions?|how (?:well|effective|good|timely)|serious\w*|ignor\w*"
    r"|isolat\w*|anxi\w*"
    r"|distress\w*|unhappy|dissatisf\w*|mistrust|distrust|let down|overwhelm\w*|stretch\w*"
    r"|pressure\w*|cuts?"
    r"|once|used to|to do|more to|much to|ha(?:s|ve|d) to|lessen\w*|scan(?:t|ty)|rare(?:ly)?"
    r"|seldom|hardly|barely|scarcely|ages|harm\w*"
    r"|illegal\w*|unlawful\w*|fractur\w*|some|sometimes|mixed|in places|confus\w*|complain\w*"
    r"|unsafe|unwell)\b"
    r"|n[’']t\b|\?",
)
"""Words by which a statement that praises may criticise for all that."""
UNSAID = any_case(
    r"\W*(?:\w+ing\b|to \w+|(?:\w+ly )?(?:give|make|have|see|get|set|build|work|use|improve|ensure"
    r"|act|keep|put|find)\b)",
)
"""How a statement begins that does not say that something is so."""


def only_praises(written: str) -> bool:
    """Whether a statement praises, without a word that could mean the opposite."""
    if not _GOOD.search(written):
        return False
    plain = _WITHOUT.sub("", NEEDS.sub("", written))
    return not _OPEN.search(plain) and not UNSAID.match(written)
