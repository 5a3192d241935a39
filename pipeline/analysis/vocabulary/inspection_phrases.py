"""What speaks for and against a publication being about an area SEND inspection: groups of phrases
(see `lexicon`).

The vocabulary is the field's (frameworks of 2016 and 2023, council and press usage); `weights`
holds what each cue counts.
"""

GROUPS = {
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
        learning disabilities, ehcp*, ehc"""
    ),
    "inspection": "inspect*, reinspect*, re inspect*, revisit*, re visit*",
    "report_out": (
        """
        report published, publish* its report, publish* their report, published a report,
        published findings,
        report is out, letter published, letter was published, letter is published,
        report was published,
        outcome was published, findings published, report released, findings are now,
        report can be, view the report,
        read the report, read the full report, full report, outcome letter, inspection report,
        inspection outcome,
        outcome of the inspection, outcome of the joint, outcome has been, outcome of the recent,
        findings from,
        results of their, result of their, results of its, results of the, outcome reported,
        report by ofsted, ofsted report, report from ofsted, letter to, what they said,
        what they found, they found,
        good things they found, in plain words, words they use, what inspectors said,
        what inspectors found"""
    ),
    "found": (
        """
        found, finds, findings, concluded, concludes, judged, judges, judgement, identified,
        identifies, highlight*,
        recognis*, praise*, praising, commend*, critici*, impressed, revealed, reveals, noted,
        notes, declared,
        inspectors said, singled out, welcomed, acknowledge*"""
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
        will inspect, will be inspect*, to be inspected, upcoming, imminent, notified,
        will be notified,
        days' notice, days notice, preparing for, prepare for, could be inspected,
        not yet been notified, has begun,
        have begun, begun, begins, starts, started, this week, next week, tomorrow, half way,
        halfway, are visiting,
        will visit, not visit, webinar, want the views, want families' views, want to hear,
        want parents,
        what to expect, will look, will take place, under way, underway, inspectors are,
        inspectors will, will meet,
        will evaluate, will assess, will spend, return to, is coming, due to be inspected,
        when will,
        inspectors spend, met inspectors, the inspection starts, next month,
        forthcoming inspection*, forthcoming send,
        forthcoming ofsted, forthcoming area send inspection*, readiness, preparation for the,
        preparations for the,
        preparedness, expected at any time, will be the first, to inspect, will carry out, are to,
        will run, will be inspecting, will be on site, on site from, call has come"""
    ),
    "follow_up": (
        """
        will come back, come back to look, come back to check, return within, return in,
        within 18 months,
        within about 18 months, in 18 months, within three years, in about three years,
        in about five years,
        within five years, next full"""
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
        visits not inspections,
        no judgment*, no judgement*"""
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
        head teacher*,
        college has, college was, sixth form, special school has, special school was,
        special school in,
        executive head, rated outstanding, rated good, rated inadequate, short inspection,
        the head says,
        the school has, the school was, the school's, every category, special school rated,
        early years setting"""
    ),
    "childrens_services": (
        """
        ilacs, inspection of local authority children's services,
        local authority children's services inspection,
        inspection of children's services, children's services inspection,
        children's services rated,
        services for children rated, children's services partnership,
        children in need of help and protection,
        focused visit*, focus visit*, social workers, social work practice, care leavers, adoption,
        fostering,
        requires improvement to be good, children's homes, lead members, sccif"""
    ),
    "joint_targeted": (
        """
        joint targeted area, joint targeted, jtai, police, probation, four inspectorates,
        domestic abuse,
        sexual exploitation, youth violence"""
    ),
    "health_service": (
        """
        maternity, care home*, medicines, hospital*, warning notice, gp practice,
        routine inspection,
        focused inspection, care service*, adult social care, safe and well led"""
    ),
    "other_nation": "estyn, wales, welsh, scotland, scottish, education scotland, northern ireland",
    "complaint": (
        "ombudsman, ombudsman's, lgsco, lgo, upheld, final decision, symbolic payment*, injustice"
    ),
    "peer": "peer review*, peer challenge*, strategic review, provision review, task and finish",
    "job": (
        """
        closing date, we are looking for, how to apply, apply by, per annum, job description,
        vacancy, vacancies, recruiter's, salary, career*, caseload, grade"""
    ),
    "consultation": (
        "consultation, consulting, draft strategy, views on, drop in, free places, no ticket"
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
