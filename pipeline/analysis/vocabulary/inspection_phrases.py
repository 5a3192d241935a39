"""Phrases for and against a publication being about an area SEND inspection (see `lexicon`).

The vocabulary is the field's (frameworks of 2016 and 2023, council and press usage); `weights`
holds how much each cue counts.
"""

_INSPECTORS = (
    "inspectors",
    "inspector",
    "ofsted",
    "cqc",
    "commission",
    "inspectorates",
    "watchdog",
    "watchdogs",
)
_REPORTS = """
    said, say, says, saw, found, find, finds, noted, note, named, names, wrote, write, observed,
    reported, discovered, thought, felt, considered, stated, raised, pointed, points, warned,
    praised,
    praise, commended, criticised, highlighted, identified, recognised, judged, concluded, decided,
    admitted, granted, acknowledged, added, adds, described, uncovered, listed, called, applauded,
    welcomed, came across, came upon, picked out, picked up, singled out, put on record, heard from,
    were told, were struck, were impressed, were concerned, were worried, were critical,
    were pleased, were satisfied, were positive, were clear
"""
"""What inspectors do whose report is told: no word of their visit, or of what is to come."""


def _reported() -> str:
    """Every inspectorate with every verb of a report, alone and with a word between them."""
    verbs = [one.strip() for one in _REPORTS.split(",")]
    return ", ".join(
        f"{who} {between}{verb}"
        for who in _INSPECTORS
        for verb in verbs
        for between in ("", "also ")
    )


GROUPS = {
    "reported": (
        _reported()
        + """
        , inspectors did, inspectors had praise, say inspectors, said inspectors, say ofsted,
        said ofsted, say the inspectors, said the inspectors, according to inspectors,
        according to the inspectors, according to ofsted, according to its inspectors,
        in the inspectors' words, inspectors' words, the inspectors said, told by inspectors,
        told by ofsted, praise from inspectors, praise from ofsted, criticised by inspectors,
        criticised by ofsted, praised by inspectors, praised by ofsted, named by inspectors,
        found by inspectors, seen by inspectors, raised by inspectors"""
    ),
    "area_inspection": (
        """
        area send, areas send, local area send, send local area, joint area send,
        local area inspection,
        joint local area, area inspection of send, local area review inspection, send inspection*,
        send area inspection*, send joint area, send revisit*, send re visit*, send re inspection*,
        send reinspection*, send ofsted, inspection of send, inspections of send, inspected send,
        send services inspection, inspection of services for children with send,
        inspection of special educational needs, inspection of the local area,
        inspection of the send, inspect how,
        inspected how, inspection of the area's, inspection of support for children,
        inspect support for children,
        sufficient progress in, sufficient progress against, monitoring inspection*"""
    ),
    "outcome_words": (
        """
        experiences and outcomes, inconsistent experiences, widespread and or systemic,
        widespread or systemic, widespread and systemic, systemic failings, typically lead,
        typically leads, arrangements lead, areas of significant weakness,
        area of significant weakness, areas of serious weakness, significant weakness*,
        sufficient progress, effective action, priority action*, of the three outcomes,
        of three outcomes, three possible outcomes, of three grades, of the three grades"""
    ),
    "partnership": (
        """
        local area partnership*, area partnership*, local area's, send partnership,
        send and ap partnership"""
    ),
    "plan": (
        """
        written statement of action, written statements of action, statement of action, wsoa, wsoas,
        accelerated progress plan*, accelerated action plan*, priority action plan*,
        priority impact plan,
        areas for priority action, area for priority action, priority areas"""
    ),
    "ofsted": (
        """
        ofsted, hmci, her majesty's chief inspector, his majesty's chief inspector, inspectors,
        inspectorate*,
        watchdog*"""
    ),
    "cqc": "cqc, care quality commission",
    "send": (
        """
        SEND, SEN, special educational needs, special needs, additional needs, disabled children,
        learning disabilities, ehcp*, ehc, sendiass, sendias"""
    ),
    "inspection": "inspect*, reinspect*, re inspect*, revisit*, re visit*",
    "report_out": (
        """
        report published, publish* its report, publish* their report, published a report,
        published the report, published findings,
        report is out, report's out, letter is out, letter's out, letter published,
        letter was published, letter is published,
        report was published,
        outcome was published, findings published, report released, findings are now,
        report can be, view the report,
        read the report, read the full report, full report, outcome letter, inspection report,
        inspection outcome,
        outcome of the inspection, outcome of the joint, outcome has been, outcome of the recent,
        findings from,
        results of their, result of their, results of its, results of the, outcome reported,
        report by ofsted, ofsted report, report from ofsted, letter to the area,
        letter to the council, letter to the local, what they said,
        report says, report said, report states, report stated, report found, report finds,
        report notes, report noted, report highlights, report also, today's report, latest report,
        letter says, letter said, letter states, according to the report, in its report,
        in their report, letter can be, report to read, inspection letter, come to a verdict,
        report is available, letter is available, report paints, report brings out,
        what they found, they found,
        good things they found, in plain words, words they use, what inspectors said,
        what inspectors found"""
    ),
    "found": (
        """
        found, finds, findings, concluded, concludes, judged, judges, judgement,
        identified significant, identified areas, identified several, identified as, identified a,
        identified some, identified that, identified weakness*, identified strength*, identified by,
        identified in, identified one, identified two, identified three, identified four,
        identified five, identified six, identified seven, identified eight, identified nine,
        weaknesses identified, areas identified, strengths identified, inspectors identified,
        inspection identified, report identified, which identified, also identified, highlight*,
        recognis*, praise*, praising, commend*, critici*, impressed, revealed, reveals, noted,
        notes, declared,
        inspectors said, singled out, welcomed, acknowledge*, admire*, admiring, inspectors liked,
        are critical of, were critical of, is critical of, was critical of, spoke highly of,
        speak highly of, spoke well of, approved of, were struck by, found fault, took issue with,
        inspectors report that, inspectors write that, inspectors state that, inspectors note that,
        inspectors add that, inspectors felt that, inspectors saw that"""
    ),
    "elsewhere": (
        """
        can be found, may be found, could be found, be found on, be found at, be found here,
        be found in, be found by, found here, found online, found at"""
    ),
    "no_visit": (
        """
        came back to inspect, come back to inspect, went back to inspect, returned to inspect,
        came to inspect, been to inspect, in to inspect, powers to inspect, power to inspect,
        every area will be inspected, every local area will be inspected,
        all areas will be inspected, all local areas will be inspected, each area will be inspected,
        before the inspectors came, before the inspectors arrived, before the inspectors were,
        wait to be assessed, waiting to be assessed, waited to be assessed, long to be assessed,
        needs to be assessed, need to be assessed, preparing for adulthood,
        preparing for adult life, preparing for life, preparation for adulthood,
        preparation for adult life, preparation for life, preparation for going,
        prepare for adulthood,
        prepare for adult, prepare for life, get ready for adulthood, get ready for adult,
        getting ready for adulthood, ready for the life, prepared for adulthood,
        prepared for adult, prepared for life, being prepared for, readiness for school,
        school readiness, readiness for adulthood, coming along, inspectors are that,
        inspectors are concerned, inspectors are worried, inspectors are satisfied,
        inspectors are significantly, what is planned, support is due, plans are due,
        thanks are due, to inspect every, to inspect each, to inspect all local,
        to inspect all areas, to inspect local areas, to visit every local, to visit every area,
        announced that there were, announced that there was"""
    ),
    "verdict": (
        """
        sufficient progress, effective action, significant weakness*, areas of significant,
        significant areas of weakness, serious weakness*, significant concern*, widespread,
        systemic, failings,
        failures, failed, damning, inconsistent experiences, inconsistently, typically lead,
        positive experiences,
        highest rating, lowest rating, strongest outcome, highest possible, many strengths,
        strengths,
        areas for improvement, areas to improve, areas of improvement, areas for development,
        glowing, not made,
        too little progress, not improved, has improved, progress has been made, made progress,
        five key areas,
        room for improvement, more work to be done, weak spots, middle of three,
        middle of the three, lowest of three,
        lowest of the three, top outcome, best possible outcome, must do better, let down by,
        scathing,
        taken effective action, middle of, second of the three"""
    ),
    "response": (
        """
        in response, accept the findings, accept* in full, accepts the report, fully accept*,
        say sorry, apologis*,
        disappointed, response to, statement from the directors, joint statement, improvement plan,
        action plan,
        proud, pleased, progress against, since the inspection, after the revisit,
        recent send inspection,
        recent inspection, recent ofsted, response to the recent, following the inspection,
        inspected on, were here"""
    ),
    "ahead": (
        """
        will inspect, will be inspect*, will be reinspect*, to be inspected, to be reinspected,
        is being inspected, are being inspected, being inspected, upcoming, imminent, imminently,
        notified, will be notified, notification, days' notice, days notice, given notice,
        phone call, preparing for, prepare for, prepares for, getting ready for, get ready for,
        could be inspected, not yet been inspected, not yet been notified, are visiting,
        are inspecting, is inspecting, currently inspecting, are carrying out, is carrying out,
        being carried out, are undertaking, will visit, not visit, will revisit, will be revisit*,
        webinar, want the views, want families' views, want to hear, want parents, what to expect,
        will take place, taking place, inspectors are, inspectors back, inspectors return*,
        inspectors will, will meet, will spend, is coming, are coming, due to be inspected,
        when will, inspectors spend, the inspection starts, forthcoming, readiness,
        preparation for, preparations for, preparedness, expected at any time, will be the first,
        to inspect, will carry out, will be carrying out, will run, will be inspecting,
        will be visiting, will be on site, on site from, call has come, will return,
        will be returning, are returning, due to return, due back, to return to, coming back,
        will come back, will arrive, arrive on, about to, is due, are due, has been announced,
        have announced that, announced that, is planned, will conduct, will be conducting,
        will undertake, will begin, will start, due to start, due to begin, in readiness,
        next inspection, next local area, ready for inspection, ready for an, ready for the,
        arriving, about to be, will be under review, will have a re visit, will have a revisit,
        will now see inspectors, back next year, back later this year, again later this year,
        again next year, full reinspection, full re inspection, asked to visit, are assessing,
        were assessing, is assessing, are reviewing, under scrutiny, will be back,
        a call could come, call could come, within its window, within our window,
        have let us know, has let us know, will be in touch, inspectors come, inspectors are here,
        inspectors are in, watchdogs are in, have arrived, inspection continues, runs until,
        goes on until, in the middle of being, inspectors arrived, inspectors arrive,
        preparations go on, preparations are, preparations continue, being prepared for,
        visit will be, inspection will be, before an ofsted, ahead of an ofsted,
        ahead of an inspection, ahead of the inspection, before the inspectors, leave today,
        leave tomorrow, will be assessed, be assessed, visit us again, return to the area,
        back in the area, had the call, got the call, have the call, inspection due,
        inspection is due, inspection looms, inspection looming, revisit due, inspection days off,
        inspection days away, days away from, going to inspect, going to visit,
        going to be inspected,
        going to be examined, going to be visited, going to evaluate, going to judge,
        going to look at, to be examined by, is being examined, are being examined,
        will be examined, inspection to take place, inspection is taking place,
        inspection takes place, inspection to begin, inspection to start, inspection begins,
        inspection starts, inspection is under way, inspection is underway, inspection under way,
        inspection underway, inspection is in progress, inspection in progress,
        ahead of inspection, prior to the inspection, run up to the, lead up to the,
        inspectors due, inspectors to visit, inspectors to return, inspectors to come,
        inspectors begin, inspectors have begun, inspectors start, inspectors have started,
        arrival of inspectors, arrival of the inspectors"""
    ),
    "begun": (
        """
        has begun, have begun, begun, begins, begin on, starts, started, start on, this week,
        next week, next month, tomorrow, half way, halfway, under way, underway, are to, is to,
        return to, returns to, last day, first day, currently, at present, today, ongoing,
        on going, later this month, later this year, in the coming weeks, over the next,
        is starting, are starting"""
    ),
    "awaited": (
        """
        embargo*, await*, yet to be published, yet to publish, not yet published,
        not yet been published, not been published, has not published, have not published,
        not yet out, not yet known, not known yet, not yet available, not yet received,
        not yet been received, no official report, to be published, due to be published,
        expected to be published, will be published, will be publishing, will publish,
        will be made public, be published in, be published on, be published by,
        be published later, be published shortly, be published soon, published in due course,
        in due course, when it is published, once it is published, once published, when published,
        until the report, until it is published, until publication, before publication,
        pending publication, pending the, once the report, when the report, report is due,
        report is expected, report due, findings are due, outcome is due, report will,
        letter will, findings will, outcome will, outcomes will, results will, result will,
        will be told, will be informed, will be shared, will share the, will then be,
        will receive, draft report, draft letter, provisional, factual accuracy, waiting for the,
        wait for the report, waits for the report, look forward to receiving,
        looking forward to receiving, undisclosed, unpublished, braced for, brace for,
        publication of the report is, once the inspection report, once the final, until ofsted's,
        until the final, final report will, full report will, when we receive, once we receive,
        when we have, as soon as we, as soon as it, not publicly available, cannot be shared,
        can't be shared, cannot share, can't share, unable to share, not able to share,
        not to be had, moment we have it, will be available, not had the report, no report has,
        no report yet, no formal report, no feedback, no result yet, report has not come,
        until ofsted publish*, until they publish*, until it publish*, cannot say anything,
        can't say anything, cannot say what, should be published, should be out, don't know yet,
        nobody knows, we don't know, when will we hear, when will we know, under strict embargo,
        verbal feedback, have to wait until, to wait until, whatever the report,
        whatever they find, whatever it says, when they report, comes out after,
        until the report comes, report is still to come, report still to come,
        report will come out, will come out, expect the report, expects the report,
        expecting the report, time they will publish, time their report, time the report,
        nobody can tell you yet, we do not know yet, withheld, held back, holding back, held over,
        delayed until, will not come out, will not be published, not be published until, purdah,
        pre election period, until after the, not allowed to say, not told us,
        nothing has been said, will be written, not yet been told, not been told what,
        not been made public, an embargo, under embargo, no official report has, heard nothing,
        know no more, weeks' time they, few weeks' time, not free to say, sworn to secrecy,
        must not say, may not say, may not tell, not permitted to, still to be published,
        still to come out, remains to be published, yet to come out, yet to be made public,
        yet to be told, yet to be released, yet to be announced, to be released, to be made public,
        to be announced, final report was published, report was out, report had come out,
        outcome is not, outcome was not, result is not, no word yet, no verdict yet,
        until it comes out, until it is out, until the result, until the outcome,
        until the findings, until the letter, once it is out, once the letter, once the findings,
        once the outcome, when the letter, when the findings, when the outcome, when the result"""
    ),
    "conclusion": (
        "report*, letter, letters, outcome*, finding*, result, results, judgement*, judgment*,"
        " verdict"
    ),
    "recalled": (
        """
        last inspect*, last full inspection, last joint inspection, last local area,
        last send inspection, last visit*, last report, last time, previous inspection*,
        previous joint, previous local area, previous send, previous ofsted, previous report,
        previous visit*, previously inspected, previously identified, previously found,
        previously, first inspection, first inspected, first visit*, initial inspection,
        had found, had identified, had judged, had concluded,
        original inspection, earlier inspection, earlier visit*, earlier report, former inspection,
        prior inspection, years ago, year ago, months ago, back in, at the time,
        in the past, since then, since the last, following an inspection in,
        after an inspection in, earlier this year, last year,
        under the old, under the previous, old framework, previous framework"""
    ),
    "asks": (
        """
        whether, see if, check if, find out if, see how, find out how, to see what, to judge,
        to determine, to evaluate, to assess, to establish, to check, to look at, to decide,
        to examine, to consider, to explore, to find out, to review how, to inspect how,
        will judge, will determine, will evaluate, will assess, will consider, will examine,
        will look, will focus, will review, will report, will identify, will explore, will check,
        purpose of, aim of, aims to, is intended to, intended to, focus of, focuses on,
        focus on, looks at how, look at how, looking at how, consider how, evaluates, evaluate,
        reviews how, examines, inspectors look, inspectors consider, key questions, how effectively,
        how effective, how well"""
    ),
    "possible": (
        """
        possible outcome*, three outcomes, one of three, three possible, three judgements,
        inspection outcomes are, outcomes of an inspection, outcomes are, there are three,
        could be, may be, might be, possibly, potential outcome*, at any time, any day,
        at any moment, at any point, no date, no specific date, in the window, whenever it,
        no notification, no notice, areas deemed, area is deemed, areas found to, areas judged to,
        area found to, area that is found, areas that are found, if inspectors, where inspectors,
        should inspectors, if significant, where significant, if serious, where serious,
        where weaknesses, if weaknesses, if they find, where they find, should they find,
        if an area, where an area, if a local area, where a local area, is not graded,
        are not graded, no overall grade"""
    ),
    "predicted": (
        """
        expects, expect to, expected to, expecting, is expected, are expected, predict*,
        anticipate*, anticipating, likely to, likely be, we think, hope to, hopes to, hoping,
        imminent*, soon be inspected, due soon, before long"""
    ),
    "visited": (
        """
        took part, taking part, taken part, thank everyone, thanks to everyone, thank all,
        thanks everyone, thank you to, met inspectors, met with inspectors, met the inspectors,
        spoke to inspectors, spoke with inspectors, meet inspectors, meet with inspectors,
        inspectors met, inspectors visited, inspectors spoke, inspectors held,
        inspectors spent, met the lead, inspectors were here, were visited, has concluded,
        have concluded, has ended, has finished, has now ended, have left, came to an end,
        on site, onsite, fieldwork, case tracking, multi agency case, focus groups,
        held focus groups, were inspected, was inspected, been inspected, has been visited,
        thank you for supporting, thanks for supporting, thanks everyone involved, thanked everyone,
        thanks all, letter of thanks, thanking all, thanks to all, was completed, is complete,
        inspection took place, inspection was carried out, recently inspected, underwent"""
    ),
    "follow_up": (
        """
        will come back, come back to look, come back to check, return within, return in,
        within 18 months,
        within about 18 months, in 18 months, within three years, in about three years,
        in about five years,
        within five years, next full, next 18 months, next eighteen months, within eighteen months,
        in eighteen months, in about 18 months, in around 18 months, 18 months' time,
        in three years, in around three years, in approximately three years, some three years,
        three years before, three years until, three years away, three years' time,
        years before inspectors,
        in five years, full reinspection, full re inspection, come back for a full,
        return for a full,
        inspected again for, inspected again in, inspected again within"""
    ),
    "views": (
        """
        survey, surveys, questionnaire, give views, give your views, your views, share your views,
        have your say,
        privacy notice*, open meeting, poll"""
    ),
    "explains": (
        """
        framework, handbook, guidance, how does, how it works, explains, explained, proposal*,
        methodology, pilot,
        template, duties, must know, three possible outcomes, what they are, how they work,
        key lines,
        what is it, what happens, once in five years, at least once"""
    ),
    "thematic": (
        """
        thematic, will not contribute, national report, anonymised, interim visit*,
        visits not inspections, no judgment*, no judgement*, not judged, not be judged, no graded,
        no report on, not an inspection, engagement meeting*, annual conversation,
        nothing is published, isn't an inspection, is no inspection, not inspecting, no grades,
        not graded, isn't graded, not be graded, no judgement about, not judge the,
        not a judgement"""
    ),
    "department": (
        """
        stocktake*, deep dive*, monitoring visit*, notice lifted, notice has been lifted,
        notice was lifted, lifted the, lifting of the, lifts the, lift the, notice is closed,
        notice closed, review meeting*, six month review*, twelve month review*, 12 month review*,
        6 month review*, progress review*, department's adviser*, dfe adviser*, dfe advisor*,
        department's review*, dfe review*, dfe visit*, department for education visit*, officials,
        formal monitoring, intensive monitoring, advisers from the, advisors from the,
        nhs england adviser*, nhs england advisor*"""
    ),
    "national": (
        """
        councils, local areas, areas inspected, areas visited, areas have, areas were, national*,
        across england,
        england's, annual report, all areas, every area, each area, per cent of, two thirds,
        half of, one in,
        programme of, since 2016, select committee, ministers, department for education, dfe's,
        charities, ipsea,
        researcher, statistics, figures, inspections so far, so far, reports are out, of which,
        areas that,
        other areas, advisory group"""
    ),
    "school": (
        """
        primary school*, secondary school*, nursery, preschool, pre school, academy, headteacher*,
        head teacher*, college has, college was, sixth form, special school has,
        special school was, special school in, executive head, rated outstanding, rated good,
        rated inadequate, short inspection, the head says, the school has, the school was,
        the school's, every category, special school rated, early years setting,
        pupil referral unit*, special measures, key stage, apprentices, principal, head of school,
        taken out of special measures, the college's, the academy's, learners with high needs,
        the college has, graded inspection, ungraded inspection, section 5, section 8"""
    ),
    "childrens_services": (
        """
        ilacs, inspection of local authority children's services,
        local authority children's services inspection, inspection of children's services,
        children's services inspection, children's services rated, services for children rated,
        children's services partnership, children in need of help and protection, focused visit*,
        focus visit*, looked after children, children looked after, children's social care,
        child protection plan*, social workers, social work practice, care leavers, adoption,
        fostering, requires improvement to be good, children's homes, lead members, sccif,
        inspect children's services, inspect childrens services, childrens services inspection,
        services for vulnerable children, inspection of its children's services"""
    ),
    "joint_targeted": (
        """
        joint targeted area, joint targeted, jtai*, police, constabulary, probation,
        chief constable, hmicfrs, hmic, hmip, hmi probation, four inspectorates,
        multi agency response*, multi agency safeguarding, area child protection,
        child protection inspection*, joint inspection of child protection,
        criminally exploited, criminal exploitation, sexual exploitation, sexual abuse,
        domestic abuse, abuse and neglect, youth violence, youth offending, youth justice,
        local safeguarding children, safeguarding children partnership"""
    ),
    "health_service": (
        """
        maternity, care home*, medicines, hospital*, warning notice, gp practice,
        routine inspection,
        focused inspection, care service*, adult social care, safe and well led"""
    ),
    "other_nation": "estyn, wales, welsh, scotland, scottish, education scotland, northern ireland",
    "complaint": (
        """
        ombudsman, ombudsman's, lgsco, lgo, upheld, final decision, symbolic payment*, injustice,
        ombudsmen, found fault, maladministration"""
    ),
    "peer": (
        """
        peer review*, peer challenge*, strategic review, provision review, task and finish,
        mock inspection*, dry run, former inspectors, team of peers, lga,
        local government association, peer team, peers, sector led, external review,
        independent review, critical friend*, practice inspection*, trial run, rehearsal,
        consultants, consultancy, diagnostic, health check, internal audit, auditors, mock,
        rehearsal*"""
    ),
    "job": (
        """
        closing date, we are looking for, how to apply, apply by, per annum, job description,
        vacancy, vacancies, recruiter's, salary, career*, caseload, grade"""
    ),
    "consultation": (
        """
        consultation, consulting, draft strategy, views on, drop in, free places, no ticket,
        draft plan, our draft, new strategy, draft send strategy, call for evidence,
        engagement exercise, think about our"""
    ),
    "money": (
        """
        safety valve, high needs block, deficit, transport contracts, transport policy, budget,
        free schools,
        contracts"""
    ),
    "timeline": (
        """
        ehc needs assessment, request an assessment, 20 weeks, local offer annual report,
        settings with agreement"""
    ),
    "hygiene": (
        "food hygiene, collection rounds, licensing, planning application*, rating scheme, library"
    ),
}
