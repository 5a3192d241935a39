"""The vocabulary of praise, criticism and attribution in publications about inspections (see `lexicon` for the notation)."""

PRAISE = "praise"
CRITICISM = "criticism"
NEED = "need"
INSPECTOR = "inspector"
SAYS = "says"
JUDGED = "judged"
PRIORITY = "priority"
FORMAL = "formal"
FIRST_PERSON = "first_person"
NEGATION = "negation"
ADDRESSED = "addressed"
NOTICE = "notice"

GROUPS = {
    PRAISE: """
        prais*, commend*, welcomed, welcoming, welcomes, impressed, impressive, strong, stronger, strongest, strongly,
        strength*, good, great, glowing, excellent, outstanding, exceptional*, effective, effectively, positive,
        positively, ambition, ambitious, aspirational, well, success*, applaud*, backed, valued, timely, quickly,
        swift*, promptly, honest*, accurate*, innovative, innovation*, exciting, passion*, committed, commitment,
        dedicated, dedication, knowledgeable, helpful, supportive, progress, improved, improves, right direction,
        sea change, pleased, high quality, high proportion, skilled, expert*, caring, thriv*, benefit, benefits,
        benefited, benefitted, feel heard, are heard, listened to, prioritise*, prioritize*, accessible, credit*,
        enable*, confident, confidence, happier, influence, taken into account, meaningful*, robust*, secure,
        rigorous*, transformed, celebrat*, proud, popular, joined up, cohesive*, tailored, warm*, trusting, trusted,
        making a difference, make a difference, clear vision, determined, responsive*, flexible, creative,
        thoughtful*, nurtur*, inclusive, reduced waiting, reduced waits, above national, above average, better than,
        better identification, recognised as, taken seriously, more opportunities, golden thread*, work together,
        works together, working together, redesigned, more confident, independen*, redesign based on feedback,
        based on feedback, done well, firm foundation*, tenant, tenet, at the heart, understand* their, know* their,
        positives, aspiration*, much better, far better, improvement in, sustained improvement*, significant improvement*,
        kindness, bright spot*, value the, value their, values the, highly of, well regarded, prompt, sense of belonging,
        real difference, big difference, huge difference, positive difference, hand in hand, green shoots, lifeline,
        spot needs, spots needs, spotted early, early and, at the right time, at the earliest, get help early,
        listen to, listens to, are helping, is helping, helps, helped, voice of, shapes, shape what, child centred,
        person centred, compassionate*, kind and, easy to use, easy to find, clear picture, clear understanding,
        accurate picture, act on what, works closely, work closely, high expectations, clear focus, well led,
        welcoming, valuable, appreciat*, grateful, reassur*, seamless*, pride, exemplary, best practice, resilien*,
        flourish*, blossom*, empower*, respected, respectful*""",
    CRITICISM: """
        weak*, poor, poorly, poorer, inconsisten*, delay, delays, delayed, too long, long wait*, long waiting,
        waiting time*, waiting list*, waits, lengthy, failing*, failure*, fail, fails, failed, lack, lacks, lacked,
        lacking, limited, insufficient*, inadequate*, out of date, outdated, hampered, hamper*, hinder*, difficult,
        difficulty, difficulties in, slow, slowly, too slow, gap, gaps, variable, variability, variation*,
        varied quality, too many, too few, too often, too early, too little, too late, frustrat*, unacceptab*,
        concern, concerns, concerned, critic*, shortage*, unclear, fragmented, less, fewer, underdeveloped, not yet,
        not always, not enough, not well enough, not good enough, not consistently, not sufficient*, not made,
        not improved, not effective*, not clear*, not routinely, not know, not feel, not receiv*, not have, not get,
        not shared, not identified, not met, not had, not been, struggl*, unable, worn down, mistrust*, disjointed,
        disappoint*, barrier*, at risk, missing, miss out, missed, inequ*, unequal, unmet, overdue, deteriorat*,
        yet to, confus*, ineffective*, patchy, postcode lottery, let down, left behind, disproportionate*,
        dysfunctional, damning, crisis point, declin*, decline, worse*, falling, illegal*, unlawful*, dissatisf*,
        widespread, systemic, remains difficult, early days, too reliant, hard to find, unaware, breakdown*, broken,
        isolat*, distress*, unheard, weariness, disengag*, high rates of, high levels of absence, below national,
        below average, waited, wait longer, waiting for more, waits for, still wait*, wait for months, wait months,
        wait years, wait up to, backlog*, languish*, dreadful, appalling, terrible, have to pay, had to pay,
        no one knows, nobody knows,
        copied, copy and paste, generic, unsafe, arrive late, arrives late, little difference, see little, lets down,
        letting down, letdown, is in crisis, are in crisis, was in crisis,
        were in crisis, to fight, having to fight, battle, battles, battling, fall through, falls through, falling through,
        fell through, lag, lags, lagged, lagging, trail behind, fall behind, falling behind, miss, misses, miss some,
        eroded, erosion, lost trust, lost confidence, lose trust, worried, worry, worries, worrying, alarm*,
        without a school place, without school places, without support, out of school, out of education, no joint,
        there is no, there was no, there were no, there are no, have no, has no, had no, do not, does not, did not, is not,
        are not, was not, were not, has not, have not, had not, cannot, don't, doesn't, isn't, aren't, often late,
        is late, are late, were late, was late, too slowly, high rate of, high number of, low number of, hard to, harder to,
        shortfall*, inaccura*, incorrect*, neglect*, overlook*, ignored, unsuitable, inappropriate*, unreliable,
        deficien*, flaw*, shortcoming*, pressur*, stretched, excluded, exclusions, exclusion rates, frustration*,
        not good, left without, forced to, stuck, bounced between, passed between, stark, dire, woeful*""",
    NEED: """
        areas for improvement, area for improvement, areas for development, area for development, areas to improve,
        areas of improvement, area to improve, areas that need*, areas where, areas needing, need to improve,
        needs to improve, need to ensure, needs to ensure, need to, needs to, needed to, must, should, recommend*,
        wanted to see, want to see, would like to see, can do more, could do more, more needs to be done,
        more must be done, more to be done, more to do, more work, work still to do, work to do, work remains,
        further work, asks the, ask the, do better,
        required to, improvement is needed, improvements are needed, improvement was needed,
        improvements were needed, improvement needed, improvements needed, improvement required,
        improvements required, to be improved, needed improv*, needs improv*, need improv*, need for,
        priority action*, urged, called for, calls for, further improve, room for improvement, asked to, ordered to,
        told to, required improvement, weak spots, urgent action, priorities for""",
    FORMAL: """
        areas for improvement, area for improvement, areas for development, area for development, areas to improve,
        areas of improvement, recommend*, must, should, required to, told to, ordered to""",
    PRIORITY: "priority action*, areas for priority action, priority areas for",
    INSPECTOR: """
        inspectors, inspector, inspectorate*, ofsted, cqc, care quality commission, watchdog*, report, letter,
        inspection, reinspection, re inspection, revisit, re visit, inspection team, hmci, regulator*, the review,
        judgement, judgment, findings""",
    SAYS: """
        said, say, says, saying, found, finds, finding, noted, notes, noting, state, states, stated, stating, add,
        adds, added, highlight*, recognis*, praise*, commend*, judged, judges, describe*, describing, conclud*,
        identif*, recorded, records, outlin*, acknowledg*, felt, believe*, welcomed, welcoming, singled out,
        critici*, pointed, raised, warned, warns, observed, reveal*, showed, shows, cited, credited, impressed, told,
        drew, reported, reports, clear, determined, wanted to see, saw, heard, include, included, recommend*,
        commented, comment*, declared, explained, asked, thanked, went on, raises, point, points, pointed to,
        received, receive, visit* and were, find, see, note, praise, according to, ruled, rules, wrote, writes,
        uncover*, discover*, worried, ask, asks, recommend, view, spoke of, learned, learnt, welcomes, decided,
        decide, noticed, alarmed, commenting""",
    JUDGED: """
        was praised, were praised, been praised, is praised, are praised, also praised, particularly praised,
        was commended, were commended, been commended, also commended, was welcomed, were welcomed, also welcomed,
        was also, were also, was highlighted, were highlighted, was particularly, were particularly,
        been highlighted, highlighted as, was recognised, were recognised, been recognised, recognised as, was noted,
        were noted, noted as, strength noted, strengths noted, was judged, were judged, judged to, judged as,
        was described, were described, is described, are described, described as, was backed, were backed, was found,
        were found, found to be, found to have, was criticised, were criticised, was identified, were identified,
        identified as, was singled, were singled, singled out, was deemed, were deemed, was rated, was seen as,
        were seen as, were seen, praise for, was praise, also praise, criticism of, criticism for, an example of,
        examples of, was considered, were considered, seen as a strength, listed as, areas for improvement,
        area for improvement, area for priority action, areas for priority action, area for development,
        areas for development, other strengths, other areas, strengths include, strengths included, strengths were,
        key strengths, weaknesses include*, weaknesses were, concerns include*""",
    FIRST_PERSON: "we, we're, we've, we'll, our, us, i, i'm, my",
    NEGATION: """
        not, no, nobody, none, no one, never, cannot, neither, nor, lack of, without, isn't, wasn't, aren't, don't,
        doesn't, didn't, less, little, fewer, hardly""",
    ADDRESSED: """
        addressed, resolved, overcome, no longer, removed, reduced, reducing, sufficient progress, progress in,
        progress on, progress against, fell, fallen, shorter, shortened, cut, cleared, halved, eliminated, come down,
        brought down, dropped, taken effective action, effective action had been, effective action has been""",
    NOTICE: """
        welcom* the publication, welcom* the report, welcom* the findings, welcom* the outcome,
        welcom* the inspection, welcom* the letter, welcom* the judgement, welcom* its publication,
        welcom* its report, welcom* its findings, welcom* its outcome, welcom* its inspection, welcom* its letter,
        welcom* its judgement, welcom* this publication, welcom* this report, welcom* this findings,
        welcom* this outcome, welcom* this inspection, welcom* this letter, welcom* this judgement,
        accept* the report, accept* the findings, accept* the outcome, accept* the letter, accept* the judgement,
        accept* its report, accept* its findings, accept* its outcome, accept* its letter, accept* its judgement,
        accept* this report, accept* this findings, accept* this outcome, accept* this letter,
        accept* this judgement, respond* to the, report was published, report is published,
        report has been published, letter was published, letter has been published, findings have been published,
        have been published, has been published, returned to look, returned to check, returned to see,
        returned to review, returned to assess, came back to, visit* to look, visit* to check""",
}
