"""What a finding is about: the 30 themes of `terms.Theme`, by the words that reports and papers use for them."""

from collections.abc import Sequence

from pipeline.analysis.lexicon import Hit, Lexicon
from pipeline.terms import Theme

_CUES = {
    Theme.EHCP_QUALITY: """
        plan quality, quality of plans, quality of the plans, quality of ehc, quality of ehcp*,
        quality of education health, out of date, outdated plans, golden thread*, written ehcp*, written echp,
        written plans, outcomes in plans, plans are not specific, plans lack, plans vary, variation in ehc,
        quality assur* of ehc, poor quality plans, high quality plans, plans do not, plans accurately""",
    Theme.EHCP_TIMELINESS: """
        20 weeks, 20 week, twenty week*, statutory timescale*, statutory timeframe*, statutory time,
        statutory deadline*, timeliness, timely way, in a timely, backlog*, ehc assessment*, ehc needs assessment*,
        needs assessments, ehcna*, delays in ehc*, issuing ehc*, delays in issuing, issuing plans, plans are late,
        late plans, plans on time, written on time, finalis*""",
    Theme.ANNUAL_REVIEWS: """
        annual review*, amended plan*, overdue review*, reviews are, review of plans, plans are updated,
        plans not updated, phase transfer*""",
    Theme.COPRODUCTION: """
        co produc*, coproduc*, parent carer forum*, parent and carer forum*, parents and carers forum,
        equal partners, work with parents, working with parents, engagement with parents, feedback from parents,
        involvement of parents, planning boards, parent forum*, co design*""",
    Theme.COMMUNICATION: """
        communicat* with, communication between, improved communication, poor communication, clear information,
        keep families informed, kept informed, telling families, respond to parents, unanswered, communication,
        website""",
    Theme.LOCAL_OFFER: """
        local offer, sendiass, signpost*, information and advice, information advice and support, unaware of,
        hard to find, difficult to navigate""",
    Theme.JOINT_COMMISSIONING: """
        joint commissioning, jointly commission*, joint commission*, pooled, section 75, commissioning of services,
        commissioning strategy, gaps in commissioning""",
    Theme.MENTAL_HEALTH: """
        mental health, camhs, cypmhs, mhst*, emotional wellbeing, emotional well being, wellbeing, times of crisis,
        self harm, anxiety""",
    Theme.THERAPIES: """
        speech and language, speech language, salt, slt, occupational therap*, physiotherap*, therapy, therapies,
        therapist*, sensory""",
    Theme.NEURODEVELOPMENTAL_WAITS: """
        autism*, autistic, adhd, asd, asc, neurodevelopment*, neurodivers*, neurodiverg*, neurodisability, diagnosis,
        diagnostic""",
    Theme.HEALTH_ACCESS: """
        paediatric*, continence, dental, dentist*, wheelchair*, equipment, nursing, nurses, audiology,
        hearing impair*, visual impair*, vision impair*, gps, gp, health checks, health services, health assessments,
        health provision, palliative""",
    Theme.HEALTH_OVERSIGHT: """
        designated clinical officer*, designated medical officer*, designated social care officer*, dco, dmo, dsco,
        health advice, icb oversight, integrated care board, clinical commissioning group*, ccg, icb,
        health contributions, strategic oversight""",
    Theme.EARLY_IDENTIFICATION: """
        early years, early identification, identif* early, identified early, identif* needs, identify and support,
        identifying send, identif* send, identified quickly, needs quickly, health visit*, two year old*,
        two year check*, two year review*, portage, under five*, early help, early intervention, nursery, nurseries""",
    Theme.SEN_SUPPORT: """
        sen support, send support for children without, graduated response, graduated approach, ordinarily available,
        without a plan, without an ehc*, without ehc*, thresholds, support without""",
    Theme.MAINSTREAM_INCLUSION: """
        mainstream, inclusive, inclusion, reasonable adjustment*, outreach, resourced provision, resource base*,
        well supported in, meet needs in school, schools and services, catered for in schools""",
    Theme.ALTERNATIVE_PROVISION: """
        alternative provision, AP, unregistered, pupil referral unit*, part time timetable*, prus""",
    Theme.EXCLUSION_ATTENDANCE: """
        exclu*, suspension*, suspended, attendance, absence, absent, not in school, missing education, eotas,
        elective home education, home educated, reduced timetable*, emotionally based, school avoidance,
        out of school""",
    Theme.PFA_TRANSITION: """
        preparation for adulthood, prepar* for adulthood, pfa, adulthood, transition*, adult services, 16 to 25,
        year 9, life skills, independent living, independence, leaving school, post 16""",
    Theme.NEET_EMPLOYMENT: """
        neet, supported internship*, internship*, employment, employers, into work, apprenticeship*, paid work,
        not in education""",
    Theme.SOCIAL_CARE: """
        social care, short breaks, short break, respite, disabled children's team, family support, care packages,
        social worker*, family hubs, personal budgets""",
    Theme.SUFFICIENCY: """
        sufficiency, sufficient places, special school place*, specialist place*, school places, capital,
        new special school, shortage of specialist, lack of places, special schools""",
    Theme.OUT_OF_AREA: """
        out of area, out of borough, out of county, residential, independent placements, host authority,
        placed outside, living away from, far from home""",
    Theme.TRANSPORT: "transport, travel training, travel budget*, taxis, taxi, travel to school",
    Theme.LEADERSHIP: """
        leaders have, leaders are, leaders know, leaders do not, leaders in, leadership, governance, accountab*,
        strategic board, strategic, pace, ambition, ambitious, vision, partnership arrangements, partnership working,
        shared services, partners work, agencies work, work together, working together, scrutiny, councillors,
        improvement journey, strategies""",
    Theme.DATA_QUALITY: """
        data, dashboard*, self evaluation, evaluat*, audit*, performance information, quality assurance,
        measure impact, sustained impact, know their area""",
    Theme.WORKFORCE: """
        workforce, recruit*, turnover, retention, senco*, sencos, training for, staff training, trained,
        educational psycholog*, caseworker*, staffing, staff, practitioners, professionals, vacancies,
        special educational needs coordinator*""",
    Theme.VOICE_CHILD: """
        voice of the child, voice of children, voices of children, children's views, views of children,
        young people's views, views of young people, feel listened, are heard, aspirations, lived experience*,
        influence, views and wishes, their views""",
    Theme.CONFIDENCE_REDRESS: """
        trust in, lost trust, mistrust, confidence in, frustrat*, complaint*, tribunal*, appeal*, mediation,
        ombudsman, dissatisf*, parents are pleased, parents and carers are positive, parental confidence, fight for,
        battle*""",
    Theme.VULNERABLE_GROUPS: """
        looked after, children in care, care leavers, youth justice, youth offending, virtual school*, refugee*,
        traveller*, cla, minority ethnic, vulnerable groups""",
    Theme.FUNDING: """
        funding, funded, high needs, dsg, deficit, safety valve, top up, banding, cost, costs, financial, finance,
        budget, invest*""",
}
GROUPS = {theme.value: cues for theme, cues in _CUES.items()}
_LEXICON = Lexicon({"themes": GROUPS})


def themes_of(quote: str) -> tuple[Theme, ...]:
    """The themes of a quotation, in the order of `terms.Theme`; none when no theme's words are in it."""
    return _in_order(_LEXICON.hits(quote)["themes"])


def themes_at(hits: Sequence[Hit], start: int, end: int) -> tuple[Theme, ...]:
    """The themes of the quotation at `start:end`, given a whole text's theme phrases."""
    return _in_order([hit for hit in hits if start <= hit.start and hit.end <= end])


def _in_order(hits: Sequence[Hit]) -> tuple[Theme, ...]:
    named = {hit.group for hit in hits}
    return tuple(Theme(name) for name in GROUPS if name in named)
