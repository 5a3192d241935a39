"""Words that distinguish praise from criticism: improvements, demands, and what reverses a word.

For the notation see `lexicon`. Words that say little alone are read in pairs:
`news.weighing.tone_signals`.
"""

BEEN = "been"
IMPROVED = "improved"
RIGHT_WAY = "the right way"
STEPS = "steps"
ENOUGH = "enough"
MADE = "made"
DENIAL = "denial"
WISH = "wish"
DOING = "doing"
ASKED = "asked for"
AREAS = "areas"
TO_IMPROVE = "to improve"
REMAINS = "remains"
FREE_OF = "free of"
FAULTS = "faults"
NO_LONGER = "no longer"
BURDEN = "burden"
FALLS = "falls"
RISES = "rises"
PROMPT = "prompt"
DONE_WELL = "done well"
TOO = "too"
SHORTCOMING = "shortcoming"
NOTHING = "nothing"
NOT_ONLY = "not only"
PRAISE = "praise"
CONTRAST = "contrast"
MOSTLY = "mostly"
PARTLY = "partly"
LATELY = "lately"
WELL = "well"
EVERY_ONE = "every one"

GROUPS = {
    BEEN: "has, have, had, is, are, was, were, been, being",
    IMPROVED: (
        """
        improved, improving, got better, gotten better, got stronger, become better,
        become stronger, becoming, made better, moved forward, gone up, gone well, raised,
        strengthened, transformed, reduced, embedded, rectified, remedied, resolved, dealt with,
        put right"""
    ),
    RIGHT_WAY: (
        """
        get better, gets better, getting better, get on better, getting on better, improves,
        improved sufficiently, improved significantly, improved of late, improved greatly,
        improved much, improved since, things improve, right way, right direction, right track,
        right path, turned a corner, turned the corner, steps forward, long way since,
        come a long way"""
    ),
    STEPS: (
        """
        progress*, improvement, improvements, development, developments, action, change,
        changes"""
    ),
    ENOUGH: (
        """
        sufficient, sufficiently, enough, good, strong, significant, considerable, real, clear,
        substantial, marked, great, steady, some, much, further, effective, notable, positive"""
    ),
    MADE: (
        """
        made, make, makes, making, seen, there is, there was, there has been, there had been,
        has been, have been, had been"""
    ),
    DENIAL: (
        """
        not, no, none, insufficient, inadequate, little, never, nor, neither, yet to, lack of,
        without, failed to, fails to, limited, slow, slowly, hardly, stalled, too, isn't,
        aren't, wasn't, weren't, hasn't, haven't, hadn't, don't, doesn't, didn't, can't, cannot,
        seldom, rarely, fail*, nobody, no one, few"""
    ),
    WISH: (
        """
        must, should, shall, ought to, has to, have to, had to, need to, needs to, needed to,
        is to, are to, required to, want, wants, wanted, called on, urged, told, asked, ordered,
        recommend*, necessary for, it is for"""
    ),
    DOING: (
        """
        be, do, get, make, improve*, ensure, embed, have, work, strengthen, develop, reduce,
        address, deal, tackle, bring, take, put, see, go, give, increase, better, understand,
        act, cooperate, build, change, hear, know, plan, come, use, raise, set"""
    ),
    ASKED: (
        """
        in need of, needs improv*, need improv*, needs work, need work, need attention,
        needs attention, is needed, are needed, was needed, were needed, still needed,
        is required, are required, was required, were required, called for, is necessary,
        was necessary, to be improved, to be made better, to be developed, to be bettered,
        to be put right, to be done, to be strengthened, room for improvement, urgent*"""
    ),
    AREAS: "area, areas, thing, things, matters, points, priorities",
    TO_IMPROVE: (
        """
        for improvement, for further improvement, for development, for further development,
        for priority action, for action, to improve*, to be improve*, to develop*,
        to be develop*, to work on, to better, improve*, better, needed, required, develop*,
        concern*, weak*, must, should, fail*"""
    ),
    REMAINS: (
        """
        more to do, more to be done, more to make, more needs, much to do, much to be done,
        much still, much left, lot to do, lot still, lot left, deal still, deal to do,
        deal left, work to do, work still, work left, work remains, work ahead, way to go,
        way to travel, a long way from, still to, still need*, still has, still have,
        still must, still some, still more, still waiting, has yet to, have yet to, had yet to,
        is yet to, are yet to, left to do, not yet, not there, better yet, unfinished,
        more work"""
    ),
    FREE_OF: "no, not any, without, free of, none of",
    FAULTS: (
        """
        area for, areas for, areas of, weakness*, failing*, concern*, shortcoming*,
        priority action*, priority improvement*, need for, written statement,
        statement of action"""
    ),
    NO_LONGER: (
        """
        no longer, any longer, any more, not required, not need, not needed, not be required,
        not have to, avoid*, required no, needs no, need no"""
    ),
    BURDEN: (
        """
        wait*, delay*, backlog*, exclusion*, suspension*, absen*, turnover, vacanc*, complaint*,
        tribunal*, appeal*"""
    ),
    FALLS: (
        """
        down, drop*, fall*, fell, shorter, shortened, reduc*, less, fewer, halved, decreas*,
        lower*, prevented, cut, cuts, cutting, come down, cleared, improv*"""
    ),
    RISES: (
        """
        rising, risen, rose, grow*, grew, increas*, high, higher, up, long, longer, longest,
        too many, many, number of, more, too"""
    ),
    PROMPT: (
        """
        on time, in time, in good time, timely, promptly, swiftly, quickly, soon, early,
        within statutory, within the statutory, right help, right support, right time,
        right place"""
    ),
    DONE_WELL: (
        """
        on time, in time, in good time, timely, promptly, swiftly, quickly, soon, early, right,
        well, enough, always, consistent*, effective*, clear*, fully, good, able, receive, get,
        given, heard, known, understood, met, used, shared, accurate*, sufficient*, established,
        robust*, strong*, developed, reliabl*, listen*, confident, confidence, support*, help*"""
    ),
    TOO: (
        """
        too many, too much, too often, too long, too slow*, too little, too few, too late,
        too variable, too wide*, too high, too limited, too low, too narrow, too heavily,
        too reliant, too dependent, too early, too small, too weak, too inconsistent*,
        too recent"""
    ),
    SHORTCOMING: (
        """
        far from, anything but, next to no, next to none, behind, fall short, falls short,
        fell short, fallen short, held back, holds back, hold back, let down, lets down,
        letting down, in vain, at risk, struggl*, in pieces, fragment*, fractur*, fail, fails,
        failed, failing, failings, failure*, want of, lack, lacks, lacked, lacking, absence of,
        missing, gap, gaps, holes, fault, blame, damning, slam*, hard words, take to task,
        takes to task, taken to task, uneven*, patchy, varies, varied, varying, vary, variab*,
        inconsisten*, depends on, lottery, battle, fight, frustrat*, distrust, mistrust, anxi*,
        crisis"""
    ),
    NOTHING: (
        """
        not, no, nobody, none, never, nor, neither, nothing, nowhere, cannot, can't, isn't,
        aren't, wasn't, weren't, hasn't, haven't, don't, doesn't, didn't, without, little, few,
        only, just, hardly, seldom, rarely, alone"""
    ),
    NOT_ONLY: (
        """
        cannot be underestimated, cannot be overstated, cannot be stressed, not only,
        nothing but, do not deceive, no doubt, not all, hid nothing, no surprise, not just,
        not surpris*, without delay, without exception"""
    ),
    PRAISE: (
        """
        prais*, commend*, applaud*, good word, good words, good practice, good point,
        good points, good work, strength, strengths, positive*, well established, well led,
        well run, well supported, well received, well planned, well known, work well,
        works well, working well, effective*, strong*, excellent, outstanding, success*,
        impress*, warm*, proud, pride, credit*, commited, committed, commitment, ambiti*,
        passion*, determin*, dedicat*, caring, trust, confiden*, benefit*, thriv*, highest,
        typically positive"""
    ),
    CONTRAST: (
        """
        but, however, though, although, while, yet, despite, nevertheless, nonetheless, besides,
        all the same, for all"""
    ),
    MOSTLY: (
        """
        most, mostly, many, majority, for the most part, generally, typically, on the whole,
        usually, plenty, nearly all, almost all, largely, mainly"""
    ),
    PARTLY: "some, a few, several, not all, number of, certain, minority, in places",
    LATELY: "now, of late, lately, recent, recently, since, already, these days",
    WELL: "well",
    EVERY_ONE: (
        """
        all areas, all the areas, all three, all four, all five, all six, all seven, all eight,
        all nine, every one of, each of, out of the, one of the, two of the, three of the,
        four of the, five of the, six of the, seven of the, eight of the, two of its,
        three of its, four of its, five of its, six of its, seven of its, two of nine,
        seven of nine"""
    ),
}
