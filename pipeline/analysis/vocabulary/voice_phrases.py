"""Words that show who says a sentence, and what it does besides stating a finding."""

INSPECTORS = "inspectors"
GOVERNMENT = "a government"
PERSON = "a person"
PUBLISHER = "the publisher"
TELLS = "tells"
PROCEDURE = "procedure"
PURPOSE = "purpose"
REQUIREMENT = "requirement"
RESPONSE = "response"
NUMBER = "number"
COUNTED = "counted"
EARLIER = "earlier"
FUTURE = "future"
FIRST_PERSON = "first person"
WISH = "wish"
FURNITURE = "furniture"

GROUPS = {
    INSPECTORS: (
        """
        inspector, inspectors, inspectorate, inspectorates, ofsted, cqc,
        care quality commission, watchdog, watchdogs, regulator, regulators, hmci,
        chief inspector, team, report, letter, inspection, reinspection, re inspection, revisit,
        findings, judgement, judgment, verdict"""
    ),
    GOVERNMENT: (
        """
        department, department for education, dfe, minister, ministers, secretary of state,
        government, improvement notice, statutory direction, commissioner, commissioners,
        nhs england, deep dive, stocktake"""
    ),
    PERSON: (
        """
        cllr, cllrs, councillor, councillors, director, chair, chairman, chairwoman,
        chairperson, chief executive, spokes*, mp, mps, leader of the council, cabinet member,
        portfolio holder, lead member, head of, officer, officers, member, members, campaigner,
        campaigners, mum, mums, dad, dads, mother, father, headteacher, headteachers, he, she,
        his, her, i, my, forum, family voice, manager, the committee, the board, the panel,
        mayor, solicitor, ombudsman"""
    ),
    PUBLISHER: (
        """
        council, partnership, local authority, authority, icb, ccg, nhs, we, our, us, bosses,
        town hall, county hall"""
    ),
    TELLS: (
        """
        said, say, says, saying, found, finds, finding, noted, notes, noting, state, states,
        stated, stating, add, adds, added, adding, highlight*, recognis*, prais*, commend*,
        judged, judges, describ*, conclud*, identif*, outlin*, acknowledg*, felt, believ*,
        welcom*, critici*, point, points, pointed, raised, warn*, observ*, reveal*, show, shows,
        showed, shown, cited, cites, credited, impressed, told, reports, reported, clear, saw,
        seen, heard, recommend*, comment*, declar*, explain*, asks, asked, went on, goes on,
        word, words, view, opinion, according to, account, wrote, writes, discover*, remark*,
        singled, brought out, bring out, brings out, listed, lists, named, names, mention*,
        express*, emphasi*, stress*, underlin*, struck, called, calls, deem*, detail*, set out,
        sets out, note, spoke of, speaks of, own, owns, hold, holds, held, has it, puts it,
        put it, wanted, answered, replied, continued, tweeted, insisted, admit*, agreed,
        thought, determin*, made known, plain, take to task, takes to task, taken to task,
        finds fault, found fault"""
    ),
    PROCEDURE: (
        """
        visited, visits, visiting, visit, met, meet, spoke to, spoke with, talked, talks,
        looked at, looked into, look at, consider*, review, reviewed, reviewing, gather*,
        hear from, heard from, carried out, took place, came to, came back, return*, inspected,
        led by, interview*, focus group, focus groups, survey*, webinar, webinars, team of,
        evidence, was published, published, read it, read the, download*, attached, feedback,
        focus on, focused on, focussed on, was received, presented, introduced"""
    ),
    PURPOSE: (
        """
        to judge, to evaluate, to assess, to decide, to find out, to determine, to see how,
        to see if, to see whether, to settle, to look at, to check, to examine, to consider,
        was to, were to, is to, evaluated how, judged how, judge if, judge whether, purpose,
        aim of, aims to, aimed to, aim is, aim was, how effective, how effectively, how well,
        how good, whether"""
    ),
    REQUIREMENT: (
        """
        must, require, requires, required, has to be, have to, had to, need to, needs to,
        statement of action, wsoa, improvement notice, ordered, instructed, directed, submit*,
        hand in, handed in, notice"""
    ),
    RESPONSE: (
        """
        accept*, welcome, committed, commitment, apolog*, sorry, delight*, proud, pleased,
        pleasure, disappoint*, thank*, grateful, determined, working hard, working with,
        working together, we know, we will, promis*, pledg*, vow*, plan, plans, respond,
        responds, responded, response, responses"""
    ),
    NUMBER: (
        """
        one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, 1, 2, 3, 4,
        5, 6, 7, 8, 9, 10, 11, 12, 13, several, some, number of, certain, many"""
    ),
    COUNTED: (
        """
        area, areas, strengths, weaknesses, improvements, priority actions, recommendations,
        priorities, actions"""
    ),
    EARLIER: (
        """
        previous, previously, before, earlier, last inspection, initial, original,
        first inspection, year ago, years ago, back in, in 2014, in 2015, in 2016, in 2017,
        in 2018, in 2019, in 2020, in 2021, in 2022, in 2023, in 2024, in 2025, since then,
        former"""
    ),
    FUTURE: (
        """
        will, shall, would, going to, plan to, plans to, planned to, mean to, means to,
        meant to, intend*, next year, next month, next week, next steps, is to, are to,
        by the end of, coming"""
    ),
    FIRST_PERSON: "we, our, us, i, my, we're, we've, we'll",
    WISH: (
        """
        should, ought to, must, need to, needs to, has to, have to, needed to be, need to be,
        to be improved, improve"""
    ),
    FURNITURE: (
        """
        http*, www, photo, picture, image, cookie, cookies, sign up, newsletter, subscri*,
        read more, click, credit, copyright"""
    ),
}
