"""Words that show whether a statement is a finding, and a good or a bad one (see `lexicon`).

General English and the words of the field; `news.weighing` says how much each signal counts.
"""

GOOD = "good"
BAD = "bad"
DENIES = "denies"
LESSENS = "lessens"
SPARSE = "sparse"
WAITS = "waits"
ASKED = "asked"
SUBJECT = "subject"
PROCESS = "process"
PLAN = "plan"
MONEY = "money"
GENERAL = "general"
BODY = "body"
ACTS = "acts"
VERDICT = "verdict"
SPOKEN_OF = "spoken_of"
PRAISING = "praising"
CRITICISING = "criticising"
OVERALL = "overall"
WHEN = "when"
ASKS = "asks"

GROUPS = {
    GOOD: (
        """
        ably, accomplish*, achiev*, adept, admir*, affirm*, agil*, aligned, ambit*, apprecia*,
        asset*, assur*, astute,
        attent*, beacon*, belong*, benefi*, beneficial, best, better, beyond, blossom*, bold,
        boost*, brave, breadth,
        bright*, brillian*, calm*, candid*, candour, capable, carefully, celebrat*, champion*,
        cherish*, clarity,
        clearer, clearly, close knit, closely, co produced, coheren*, cohes*, collaborat*,
        commend*, compassion*,
        comprehensive*, confiden*, constructive*, convinc*, cooperat*, coordinated, courage*,
        courteous, creativ*,
        credib*, crisp*, curious, decisive*, dedicat*, delight*, determin*, devot*, dignity,
        diligen*, dynamic*,
        eager*, embrac*, empath*, empower*, enabl*, encourag*, energ*, enhanc*, enjoy*, enrich*,
        enthus*, ethos,
        excel*, exceptional*, excit*, exemplar*, expert*, fair*, faith, fantastic, far sighted,
        faster, firm*, flair,
        flourish*, fond*, forensic, forthright, frank*, friend*, fruit*, fulfil*, fun, generously,
        gentle, genuin*,
        glad, glowing, good, great*, halv*, happ*, hard working, harmon*, heart*, holistic*,
        honest*, hope*, humane,
        imagin*, impress*, incisive, inclus*, ingen*, innovat*, insight*, inspir*, intelligent*,
        intuitive, invaluab*,
        joined up, keen*, knowledg*, leap*, lifeline*, listen*, lively, love*, loyal*, mastery,
        matur*, meaningful*,
        meticulous*, momentum, motivat*, nimble, nurtur*, open*, optimis*, outperform*, outstand*,
        palpable, passion*,
        patient*, pioneer*, pleas*, popular, positiv*, prais*, precis*, pride, proactiv*,
        proficien*, progress*,
        prompt*, prosper*, proud*, rapid*, reassur*, receptive, refin*, reflective, reinvigorat*,
        relentless*,
        reliab*, remarkab*, resilien*, resolut*, resourceful, respect*, respons*, reward*, rich*,
        rigor*, rising,
        robust*, safe*, satisf*, scrupulous*, seamless*, searching, sensib*, sensitiv*, sharp*,
        shine*, shrewd*,
        sincer*, skil*, smart, smooth*, solid*, spirit, stab*, stability, stead*, stellar,
        streamlin*, streng*,
        strik*, strong*, succeed*, success*, succinct*, suitab*, superb*, swift*, sympath*,
        tailor*, talent*, tenac*,
        terrific, thorough*, thoughtful*, thriv*, timel*, tireless*, transform*, transparen*,
        trust*, unfail*,
        unified, unwaver*, up to date, uplift*, useful*, valu*, versatil*, vibrant*, vigil*,
        vigorous*, visib*,
        vision*, vivid*, warm*, welcom*, whole*, wise*, wonderful*, worthwhile"""
    ),
    BAD: (
        """
        too long, too many, too few, too often, too little, too late, too slow, too early,
        too much, too high,
        too low, lose, loses, losing, loss of, too heavily, too small, too thin, too wide, far too,
        bad, doom, gloom, excluded,
        abandon*, absence, absent, abysmal, acute, adrift, adversarial, afterthought, ailing,
        alarm*, alienat*, anger,
        angry, anguish, anxiet*, anxious, appall*, arbitrar*, atroph*, awful, backlog*, backward*,
        badly, baffl*,
        batter*, belated*, beleaguer*, bereft, bewilder*, bleak, blight*, block*, blunder*,
        bottleneck*, bounce*,
        bounced, breach*, brittle, broke, broken, burden*, bureaucra*, bureaucracy, catastroph*,
        chaos, chaotic,
        chas*, chase, chasing, cliff, clog*, clumsy, clunk*, collaps*, complacen*, confus*,
        congest*, contradict*,
        cramped, creeping, crises, crisis, crumbl*, cumbersome, cursory, defect*, defensive,
        delay*, demorali*,
        depriv*, despair*, desperat*, despond*, deter, detriment*, diminish*, dire, disadvantag*,
        disappear*,
        disappoint*, disarray, disconnect*, discontent, discourag*, disenfranch*, disillusion*,
        disinteg*, dismal,
        dismiss*, disorgani*, disparit*, disproportion*, disquiet, disregard, disregard*, disrupt*,
        disgrac*, distrust*, doubt*,
        drain*, dread*, drift*, duplicat*, dwindl*, dysfunction*, eleventh, erod*, erratic, error*,
        escalat*,
        exasperat*, excessive*, exhaust*, falter*, fault*, fear*, fend, firefight*, flounder*,
        flout*, forgotten,
        fractur*, fragil*, fragment*, frail, friction, frighten*, fruitless, fudg*, fumbl*, gap,
        gaps, generic,
        grapple*, grievance*, grim, hamper*, haphazard*, hardship, harm*, harsh, hollow, hopeless,
        horrend*, hostil*, hurdle*,
        ignor*, ill, equip*, ill inform*, ill prepar*, illeg*, imbalanc*, impasse, imped*,
        impenetrab*, impersonal,
        imprecis*, inaccess*, inaction, inadequa*, inappropriat*, incoher*, incomplete*,
        inconsisten*, incorrect*,
        ineffect*, inefficien*, inequalit*, inequit*, inexperienc*, infrequent*, inhibit*,
        insensitiv*, insufficien*,
        intermitten*, invisib*, irregular*, irrelevan*, isolat*, jargon*, jeopard*, lag*, laps*,
        late, lateness, lax,
        legalistic, lengthen*, lengthy, limbo, limp*, litter*, lone*, lost, lottery, lowest, luck,
        meagre,
        meaningless, mediocr*, mere*, mess*, minimal, misalign*, misinform*, mislead*, mismatch*,
        miss, missing,
        mistak*, mistrust*, misunderst*, morass, muddl*, mystery, negat*, negligen*, nightmar*,
        nonexist*, obscur*,
        obstacle*, obstruct*, omission*, omit*, onerous, opaque, outdat*, outgrow*, outstrip*,
        outweigh*,
        over relian*, overburden*, overcrowd*, overdue, overgenerous, overload*, overlong,
        overlook*, overly,
        overspen*, overstretch*, overwhelm*, patch*, paucity, penali*, perfunctor*, piecemeal,
        plague*, plight,
        plummet*, poor*, postcode, postpon*, powerless, precarious*, prohibit*, prolong*,
        protract*, punitive*,
        puzzl*, rare, rarely, reactive, rebuff*, recur*, reject*, reliant, reluctan*, resent*,
        restrict*, rigid*,
        rudimentary, scant, scarc*, sceptic*, scramble*, scrappy, seldom, sever*, shambl*,
        shock*, shoddy, shortage*, shortfall*,
        shrink*, shut*, sidelin*, silo, siloed, silos, skeletal, sketchy, skimp*, slow*, sluggish*,
        sparse*, spiral*,
        sporadic*, squeez*, stagnat*, stall*, starv*, sticking, stifl*, strain*, strand*, stress*,
        stubborn*, stuck,
        suboptimal, suffer*, superficial*, surge*, tardy, terribl*, thin, thinly, threadbare, timid,
        tokenis*, tortuous, toxic,
        trauma*, treacl*, tribunal*, troubl*, turbulen*, turmoil, unacceptab*, unaccount*,
        unaddress*, unanswer*,
        unaware, uncertain*, unchecked, unclear, uncomfort*, uncoordinat*, underdevelop*,
        underfund*, undermin*,
        underperform*, understaff*, underus*, unequal*, uneven*, unfair*, unfamiliar, unfilled,
        unfit, unfocus*,
        unhappy, unhelpful*, unidentif*, uninform*, unkept, unknown, unlawful*, unlikely,
        unmanage*, unmet,
        unmonitor*, unpopular, unpredict*, unprepar*, unqualif*, unrealis*, unreasonab*, unrecord*,
        unregist*,
        unreliab*, unresolv*, unrespons*, unsafe*, unsatisf*, unseen, unspecif*, unsuccess*,
        unsuit*, unsupport*,
        unsure, unsustain*, untimely, untrain*, unwelcom*, unwell, unwilling*, uphill, upset*,
        vacan*, vague*,
        variab*, varies, vary, varying, vicious, volatil*, wast*, weak*, weari*, withdr*, woeful*,
        wors*, worsen*,
        wrangl*, wrong*, yawning"""
    ),
    DENIES: (
        """
        not, no, never, nor, neither, nobody, none, nothing, hardly, seldom, rarely, scarcely,
        barely, without,
        little, few, fewer, less, cannot, can't, isn't, aren't, wasn't, weren't, hasn't, haven't,
        hadn't, don't,
        doesn't, didn't, couldn't, won't, lose, loses, losing, lost, loss of, should, must,
        need to, needs to, needed to"""
    ),
    LESSENS: (
        """
        not, no, never, nor, without, fewer, reduc*, cut, cuts, cutting, cleared, clearing,
        address*, tackl*, resolv*,
        halv*, end, ended, ending, overcome, shorter, no longer"""
    ),
    SPARSE: (
        """
        only, just, no, not, none, nobody, never, nothing, little, few, without, lack, lacks,
        lacked, lacking, seldom,
        hardly, rarely, less, absence, still, yet, nor, cannot, isn't, aren't, wasn't, weren't,
        hasn't, haven't,
        don't, doesn't, didn't, can't"""
    ),
    WAITS: (
        """
        long, longer, longest, wait, waits, waited, waiting, weeks, months, years"""
    ),
    ASKED: (
        """
        should, must, ensure, ensuring, improve, improving, reduce, reducing, strengthen,
        strengthening"""
    ),
    SUBJECT: (
        """
        child*, famil*, parent*, carer*, pupil*, young people, young person*, young adults,
        teenager*, toddler*,
        babies, student*, plan, plans, ehcp*, ehc, review, reviews, assessment*, waits, waiting,
        school*, nurser*,
        setting, settings, college*, senco*, sendco*, teacher*, leader*, staff, practitioner*,
        professional*, therap*,
        service*, support, health, social care, social worker*, nurse*, camhs, transition*,
        adulthood, data,
        oversight, governance, commissioning, co production, communication, local offer,
        short breaks, respite,
        provision, partnership*, partners, identification, need, needs, pathway*, diagnosis,
        autism, adhd, autistic,
        placement*, transport, exclusion*, attendance, internship*, employment, outcomes,
        experiences, workforce,
        forum, relationship*, team, teams, caseworker*, complaint*, tribunal*, clinic*,
        wheelchair*, hub, hubs,
        training, advice, information, timeliness, quality, views, voice, sendiass, portage, dco,
        dmo, icb, ccg,
        psychologist*, paediatric*, doctor*, gp, gps, helper*, council, area, audit*, help,
        learning, culture, vision,
        relations, aspirations, learner*, key worker*, keyworker*, officer*, website, families'"""
    ),
    PROCESS: (
        """
        publish*, visit, visited, visits, visiting, spoke to, spoke with, took place, take place,
        carried out,
        framework, regime, statement of action, action plan, improvement plan, strategic plan,
        improvement notice,
        direction, monitoring inspection, monitoring visit, inspect, inspected, reinspect*,
        revisit*, survey*, questionnaire*,
        committee*, panel, cabinet, board, meeting*, minutes, resolved, agreed, recommended,
        recommendation*,
        full inspection, next inspection, outcome was, outcome is, judgement*, judgment*, verdict,
        grade, read more,
        read the, download*, click, contact, email, telephone, subscribe, sign up, newsletter,
        appendix, agenda,
        apologies, chair*, councillor*, cllr, thank*, accept, accepts, accepted, apologis*, sorry,
        deadline*, submit*,
        working days, within, secretary of state, department for education, dfe, duty, duties, act,
        section, budget*,
        deficit, funding, invest*, inspection, consultation"""
    ),
    PLAN: (
        """
        will, shall, plans to, plan to, aims to, aim to, intend*, going to, hope to, hopes to,
        expected, is due,
        are due, would, has since, have since, had since, has already, have already, had already,
        is working,
        are working, now working, wanted to, were working, was working, were doing, were looking,
        take that forward,
        take this forward, move this forward, taken forward, put in place, has begun, have begun,
        has launched,
        have launched, has invested, have invested, has put, has opened, have opened, is being,
        are being,
        been set up, been appointed, set aside, undertook, by the end of, next year, in the autumn,
        in the spring,
        in the summer, this autumn, coming months, to be submitted, to be published"""
    ),
    MONEY: (
        """
        million, budget*, deficit, invest*, overspend, funding"""
    ),
    GENERAL: (
        """
        nationally, in england, across england, across the country, other areas, areas inspected,
        councils, elsewhere,
        neighbouring, minister, ministers, government, areas, the country, local authorities,
        one of three"""
    ),
    BODY: (
        """
        council, authority, icb, ccg, nhs, department, dfe, minister, ministers, government, trust,
        mp, mps, cabinet,
        committee, spokes*, board, clinical commissioning group, care board"""
    ),
    ACTS: (
        """
        said, says, has, have, had, will, is, are, was, were, accept*, apolog*, welcom*, settled,
        plans, took, takes,
        agreed, appointed, launched, opened, set, can, may"""
    ),
    VERDICT: (
        """
        write up, glowing, thumbs up, got a mention,
        praise for, praise of, criticism of, criticism for, criticism over, criticism as well,
        concern about,
        concern over, concerns about, concerns over, disapproval, applause, plaudits, kudos,
        compliments,
        deserved mention, area for improvement, areas for improvement, area for development,
        areas for development,
        areas of concern, areas of strength, area for priority action, areas for priority action,
        weaknesses concern*,
        weaknesses are, weaknesses were, weaknesses include*, strengths are, strengths were,
        strengths include*,
        improvements are, improvements include*, described as, said to, found to, came in for,
        come in for,
        held up as, singled out, put down to, asked to improve, told to improve, further positive,
        evidence that,
        evidence of"""
    ),
    SPOKEN_OF: (
        """
        praised, commended, welcomed, highlighted, recognised, recognized, judged, described,
        backed, criticised,
        criticized, identified, singled, deemed, hailed, cited, held, characterised, applauded,
        faulted, complimented,
        condemned, regarded, acknowledged, flagged, noted, seen, considered, rated, viewed,
        celebrated, credited,
        listed, named, valued"""
    ),
    PRAISING: (
        """
        prais*, commend*, welcom*, applaud*, impressed, upbeat, celebrat*, backed, hailed, credit,
        credited, loved,
        liked, like, admir*, kudos, strength*, positiv*, good things, good bits, plus side,
        bright*, encourag*,
        pleased, deserved, working well, favourabl*, held up, singled out, on the up, better news,
        delighted,
        among the best"""
    ),
    CRITICISING: (
        """
        critici*, warn, warns, warned, warning, concern, concerns, concerned, worr*, alarm*,
        disapprov*, slam*,
        condemn*, lament*, fault*, improve, improvement*, weakness*, failing*, priority action,
        should, must,
        asked to, told to, need to, needs to, recommend*, suggestion*, less favourabl*, downside,
        caution, starkest,
        expos*, however, taken with, unhappy, disappoint*"""
    ),
    OVERALL: (
        """
        widespread, systemic failing*, inconsistent experiences, experiences are inconsistent,
        outcomes are inconsistent, top outcome, best outcome, highest outcome, lowest outcome,
        middle of, middle one,
        typically, possible outcome*, possible judgement*, lowest, highest, effective action,
        sufficient progress,
        significant weakness*"""
    ),
    WHEN: (
        """
        january, february, march, april, may, june, july, august, september, october, november,
        december, monday,
        tuesday, wednesday, thursday, friday, 20*"""
    ),
    ASKS: (
        """
        whether, how well, how effectively, to see how, to check, look at, looked at, looking at,
        to find out, if"""
    ),
}
