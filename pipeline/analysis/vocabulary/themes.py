"""The words that reports and papers use for each theme of `terms.Theme`.

These name a theme wherever they stand; `theme_hints` has those that often stand in passing. What a
finding is mainly about, and what besides, is weighed in `pipeline.analysis.language.themes`.
"""

from pipeline.analysis.vocabulary.theme_hints import HINTS
from pipeline.model.terms import Theme

_HINT = "?"
CUES = {
    Theme.EHCP_QUALITY: (
        """
        plan quality, quality of plans, quality of the plans, quality of these plans,
        quality of ehc*, quality of new ehc*, quality of some ehc*, quality of most ehc*,
        quality of the ehc*, quality of existing ehc*, quality of their ehc*,
        quality of care plans, quality of health and care plans, quality of education health,
        quality and timeliness of ehc*, quality and content of ehc*,
        quality and oversight of ehc*, timeliness and quality of ehc*,
        quality and timeliness of education health,
        timeliness and quality of education health, quality of new and existing ehc*,
        out of date ehc*, outdated plans, golden thread*, written ehcp*, written echp,
        written ehc*, written plans, outcomes in plans, plans are not specific, plans lack,
        plans vary, variation in ehc, quality assur* ehc, quality assur* of ehc*,
        quality assur* of the ehc*, quality assur* education health,
        quality assurance of plans, poor quality plans, high quality plans, plans do not,
        plans accurately, plans more accurately, plans reflect, plans contain, plans clearly,
        ehc plans are, ehc plan is, ehc plans reflect, ehc plans represent, ehc plans remain,
        ehc plans vary, health and care plans do, health and care plans vary,
        contribute to ehc*, contributes to ehc*, contributions to ehc*, contribution to ehc*,
        contributions in ehc*, contributions to plans, advice for ehc*,
        advice to inform the ehc*, professional advice, input into ehc*, draft ehc*,
        draft plans, draft or final plan, finalised ehc*, included within plans,
        ehc plans do not, ehc plans got better, plans are not accurate, newer plans,
        older plans, support plans, health and care plans are,
        oversight of the quality of ehc*, content of plans, ehc plans had, inaccurate plans,
        mistakes in them, not fit for purpose, outcomes in ehc*, plans have no"""
    ),
    Theme.EHCP_TIMELINESS: (
        """
        20 weeks, 20 week, twenty week*, statutory timescale*, statutory timeframe*,
        statutory time, statutory deadline*, timeliness of ehc*, timeliness of new ehc*,
        timeliness of some ehc*, timeliness and quality of ehc*,
        timeliness and quality of new ehc*, timeliness and quality of education health,
        quality and timeliness of ehc*, quality and timeliness of education health,
        timeliness of the ehc*, timeliness of plans, timeliness of education health,
        timeliness quality and oversight of, delays in ehc*, delays in the ehc*, issuing ehc*,
        issuing of ehc*, issuing final, delays in issuing, issuing plans, plans are late,
        late plans, plans on time, plans in good time, plans came late, written on time,
        issued on time, issue final plans, receive their final plan, ehc needs assessment*,
        ehcna*, ehc assessment*, needs assessment process, assessments for ehc*,
        plans are issued, plans being issued, plans issued, timely ehc*, timely issuing,
        statutory send assessments, statutory assessment*, assessments and plans,
        refusal to assess, delays to assessment, plans are done in time, plans late"""
    ),
    Theme.ANNUAL_REVIEWS: (
        """
        annual review*, amended plan*, amended ehc*, final amended, overdue review*,
        reviews are, review of plans, reviews of plans, plans are reviewed, plans are updated,
        plans not updated, plans are regularly updated, plan reviews, out of date ehc*,
        updates to ehc*, ehc reviews, ehc plan reviews, review and amend*,
        reviewed and amended, reviewed updated, amendments to ehc*, revised plans,
        not up to date, brought up to date, plans are not always amended, review meetings,
        written and reviewed"""
    ),
    Theme.COPRODUCTION: (
        """
        co produc*, coproduc*, parent carer forum*, parent and carer forum*,
        parents and carers forum, pcf, equal partners, work with parents,
        working with parents, engagement with parents, engagement of parents,
        engagement with families, engagement with children, feedback from parents,
        feedback from families, involvement of parents, families are involved,
        families being involved, families being closely involved, planning boards,
        parent forum*, co design*, co created, relationships with parents,
        relationship with parents, relationship with the parent, lived experience advisory,
        shaping services, shape services, shape provision, voices of parents,
        voice of parents, parents' views, views of parents, views of families,
        views of a broader range of parents, parental representation,
        parents in decision making, relations with parents, carers' voice*,
        limited part in designing, part in designing, bring in parents,
        central to the success, at the heart of decisions"""
    ),
    Theme.COMMUNICATION: (
        """
        communicat* with, communication between, improved communication,
        improve communication, better communication, communicate* badly, badly communicated,
        weaknesses in communication, poor communication, communication across,
        communication to, clear communication, communication of, well communicated,
        decisions are communicated, clear information, accurate information,
        reliable information, comprehensive information, keep families informed,
        kept informed, updated often, not updated, telling families, respond to parents,
        unanswered, miscommunication, problems with communication, website,
        promoted and communicated, no answer, return calls, reply to, get hold of,
        pass on information"""
    ),
    Theme.LOCAL_OFFER: (
        """
        local offer, sendiass, sendias, ias, information and advice, advice and information,
        information advice and, advice and guidance, information and advisory,
        information on services, information about services, unaware of, not aware of,
        hard to find, aware of the support, aware of what is available, do not know about,
        did not understand what support, knowledge of support, range of services available,
        access the range of support, how to access, signposted to, what is available,
        navigate the send, navigate the system, navigate the local,
        understanding the send system, understand the send system"""
    ),
    Theme.JOINT_COMMISSIONING: (
        """
        joint commissioning, jointly commission*, joint commission*, commissioning jointly,
        commissioning and providing jointly, pooled, section 75, commissioning of services,
        commissioning of some, commissioning of health, commissioning strategy,
        commissioning arrangement*, arrangements for commissioning, gaps in commissioning,
        commissioning has gaps, commissioning gaps, commissioned pathway*, no commissioned,
        not commissioned, services commissioned, commissioned services, commissioned to,
        effective commissioning, commission* of services, commission appropriate,
        commission some, commission services, commission a pathway, integrat* pathways,
        service specification*, joint planning, shared funding agreement,
        inform commissioning, successfully commissioned, plan for the services"""
    ),
    Theme.MENTAL_HEALTH: (
        """
        mental health, camhs, cahms, cypmhs, mhst*, emotional wellbeing, emotional well being,
        emotional health, times of crisis, self harm, anxiety, semh, mental ill health,
        mental well being, social emotional and mental"""
    ),
    Theme.THERAPIES: (
        """
        speech and language, speech language, salt, slt, occupational therap*, physiotherap*,
        therapy service*, therapies, therapeutic services, therapy assessment*,
        therapy support, therapy team, therapy outcomes, sensory processing,
        swallowing difficulties, communication needs, children's therapy,
        therapeutic interventions, therapeutic support"""
    ),
    Theme.NEURODEVELOPMENTAL_WAITS: (
        """
        adhd, attention deficit, asd, autism assessment*, autism diagnos*, autism pathway*,
        autism spectrum, autism hub, diagnosis of autism, assessment for autism,
        assessment of autism, assessments for autism, neurodevelopment*, neuro development*,
        neurodivers*, neurodiverg*, neurodivers* needs, neurodisability, diagnostic support,
        diagnostic pathway*, diagnosed in neurodevelopment, autistic children"""
    ),
    Theme.HEALTH_ACCESS: (
        """
        health services, health service, health provision, health pathways, health support,
        paediatric*, continence, dental, dentist*, oral hygiene, wheelchair*, equipment,
        specialist seating, audiology, gps, gp, general practitioner*, primary care,
        health check*, annual health, health action plans, health reviews,
        child development centre*, health needs assessments, health needs are,
        specialist health, learning disability pathway*, learning disability assessment*,
        learning disability diagnosis, palliative, dietet*, school nurs*, community nurs*,
        nursing team*, health teams, teen health, hospice, universal offer of public health,
        wait for health, waits for health, waiting lists, waiting times across,
        access to health, community health, videofluoroscopy, video fluoroscopy,
        diagnosis across several health, health conditions"""
    ),
    Theme.HEALTH_OVERSIGHT: (
        """
        designated clinical officer role*, designated medical officer*,
        designated clinical officer*, dco, dmo, designated officers, icb leaders' oversight,
        icb oversight, oversight of health, health oversight, health contributions,
        integrated care board's oversight, icb has started"""
    ),
    Theme.EARLY_IDENTIFICATION: (
        """
        early identification, identif* early, identified early, identified late,
        late identif*, identify need early, identify needs early, identif* needs,
        identif* need, identify the need*, identify the individual needs,
        identify what children, identify individual needs, identified and assessed,
        identify and support, identify and meet, identify and assess, identifying send,
        identif* send, identified quickly, identified soon, needs quickly,
        identification of need*, identification of send, identification of their,
        identification and assessment, identification assessment, identifying assessing,
        identify assess, identifying need*, identifying of children's needs, identifies need*,
        have their needs assessed, needs recognised, recognise quickly, needs are identified,
        needs were identified, needs are seen, needs assessed, assess their needs,
        assess their children's needs, assess children's needs, accurate assessments,
        accurate and detailed assessments, unidentified, health visit*, two year old*,
        healthy child, ante natal, antenatal, developmental review, two year check*,
        two year review*, integrated review, portage, early help, early intervention,
        early development, early years services, early years settings, early years team,
        in the early years, nursery, nurseries, family hubs, spotted earlier, spotting,
        needs are assessed, picked up soon, picked up early, not picked up, wait and see,
        wait to be assessed, poorly assessed, crisis point, reach crisis,
        assessments of children, need is assessed"""
    ),
    Theme.SEN_SUPPORT: (
        """
        sen support, send support for children without, graduated response,
        graduated approach, graduated pathway, ordinarily available, without a plan,
        without an ehc*, without ehc*, thresholds, support without, senco*, sencos,
        specialist teachers, specialist teaching, advisory teachers, early support funding,
        support in school, help that school staff, schools are being proactive, outreach"""
    ),
    Theme.MAINSTREAM_INCLUSION: (
        """
        mainstream schools, mainstream settings, mainstream education, mainstream school,
        inclusive education, inclusive practice, inclusive approach, inclusive ethos,
        inclusive culture, more inclusive, fully inclusive, inclusion in, for inclusion,
        inclusion of, inclusive schools, be inclusive, being inclusive,
        reasonable adjustment*, meet needs in school, catered for in schools, is inclusive"""
    ),
    Theme.ALTERNATIVE_PROVISION: (
        """
        alternative provision*, AP, unregistered, pupil referral unit*, prus,
        other than at school, other than at a school, tuition"""
    ),
    Theme.EXCLUSION_ATTENDANCE: (
        """
        exclusion*, excluded, suspension*, suspended, attendance, absence*, absent,
        missing education, miss education, out of education, lose out on education,
        off school, eotas, elective home education, electively home, home educated,
        reduced timetable*, part time timetable*, emotionally based, school avoidance,
        non attendance, out of school, attend school, cannot attend school, fair access,
        made to go home, reintegration"""
    ),
    Theme.PFA_TRANSITION: (
        """
        preparation for adulthood, prepar* for adulthood,
        preparing young people for adulthood, prepare young people well for adulthood,
        preparing for adulthood, prepare for adulthood, prepared for adulthood, pfa,
        adulthood, adult services, adults' services, adults' health, adults' social care,
        16 to 25, up to 25, year 9, life skills, independent living, live independently,
        leaving school, leave school, transition to adult*, transition into adult*,
        transition to other services, transition panel, transition planning,
        transitions to adult*, transition team, adult social care, adult health, adult mental,
        post 16, next steps into, supported accommodation, housing, careers"""
    ),
    Theme.NEET_EMPLOYMENT: (
        """
        neet, supported internship*, internship*, employment, employers, into work,
        apprenticeship*, paid work, not in education, careers"""
    ),
    Theme.SOCIAL_CARE: (
        """
        short breaks, short break, respite, disabled children's team, children's disabilit*,
        children with disabilities service*, children with disabilities team*,
        children with disability team, family support, care packages, social care support,
        social care services, social care assessment*, social care practitioners,
        known to social care, support from social care, across social care,
        within social care, children's social care, social workers, social worker,
        child in need plans, designated social care officer*, dsco, clubs,
        community activities, leisure, activities and pastimes, inclusive activities,
        social opportunities, activities to, holiday schemes, parenting programme*,
        active and visible, visibility, social work, children with complex needs team,
        from social care"""
    ),
    Theme.SUFFICIENCY: (
        """
        sufficiency, sufficient places, special school place*, specialist place*,
        school places, educational places, capital, new special school, special school for,
        shortage of special*, shortage of places, lack of places, place planning,
        specialist settings of education, resource bases, resourced provision,
        specialist placements, specialist school placement*, suitable placements,
        securing a place, more places, specialist provision"""
    ),
    Theme.OUT_OF_AREA: (
        """
        out of area, out of borough, out of county, out of city, residential schools,
        residential settings, residential provision*, residential placements,
        residential special school*, independent placements, independent specialist*,
        independent special school*, host authority, placed outside, living outside,
        outside the area, living away from, homes away from, living in homes, far from home"""
    ),
    Theme.TRANSPORT: (
        """
        transport, travel training, travel budget*, taxis, taxi, travel to school"""
    ),
    Theme.LEADERSHIP: (
        """
        leaders know, knows itself, know the area*, know the region, leadership, governance,
        accountab*, strategic board, improvement board, partnership board, ambitious,
        ambition for, ambition of, ambitions, high aspirations, shared ambition,
        clear ambition, shared vision, vision for, vision of, clear vision, have a vision,
        strategic planning, strategic leaders, strategic plans, strategic oversight,
        strategic approach, strategic improvements, strategic leadership, send strategy,
        strategic priorities, send priorities, clear strategy, improvement plan*,
        action plans, recovery plan, leaders' actions, shared services, scrutiny, councillors,
        elected members, improvement journey, accurate view, accurate understanding,
        self aware*, correctly identified, too slow, leaders have not, pace of change,
        pace of improvement, pace of the, at pace, shared commitment, strong commitment,
        collective commitment, committed to improving, committed to making, commitment to,
        led strongly, bold decision*, leaders are committed, leaders firmly,
        drive for improvement, drive improvement*, improvements at pace, workstreams,
        leaders are ambitious, decisive steps, oversight and accountability,
        lack of accountability, partnership is mature, leaders have acted, leaders' plans,
        direction of travel, key priority, want the best, profile, area leaders have,
        senior leaders, leaders do not, leaders oversee, blame culture, urgency,
        leaders at all levels, reflective practice, leaders' understanding,
        challenge and support, hold each other to account"""
    ),
    Theme.DATA_QUALITY: (
        """
        data, dashboard*, self evaluation, evaluation of, evaluat* the impact,
        evaluat* provision, evaluat* thoroughly, evaluat* the effectiveness,
        evaluat* their work, evaluat* important, evaluation is, audit*,
        performance information, quality assur*, measure impact, measure the impact,
        measure success, outcome measures, measurable targets, impact of their,
        understanding of how well, monitoring of, know how effective,
        review the effectiveness, external reviews, how effective, use of information,
        quantitative information, qualitative information, information they hold,
        robust information, evidence of impact, moderating, score card*, scorecard*,
        information to hand, moderate, moderated, success measures, success criteria,
        information gathering"""
    ),
    Theme.WORKFORCE: (
        """
        workforce, recruit*, turnover, retention, training for, training to, training and,
        staff training, specialist training, provided training, well trained, trained,
        staffing, vacancies, educational psycholog*, caseworker*, casework team,
        skills of staff, knowledge of staff, knowledge and skills, dedicated and,
        capacity of staff, workload, staff on the front line, frontline staff,
        front line staff, staff shortages, staff throughout, staff must have, staff have,
        changes in social workers, training opportunities, capacity and, capacity to,
        professionals are praised, poor understanding, better understanding of send,
        skills and, skilled"""
    ),
    Theme.VOICE_CHILD: (
        """
        voice of the child, voices of children, children's views, views of children,
        children's voice*, young people's voice*, young person's voice,
        children's and young people's voices, young people's views, views of young people,
        feel listened, feel heard, are heard, is heard, be heard, have a say, strong voice,
        aspirations, person centred, voice of young people, voice and aspiration*,
        views and wishes, needs and wishes, production with children, child's voice,
        voice of children, children's wishes, lived experience of children,
        hearing their views, listening to children, listened to, what they say,
        decision making via, youth forum, young ambassadors"""
    ),
    Theme.CONFIDENCE_REDRESS: (
        """
        trust in, trust with, lost trust, mistrust, confidence in, confidence of parents,
        frustrat*, complaint*, tribunal*, appeal*, mediation, ombudsman, dissatisf*,
        parents are pleased, parents and carers are positive, parental confidence, fight for,
        battle*, battling, bewildered, lack confidence, parents say they, anxious,
        view that parents, satisfaction, not trust, no trust, without trust, no faith,
        lost faith, distressing, unhappy"""
    ),
    Theme.VULNERABLE_GROUPS: (
        """
        looked after, children in care, placed in care, care leavers, leave care,
        youth justice, youth offending, virtual school*, refugee*, traveller*, cla,
        minority ethnic, vulnerable groups, vulnerable group, service children,
        moved into the country, new to the country, english as an additional, unaccompanied,
        young carers"""
    ),
    Theme.FUNDING: (
        """
        funding, funded by, high needs, dsg, safety valve, top up, banding, cost, costs,
        financial, finance, budget, lack of investment, investment in services, million,
        million pounds"""
    ),
    Theme.ATTAINMENT: (
        """
        attainment, academic outcomes, educational outcomes, education outcomes,
        outcomes in education, academic progress, achieve well, achieving well, not achieving,
        achieve as they, how well their children achieve, poor standards,
        making too little progress, progress in school, progress 8, key stage 2, key stage 4,
        gcse*, academically, good progress in, strong outcomes, reading writing"""
    ),
    Theme.JOINT_WORKING: (
        """
        joint working, work jointly, works jointly, working jointly, work together,
        works together, working together, worked together, work collaboratively,
        working collaboratively, collaborative working, collaborative work,
        collaborative relationships, collaboration, multi agency working, multi agency work,
        multi agency approach, multi agency meetings, multi disciplinary, multidisciplinary,
        multi agency, partnership working, partners work, agencies work, agencies working,
        partnership work, joined up, join up, joint work, joint approach, tell it once,
        tell their story, telling the story, telling their story, repeat their story,
        sharing information, share information, shares information, information sharing,
        sharing of information, shared information, data sharing,
        information about individual children, information is shared, held in isolation,
        in silos, coordinated approach*, integrated working, several agencies, out of step,
        working relationships, shared understanding, information gathering and sharing,
        partnership between, relationships across, well coordinated, join work,
        work as partners, closely with one another, closely with each other, openness,
        fragmented, disjointed, poor coordination, working in partnership"""
    ),
    Theme.KEY_WORKING: (
        """
        key worker*, keyworker*, key working, keyworking, dynamic support register*, dsr,
        dynamic key, care education and treatment review*, cetr*, hospital admission*,
        admission to hospital, admission to mental health, inpatient, prevent* admission,
        mental health wards, intensive support team*"""
    ),
    Theme.SENSORY_IMPAIRMENT: (
        """
        sensory impair*, hearing impair*, visual impair*, vision impair*, visually impaired,
        deaf*, multi sensory impair*, sensory support service*, sensory service*,
        sensory team*, hearing loss, blind, sensory and physical, habilitation"""
    ),
    Theme.PERSONAL_BUDGETS: "personal budget*, direct payment*, personal health budget*",
    Theme.PHASE_TRANSITION: (
        """
        phase transfer*, transition into school, transition to school,
        transition between phases, transitions between phases, transition between schools,
        between key stages, another key stage, next phase of, one phase of education,
        phases of education, phase of education, primary to secondary,
        transition from primary, transition to secondary, move between settings,
        move between schools, moving between settings, starting school, start school,
        school readiness, transition points, key points of transition,
        transition into reception, next stage of education, next steps in education"""
    ),
    Theme.SAFEGUARDING: (
        """
        safeguard*, risk of harm, child protection, at risk of harm, keeping safe, kept safe,
        keep children safe, keep vulnerable, are safe, feel safe, children safe, safe and,
        exploitation, safety, protection plan*, more protection, who have send safe,
        increased risk, keeps children safe, keeping children safe, keep them safe"""
    ),
}
GROUPS = {theme.value: cues for theme, cues in CUES.items()} | {
    theme.value + _HINT: hints for theme, hints in HINTS.items()
}
NAMED = {theme.value: (theme, True) for theme in CUES} | {
    theme.value + _HINT: (theme, False) for theme in HINTS
}
"""The theme of each group of phrases, and whether they name it wherever they occur."""
