"""Words that only hint at a theme: professionals who should act, or the people it is done for.

They count only where nothing names a theme more plainly.
"""

from pipeline.model.terms import Theme

HINTS = {
    Theme.EHCP_QUALITY: (
        """
        ehc plan*, ehc planning, health and care plan*, ehcp*, quality of,
        variable in quality, plans, plan"""
    ),
    Theme.EHCP_TIMELINESS: "timeliness, backlog*, needs assessments, delays, late, in good time",
    Theme.ANNUAL_REVIEWS: "reviews, reviewed, up to date, out of date",
    Theme.COPRODUCTION: (
        """
        parents and carers, engagement, families, decision making, forum, involved,
        involvement"""
    ),
    Theme.COMMUNICATION: "communicat*, informed, information, updated",
    Theme.LOCAL_OFFER: (
        """
        signpost*, difficult to navigate, accessible information, promoted, advice, guidance,
        information, aware"""
    ),
    Theme.JOINT_COMMISSIONING: "commission*, gaps, planning",
    Theme.MENTAL_HEALTH: "wellbeing, well being, emotional",
    Theme.THERAPIES: "therapy, therapist*, sensory",
    Theme.NEURODEVELOPMENTAL_WAITS: "autism*, autistic, asc, diagnosis, diagnostic, neurodev*",
    Theme.HEALTH_ACCESS: (
        """
        nursing, nurse, nurses, health assessments, health needs, clinic, clinics, health,
        learning disability, waiting times, health practitioners, health leaders"""
    ),
    Theme.HEALTH_OVERSIGHT: "icb, integrated care board, clinical commissioning group*, ccg",
    Theme.EARLY_IDENTIFICATION: (
        """
        early years, under five*, pre school, early, assessed, identified, identification,
        needs, assessment, assessments, emerging"""
    ),
    Theme.SEN_SUPPORT: "schools, school staff, teachers, education staff",
    Theme.MAINSTREAM_INCLUSION: "mainstream, inclusive, inclusion, belong*, settings",
    Theme.EXCLUSION_ATTENDANCE: "education setting, timetables",
    Theme.PFA_TRANSITION: "transition*, independence, independent, adult, adults, young people",
    Theme.NEET_EMPLOYMENT: "training, work, jobs",
    Theme.SOCIAL_CARE: (
        """
        social care, activities, community, communities, disabled children, families,
        holidays"""
    ),
    Theme.SUFFICIENCY: "special schools, places, placement*, specialist, settings",
    Theme.OUT_OF_AREA: "residential, independent, placements",
    Theme.LEADERSHIP: (
        """
        strategic*, pace, ambition*, vision, strategies, strategy, leaders, priorities,
        priority, partnership, oversight, commitment, committed, improvement, improvements,
        drive, culture, plans"""
    ),
    Theme.DATA_QUALITY: "evaluat*, information, impact, monitor*, oversight, robust, checks",
    Theme.WORKFORCE: (
        """
        staff, practitioners, training, professionals, capacity, skilled, dedicated,
        expertise, special educational needs coordinator*"""
    ),
    Theme.VOICE_CHILD: (
        """
        lived experience*, influence, their views, wishes, views, voice*, heard"""
    ),
    Theme.CONFIDENCE_REDRESS: "parents, parents feel, parents say, families say, confidence",
    Theme.VULNERABLE_GROUPS: "vulnerable, in care, communities",
    Theme.FUNDING: "invest*, deficit, funded, resources",
    Theme.ATTAINMENT: "achieve*, outcomes, progress, academic",
    Theme.JOINT_WORKING: (
        """
        together, jointly, partners, collaborat*, coordinat*, partnership, share, shared,
        sharing, agencies, relationships, integrated"""
    ),
    Theme.KEY_WORKING: "crisis, admission",
    Theme.PHASE_TRANSITION: "transition*, next steps, move",
    Theme.SAFEGUARDING: "safe, risk, risks, harm, protect*",
}
