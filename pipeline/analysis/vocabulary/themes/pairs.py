"""Two kinds of words that name a theme where they stand near each other: what is spoken of, and
what is said of it.

"Parents" alone says little, nor does "ignored"; together they are about trust.
"""

from pipeline.model.terms import Theme

_PLANS = "ehc*, echp*, health and care plan*, health care plan*, care plan*, plans"
_FAMILIES = "parent, parents, carers, families, family, mother, mothers, parental"
_CHILDREN = "children, children's, young people, young people's, pupils, child, child's"
_STAFF = """
    staff, practitioners, professionals, workforce, teachers, caseworkers, officers, therapists,
    team, teams"""

PAIRS = {
    Theme.EHCP_QUALITY: (
        _PLANS,
        """
        quality, poor, poorly, vague, generic, detail*, specific*, precise*, reflect*, accurate*,
        inaccurate*, written, lawful*, contribut*, advice, unacceptable, inadequate, good, clear*,
        fit for purpose, mistakes, errors, variab*, vary, varies, inconsistent, standard""",
    ),
    Theme.EHCP_TIMELINESS: (
        _PLANS + ", needs assessment*, statutory assessment*, assessments for ehc*",
        """
        late, delay*, wait*, weeks, months, in time, on time, in good time, timel*, timescale*,
        deadline*, backlog*, quick*, slow*, issue*, finalis*, finished, completed, prompt*,
        statutory, refus*, request*, turned down, overdue, get, process""",
    ),
    Theme.ANNUAL_REVIEWS: (
        _PLANS,
        "review*, updat*, amend*, out of date, up to date, old, overdue",
    ),
    Theme.COPRODUCTION: (
        _FAMILIES + ", forum",
        """
        engag*, involv*, listen*, consult*, partners, design*, shape*, views, voice*, collaborat*,
        relationship*, relations, feedback, have a say, influence, share in, part in, work with,
        working with, works with, worked with, participat*, included""",
    ),
    Theme.VOICE_CHILD: (
        _CHILDREN,
        """
        voice*, views, listen*, heard, say, wishes, aspirations, asked, influence, opinion*,
        valued""",
    ),
    Theme.COMMUNICATION: (
        _FAMILIES + ", schools, professionals",
        """
        informed, communicat*, told, updat*, explain*, respon*, answer*, calls, emails, contact,
        website""",
    ),
    Theme.CONFIDENCE_REDRESS: (
        _FAMILIES,
        """
        fight*, fought, battl*, struggl*, frustrat*, confiden*, trust*, faith, ignor*, exhaust*,
        despair*, desperat*, anger, angry, upset, unhappy, happy, dissatisf*, satisf*, let down,
        crisis, barriers, stress*, distress*, complain*, worr*, praise*, pleased, grateful,
        tribunal*, appeal*, failed, anxi*, disappoint*, positive, feel, feels, felt, fear*, believe,
        understood, welcome*, bleak*, blame*, unheard""",
    ),
    Theme.WORKFORCE: (
        _STAFF,
        """
        train*, skill*, recruit*, leave, leaving, turnover, retention, vacan*, shortage*, capacity,
        dedicat*, committed, passion*, expert*, knowledge*, workload*, stretched, qualified,
        change, changes, experienced, work hard, worked hard, commended""",
    ),
    Theme.JOINT_WORKING: (
        """
        services, agencies, professionals, practitioners, partners, teams, providers, health,
        organisations""",
        """
        closer, closely, together, share, shares, sharing, jointly, coordinat*, collaborat*,
        joined up, in isolation, silos, as one, with each other, with one another""",
    ),
    Theme.SUFFICIENCY: (
        """
        places, spaces, special school*, specialist school*, specialist provision,
        school placement*, placements""",
        """
        enough, lack*, shortage*, short, insufficient, too few, sufficient, more, new, additional,
        extra, full, increas*, capacity, demand, suitable, right, find, scarce""",
    ),
    Theme.EXCLUSION_ATTENDANCE: (
        "school, schools, education, lessons",
        """
        without, miss, misses, missed, missing, out of, absen*, attend*, exclu*, suspen*, drop out,
        refus*, cannot go, lost, at home, lose""",
    ),
    Theme.EARLY_IDENTIFICATION: (
        "need, needs, send, difficulties, children, children's, support",
        """
        identif*, spotted, spot, picked up, recognis*, detect*, early, earlier, early on,
        unidentified""",
    ),
    Theme.HEALTH_ACCESS: (
        """
        health services, health service, health assessments, health care, specialist services,
        medical, paediatric*, nurs*, learning disability, learning disabilities""",
        "wait*, delay*, access*, gaps, reach*, timely, available, assess*, no service, missing",
    ),
    Theme.NEURODEVELOPMENTAL_WAITS: (
        "autis*, adhd, asd, asc, neuro*, diagnos*",
        "wait*, delay*, pathway*, assess*, support*, years, months",
    ),
    Theme.LEADERSHIP: (
        """
        leaders, leadership, board, boards, strategy, strategies, improvement plan*,
        workstreams, pace, change, changes, changing, reforms, chiefs""",
        """
        vision, ambiti*, strateg*, govern*, accountab*, responsib*, pace, slow*, urgen*, commit*,
        grip, direction, fail*, weak, driv*, know, priorities, owned, specific, unclear,
        embedded, fast, quickly, rapid*, drift*, chair*, answer*, challenge*, set up""",
    ),
    Theme.DATA_QUALITY: (
        """
        data, information, evidence, impact, effectiveness, performance, difference, actions""",
        """
        understood, target*, indicator*, measur*, analys*, evaluat*, monitor*, check*, robust,
        reliable, inaccurate, accurate,
        track*, use""",
    ),
    Theme.ATTAINMENT: (
        _CHILDREN + ", outcomes, results, progress",
        """
        achiev*, attain*, gcse*, academic*, exams, progress in, outcomes in, in education,
        at school, reading, maths""",
    ),
    Theme.PFA_TRANSITION: (
        "young people, teenagers, young person",
        "prepar*, independen*, adult*, transition*, college",
    ),
    Theme.PHASE_TRANSITION: (
        "school, schools, key stage*, settings, reception, secondary, primary",
        "transition*, move, moves, moving, transfer*, starting",
    ),
    Theme.MAINSTREAM_INCLUSION: (
        "schools, school, mainstream, settings",
        "inclusi*, welcom*, include, belong*, unwilling, willing",
    ),
    Theme.FUNDING: (
        "money, budget*, cost, costs, funding, paid, pay, pays",
        "cut, cuts, sav*, short*, lack*, enough, more, wasted, extra, deficit*, invest*, rising",
    ),
    Theme.SOCIAL_CARE: (
        "disabled, families, young people, children",
        "clubs, club, leisure, short break*, holiday*, respite, playgroup*, sport, sports",
    ),
    Theme.SEN_SUPPORT: (
        "schools, school, teachers, teacher, classes",
        "support*, adapt*, adjust*, understand*",
    ),
    Theme.LOCAL_OFFER: (
        _FAMILIES + ", information, advice, help",
        """
        aware, unaware, find, find out, where, signpost*, navigat*, out of date, accessible,
        what there is, what is there""",
    ),
}
"""For each theme, what is spoken of and what is said of it."""
