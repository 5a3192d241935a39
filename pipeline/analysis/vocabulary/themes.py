"""What a finding is about: the 30 themes of `terms.Theme`, by the words that reports and papers use
for them.

Some words name a theme wherever they stand (`_CUES`); others often stand in passing, as the
professionals who should do something or the people it is done for, and count when two of them are
there (`_HINTS`).
"""

from collections.abc import Sequence

from pipeline.analysis.vocabulary.lexicon import Hit, Lexicon
from pipeline.model.terms import Theme

_HINT = "?"
_ENOUGH = 2
_OPENING = 400
"""Characters in which a passage says what it is about; what comes later is often an example, and
counts as a hint.
"""

_CUES = {
    Theme.EHCP_QUALITY: (
        """
        plan quality, quality of plans, quality of the plans, quality of these plans,
        quality of ehc*, quality of new ehc*,
        quality of existing ehc*, quality of their ehc*, quality of care plans,
        quality of health and care plans,
        quality of education health, timeliness and quality of education health,
        quality and timeliness of education health,
        quality and timeliness of ehc*, timeliness and quality of ehc*, quality and content of ehc*,
        out of date, outdated plans, golden thread*, written ehcp*, written echp, written plans,
        outcomes in plans,
        plans are not specific, plans lack, plans vary, variation in ehc, quality assur* ehc,
        quality assur* of ehc,
        poor quality plans, high quality plans, plans do not, plans accurately,
        plans more accurately,
        plans always, plans reflect, plans contain, plans clearly, ehc plans, ehc plan is,
        health and care plans do,
        contribute to ehc*, contributions to ehc*, contribution to ehc*, advice for ehc*,
        input into ehc*"""
    ),
    Theme.EHCP_TIMELINESS: (
        """
        20 weeks, 20 week, twenty week*, statutory timescale*, statutory timeframe*, statutory time,
        statutory deadline*, timeliness of ehc*, timeliness of new ehc*, timeliness and quality of,
        quality and timeliness of,
        timeliness of plans, timeliness of education health, timeliness of the ehc*,
        delays in ehc*, issuing ehc*,
        delays in issuing, issuing plans, plans are late, late plans, plans on time,
        written on time, finalis*,
        issued on time, ehc needs assessment*, ehcna*, ehc assessment*, plans are issued,
        timely ehc*"""
    ),
    Theme.ANNUAL_REVIEWS: (
        """
        annual review*, amended plan*, overdue review*, reviews are, review of plans,
        plans are updated,
        plans not updated, phase transfer*, updates to ehc*, ehc reviews, ehc plan reviews"""
    ),
    Theme.COPRODUCTION: (
        """
        co produc*, coproduc*, parent carer forum*, parent and carer forum*,
        parents and carers forum, pcf,
        equal partners, work with parents, working with parents, engagement with parents,
        feedback from parents,
        involvement of parents, planning boards, parent forum*, co design*"""
    ),
    Theme.COMMUNICATION: (
        """
        communicat* with, communication between, improved communication, improve communication,
        better communication,
        poor communication, communication with, communication across, communication to,
        clear information,
        keep families informed, kept informed, telling families, respond to parents, unanswered,
        miscommunication,
        problems with communication, website"""
    ),
    Theme.LOCAL_OFFER: (
        """
        local offer, sendiass, information and advice, information advice and support, unaware of,
        not aware of,
        hard to find, aware of the support,"""
    ),
    Theme.JOINT_COMMISSIONING: (
        """
        joint commissioning, jointly commission* services, joint commission*, pooled, section 75,
        commissioning of services,
        commissioning strategy, gaps commissioning arrangement*, commissioned pathway*,
        effective commissioning, commission* of services, commission appropriate,
        integrat* pathways"""
    ),
    Theme.MENTAL_HEALTH: (
        """
        mental health, camhs, cypmhs, mhst*, emotional wellbeing, emotional well being,
        times of crisis,
        self harm, anxiety"""
    ),
    Theme.THERAPIES: (
        """
        speech and language, speech language, salt, slt, occupational therap*, physiotherap*,
        therapy services, therapies,
        therapeutic services, therapy assessment*, therapy support"""
    ),
    Theme.NEURODEVELOPMENTAL_WAITS: (
        """
        adhd, attention deficit, asd, autism assessment*, autism diagnos*, autism pathway*,
        neurodevelopment*,
        neuro development*, neurodivers*, neurodiverg*, neurodisability, diagnostic support,
        diagnostic pathway*"""
    ),
    Theme.HEALTH_ACCESS: (
        """
        paediatric*, continence, dental, dentist*, wheelchair*, equipment, audiology,
        hearing impair*, visual impair*, vision impair*, gps, gp, health check*,
        annual health check*,
        child development centre*, health needs assessments, learning disability pathway*,
        learning disability assessment*,
        health provision, palliative, access to health services, school nurs*, community nurs*,
        nursing team*"""
    ),
    Theme.HEALTH_OVERSIGHT: (
        """
        designated clinical officer role*, designated medical officer*,
        designated clinical officer*, dco, dmo,
        health advice, icb oversight, health contributions, dynamic support register*,
        oversight of health"""
    ),
    Theme.EARLY_IDENTIFICATION: (
        """
        early identification, identif* early, identified early, identify need early,
        identif* needs, identify and support,
        identifying send, identif* send, identified quickly, needs quickly,
        identification of need*, identified and assessed,
        identification and assessment, health visit*, two year old*, healthy child programme*,
        healthy child,
        two year check*, two year review*, portage, early help, nursery, nurseries"""
    ),
    Theme.SEN_SUPPORT: (
        """
        sen support, send support for children without, graduated response, graduated approach,
        ordinarily available,
        without a plan, without ehc*, thresholds, support without"""
    ),
    Theme.MAINSTREAM_INCLUSION: (
        """
        mainstream, inclusive, inclusion, reasonable adjustment*, resourced provision,
        resource base*,
        meet needs in school, schools and services, catered for in schools, support in schools"""
    ),
    Theme.ALTERNATIVE_PROVISION: (
        """
        alternative provision, AP, unregistered, pupil referral unit*, prus, other than at school"""
    ),
    Theme.EXCLUSION_ATTENDANCE: (
        """
        exclusion*, excluded, suspension*, suspended, attendance, absence*, absent,
        missing education, eotas,
        elective home education, electively home, home educated, reduced timetable*,
        part time timetable*,
        emotionally based, school avoidance, out of school, attend school"""
    ),
    Theme.PFA_TRANSITION: (
        """
        preparation for adulthood, prepar* for adulthood, prepare for adulthood, pfa, adulthood,
        adult services, 16 to 25,
        year 9, life skills, independent living, leaving school, leave school,
        transition arrangements, transition to adult*,
        transition from, transitions for, transitions between, transition planning,
        transition points,
        move between settings, adult social care"""
    ),
    Theme.NEET_EMPLOYMENT: (
        """
        neet, supported internship*, internship*, employment, employers, into work,
        apprenticeship*, paid work,
        not in education"""
    ),
    Theme.SOCIAL_CARE: (
        """
        short breaks, short break, respite, disabled children's team, children's disabilit*,
        children with disabilities service*,
        family support, care packages, social care support, social care needs,
        social care services, social care assessment*,
        known to social care, support from social care, children's social care, social workers,
        social care advice,
        social care input, social care contribution*, designated social care officer*, dsco,
        personal budgets"""
    ),
    Theme.SUFFICIENCY: (
        """
        sufficiency, sufficient places, special school place*, specialist place*, school places,
        capital,
        new special school, shortage of specialist, lack of places, place planning,
        gaps in provision"""
    ),
    Theme.OUT_OF_AREA: (
        """
        out of area, out of borough, out of county, residential schools, residential placements,
        residential special school*,
        independent placements, host authority, placed outside, living away from, far from home"""
    ),
    Theme.TRANSPORT: "transport, travel training, travel budget*, taxis, taxi, travel to school",
    Theme.LEADERSHIP: (
        """
        leaders know, leadership, governance, accountab*, strategic board, ambitious,
        shared vision, vision for,
        strategic planning, strategic leaders, strategic plans, strategic oversight, send strategy,
        leaders' actions,
        partnership arrangements, shared services, partners work, agencies work, joint working,
        scrutiny, councillors,
        improvement journey, accurate view, self aware*, leaders have been too slow,
        leaders have not, pace of, too slow, shared commitment"""
    ),
    Theme.DATA_QUALITY: (
        """
        data, dashboard*, self evaluation, evaluation of, evaluat* the impact,
        evaluat* the effectiveness, evaluat* their work,
        audit*, performance information, quality assur*, measure impact, measure the impact,
        sustained impact, know their area,
        understanding of how well, information about children, sharing of information,
        information sharing, share information"""
    ),
    Theme.WORKFORCE: (
        """
        workforce, recruit*, turnover, retention, training for, training to, staff training,
        trained, staffing, vacancies,
        educational psycholog*, caseworker*, skills of staff, knowledge of staff,
        senco*, sencos"""
    ),
    Theme.VOICE_CHILD: (
        """
        voice of the child, voices of children, children's views, views of children,
        children's voice*, young people's voice*,
        young people's views, views of young people, feel listened, are heard, aspirations,
        voice of young people,
        views and wishes, needs and wishes, production with children, child's voice,
        voice of children"""
    ),
    Theme.CONFIDENCE_REDRESS: (
        """
        trust in, lost trust, mistrust, confidence in, frustrat*, complaint*, tribunal*, appeal*,
        mediation,
        ombudsman, dissatisfied, parents are pleased, parents and carers are positive,
        parental confidence, fight for,
        battle*"""
    ),
    Theme.VULNERABLE_GROUPS: (
        """
        looked after, children in care, care leavers, youth justice, youth offending,
        virtual school*, refugee*,
        traveller*, cla, minority ethnic, vulnerable groups"""
    ),
    Theme.FUNDING: (
        """
        funding, funded by, high needs, dsg, safety valve, top up, banding, cost, costs, financial,
        finance,
        budget, invested, lack of investment, investment in"""
    ),
}
_HINTS = {
    Theme.EHCP_TIMELINESS: "timeliness, backlog*, needs assessments, delays",
    Theme.COMMUNICATION: "communicat*, informed",
    Theme.LOCAL_OFFER: "signpost*, difficult to navigate, accessible information",
    Theme.MENTAL_HEALTH: "wellbeing, well being",
    Theme.THERAPIES: "therapy, therapist*, sensory",
    Theme.NEURODEVELOPMENTAL_WAITS: "autism*, autistic, asc, diagnosis, diagnostic",
    Theme.HEALTH_ACCESS: (
        "nursing, nurses, health services, health assessments, health needs, clinic, clinics"
    ),
    Theme.HEALTH_OVERSIGHT: "icb, integrated care board, clinical commissioning group*, ccg",
    Theme.EARLY_IDENTIFICATION: "early years, early intervention, under five*, pre school",
    Theme.PFA_TRANSITION: "transition*, post 16, independence, independent",
    Theme.SOCIAL_CARE: "social care, family hubs, social worker*",
    Theme.SUFFICIENCY: "special schools, places",
    Theme.LEADERSHIP: (
        """
        strategic*, pace, ambition*, vision, strategies, strategy, partnership working,
        work together,
        working together"""
    ),
    Theme.DATA_QUALITY: "evaluat*, information",
    Theme.WORKFORCE: "staff, practitioners, training, special educational needs coordinator*",
    Theme.VOICE_CHILD: "lived experience*, influence, their views, wishes",
    Theme.FUNDING: "invest*, deficit, funded",
}
GROUPS = {theme.value: cues for theme, cues in _CUES.items()} | {
    theme.value + _HINT: cues for theme, cues in _HINTS.items()
}
_WORTH = {theme.value: (theme, _ENOUGH) for theme in _CUES} | {
    theme.value + _HINT: (theme, 1) for theme in _HINTS
}
_LEXICON = Lexicon({"themes": GROUPS})


def themes_of(quote: str) -> tuple[Theme, ...]:
    """The themes of a quotation, in the order of `terms.Theme`; none when no theme's words are in
    it.
    """
    return themes_at(_LEXICON.hits(quote)["themes"], 0, len(quote))


def themes_at(hits: Sequence[Hit], start: int, end: int) -> tuple[Theme, ...]:
    """The themes of the quotation at `start:end`, given a whole text's theme phrases."""
    points: dict[Theme, int] = {}
    for group, place in {
        (group, place) for group, place, last in hits if start <= place and last <= end
    }:
        theme, counts = _WORTH[group]
        points[theme] = points.get(theme, 0) + (counts if place - start < _OPENING else 1)
    named = {theme for theme, counted in points.items() if counted >= _ENOUGH}
    return tuple(theme for theme in _CUES if theme in named) if named else ()
