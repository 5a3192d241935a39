"""Words that only hint at a theme: professionals who should act, or the people it is done for.

They count only where nothing names a theme more plainly.
"""

from pipeline.model.terms import Theme

HINTS = {
    Theme.EHCP_QUALITY: (
        """
        ehc plan*, ehc planning, health and care plan*, ehcp*, quality of, variable in quality,
        health care plan*, care plans, echp*, plans contain, quality, written, advice"""
    ),
    Theme.EHCP_TIMELINESS: (
        """
        timeliness, backlog*, needs assessments, delays, late, in good time, in time, on time,
        weeks, requests, turned down, process, backlog, wait, waits, delay*, timescale*,
        timeframe*, deadline*"""
    ),
    Theme.ANNUAL_REVIEWS: "reviews, reviewed, up to date, out of date, review",
    Theme.COPRODUCTION: (
        """
        parents and carers, engagement, families, decision making, forum, involved, involvement,
        parents, carers, share, partners, listen*"""
    ),
    Theme.COMMUNICATION: (
        """
        communicat*, informed, information, updated, respond*, answer, told, tell, messages,
        contact, emails, calls"""
    ),
    Theme.LOCAL_OFFER: (
        """
        signpost*, difficult to navigate, accessible information, promoted, advice, guidance,
        information, aware, navigat*, know, find, access"""
    ),
    Theme.JOINT_COMMISSIONING: (
        """
        gaps, planning, commissioning, commissioners, commissioned, gaps in provision"""
    ),
    Theme.MENTAL_HEALTH: "wellbeing, well being, emotional",
    Theme.THERAPIES: "therapy, therapist*, sensory",
    Theme.NEURODEVELOPMENTAL_WAITS: (
        """
        autism*, autistic, asc, diagnosis, diagnostic, neurodev*, pathway*"""
    ),
    Theme.HEALTH_ACCESS: (
        """
        nursing, nurse, nurses, health assessments, health needs, clinic, clinics, health,
        learning disability, waiting times, health practitioners, health leaders, waits, wait,
        waiting, medical, nhs, services, access to services, icb"""
    ),
    Theme.HEALTH_OVERSIGHT: "icb, integrated care board, clinical commissioning group*, ccg",
    Theme.EARLY_IDENTIFICATION: (
        """
        early years, under five*, pre school, early, assessed, needs, assessment, assessments,
        emerging, identify, identif*, met"""
    ),
    Theme.SEN_SUPPORT: "schools, school staff, teachers, education staff, school",
    Theme.MAINSTREAM_INCLUSION: (
        """
        mainstream, inclusive, inclusion, belong*, settings, welcom*, in mainstream"""
    ),
    Theme.EXCLUSION_ATTENDANCE: "education setting, timetables, school, education",
    Theme.PFA_TRANSITION: (
        """
        transition*, independence, independent, adult, adults, young people, college, adulthood,
        colleges, independently"""
    ),
    Theme.NEET_EMPLOYMENT: "training, work, jobs, employ*",
    Theme.SOCIAL_CARE: (
        """
        social care, activities, community, communities, disabled children, families, holidays,
        children with disabilities"""
    ),
    Theme.SUFFICIENCY: (
        """
        special schools, places, placement*, specialist, settings, provision, special school,
        spaces"""
    ),
    Theme.OUT_OF_AREA: "residential, independent, placements",
    Theme.LEADERSHIP: (
        """
        strategic*, pace, ambition*, vision, strategies, strategy, leaders, priorities,
        priority, partnership, oversight, commitment, committed, improvement, improvements,
        drive, culture, plans, leader, lead, leading, board, plan, responsib*, urgen*, slow,
        progress, swiftly, direction, managed, management, slowly, improvement plans, acted,
        act, law"""
    ),
    Theme.DATA_QUALITY: (
        """
        evaluat*, information, impact, monitor*, oversight, robust, checks, how effective,
        evaluation of, evidence, measure*, understand, understood, picture,
        identified with accuracy, check, targets, records, track*, measurable"""
    ),
    Theme.WORKFORCE: (
        """
        staff, practitioners, training, professionals, capacity, skilled, dedicated, expertise,
        special educational needs coordinator*, team, teams, people, passion*, dedication, posts"""
    ),
    Theme.VOICE_CHILD: (
        """
        lived experience*, influence, their views, wishes, views, voice*, heard,
        children and young people, listen*, listened, say"""
    ),
    Theme.CONFIDENCE_REDRESS: (
        """
        parents, parents feel, parents say, families say, confidence, families, feel, felt,
        praise*, happy, concern*, struggl*, trust, crisis, barriers, desperat*, stress,
        let down, ignored, worn, satisfied"""
    ),
    Theme.VULNERABLE_GROUPS: (
        """
        vulnerable, in care, communities, vulnerable children, most vulnerable"""
    ),
    Theme.FUNDING: "invest*, deficit, funded, resources, pay, paid, pays",
    Theme.ATTAINMENT: (
        """
        achieve*, outcomes, progress, academic, school, learn*, results, standards, reading,
        achievement"""
    ),
    Theme.JOINT_WORKING: (
        """
        together, jointly, partners, collaborat*, coordinat*, partnership, share, shared,
        sharing, agencies, relationships, integrated, services, joint, between, coordinated,
        cohesive"""
    ),
    Theme.KEY_WORKING: "crisis, hospital",
    Theme.PHASE_TRANSITION: "transition*, next steps, move",
    Theme.SAFEGUARDING: "safe, risk, risks, harm, protect*, at risk",
}
