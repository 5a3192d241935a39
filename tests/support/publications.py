"""Invented publications about invented areas, in the style of councils, papers and others.

Each paragraph is one line, as in real texts of this kind.
"""

from typing import NamedTuple

REGISTER = """name,official_name,gss_code,la_code,ofsted_urn,region,domain,aliases
Northvale,Northvale County Council,E10000901,901,90001,North East,northvale.gov.uk,Northvale County Council
Elmshire,Elmshire County Council,E10000902,902,90002,South East,elmshire.gov.uk,Elmshire County Council|Elms
Stonebridge,London Borough of Stonebridge,E09000903,903,90003,London,stonebridge.gov.uk,London Borough of Stonebridge|LBSB
Harwick and Dunmere,Harwick and Dunmere Council,E06000904,904,90004,North West,harwickdunmere.gov.uk,Harwick & Dunmere|H&D
East Marlow,East Marlow Borough Council,E06000905,905,90005,South West,eastmarlow.gov.uk,East Marlow Borough Council|Oldmarlowshire
West Marlow,West Marlow Borough Council,E06000906,906,90006,South West,westmarlow.gov.uk,West Marlow Borough Council|Oldmarlowshire
"Kelby, City of",Kelby City Council,E06000907,907,90007,Yorkshire and the Humber,kelby.gov.uk,Kelby|City of Kelby
Reading,Reading Borough Council,E06000908,908,90008,South East,reading.gov.uk,Reading Borough Council
"""


class Publication(NamedTuple):
    """One invented publication and what it is."""

    id: str
    label: str
    doc_type: str
    area: str | None
    url: str
    title: str
    published: str | None
    body: str


PUBLICATIONS = (
    Publication(
        "new-council",
        "inspection_outcome",
        "council_news",
        "Northvale",
        "https://www.northvale.gov.uk/news/2025/area-send-report",
        "Report on SEND services in Northvale published",
        "2025-03-14",
        """The Northvale local area partnership has today welcomed the publication of its area SEND inspection report.

Inspectors from Ofsted and the Care Quality Commission visited from 13 to 17 January 2025 and met families, schools and health staff.

They found that children and young people have inconsistent experiences and outcomes, the middle of three possible outcomes.

Inspectors praised the early years team and said that "practitioners know children well". They noted that waiting times for an autism assessment are too long, and that some plans are out of date.

Areas for improvement include the quality of annual reviews and the way leaders share data.

Councillor Jo Finch, cabinet member for children, said: "We are proud of our staff, but we know there is more to do. Families deserve better communication from us."

The partnership will update its strategic plan by the summer.""",
    ),
    Publication(
        "new-press-failings",
        "inspection_outcome",
        "press",
        "Elmshire",
        "https://www.elmshiregazette.example/news/special-needs-failings",
        "'Widespread failings' in county's special needs services, watchdogs say",
        "2024-06-21",
        """Children with special educational needs in Elmshire are being let down by widespread and systemic failings, inspectors have said.

A damning report by Ofsted and the Care Quality Commission, published on Thursday, raises significant concerns about the experiences of families.

It follows an inspection in April. Inspectors found that leaders had been too slow to act, and that hundreds of children wait more than a year for speech and language therapy.

The report says that parents are "worn down" by delays. However, it praised the work of special schools, where pupils thrive.

The council and the integrated care board must now write a priority action plan.

A council spokesman said: "We accept the findings in full and apologise to every family."

One mother, Dawn Pell, told the Gazette that she had waited two years for a plan.""",
    ),
    Publication(
        "new-forum-positive",
        "inspection_outcome",
        "parent_carer_forum",
        "Harwick and Dunmere",
        "https://www.harwickparentcarerforum.example/2025/05/inspection-outcome",
        "Our area's SEND inspection: the outcome",
        "2025-05-09",
        """The report of the area SEND inspection of Harwick & Dunmere is out today. You can read the full report on the Ofsted website.

The outcome is that arrangements typically lead to positive experiences and outcomes for children and young people with SEND. This is the best of the three.

Strengths listed by inspectors:

- Co-production with parents is embedded.
- Health visitors identify needs early.

What needs to improve:

- Waits for occupational therapy.
- Information about transition to adult services.

Thank you to everybody who filled in the survey.""",
    ),
    Publication(
        "old-council-letter",
        "inspection_outcome",
        "council_news",
        "Kelby, City of",
        "https://www.kelby.gov.uk/news/send-letter",
        "Outcome of joint SEND inspection in Kelby",
        "2018-04-20",
        """Ofsted and the CQC have published their letter on how Kelby is carrying out the special educational needs and disabilities reforms.

The joint local area SEND inspection took place between 5 and 9 February 2018.

The letter recognises that leaders have an accurate view of what works. Children in early years settings are identified promptly and supported well.

However, inspectors found significant weaknesses in joint commissioning and in the quality of education, health and care plans. As a result a written statement of action is required.

The council and the clinical commissioning group are jointly responsible for it.""",
    ),
    Publication(
        "old-revisit",
        "inspection_outcome",
        "press",
        "Stonebridge",
        "https://www.stonebridgepost.example/revisit",
        "Stonebridge makes progress on special needs, say inspectors",
        "2021-11-18",
        """Inspectors who returned to Stonebridge say the borough has made sufficient progress in three of the five weaknesses found in 2018.

The revisit by Ofsted and the Care Quality Commission was held from 20 to 22 September 2021.

Education, health and care plans are written on time, the report says, and parents feel heard. But not enough has been done about therapies and about young people who are out of school.

The council's leader, Amir Rowe, said the report showed how hard staff had worked.""",
    ),
    Publication(
        "monitoring",
        "inspection_outcome",
        "council_news",
        "Elmshire",
        "https://www.elmshire.gov.uk/newsroom/monitoring-report",
        "Monitoring inspection finds effective action",
        "2025-11-05",
        """The report of a monitoring inspection of the Elmshire local area partnership has been published.

In September 2025 inspectors from Ofsted and the CQC returned to look at the two areas for priority action identified in April 2024.

They judged that leaders have taken effective action on both. Governance is now stronger, and data is shared between partners.

Another full inspection will follow within 18 months.""",
    ),
    Publication(
        "committee-outcome",
        "inspection_outcome",
        "committee",
        "Northvale",
        "https://democracy.northvale.gov.uk/mgAi.aspx?ID=5512",
        "Agenda item - SEND inspection outcome and improvement plan",
        "2025-06-03",
        """Agenda item

SEND inspection outcome and improvement plan

Minutes:

The Director of Education presented the report on the outcome of the area SEND inspection of January 2025.

The strengths identified by inspectors included:

· Joint working between schools and the autism team.

· A skilled portage service.

The areas for improvement were:

· Timeliness of health advice.

· Oversight of alternative provision.

Councillor Bray asked how parents would be told. The Director said a newsletter was being prepared and that the service had been good at this in the past.

RESOLVED that the report be noted.""",
    ),
    Publication(
        "plan-page",
        "inspection_outcome",
        "action_plan",
        "Elmshire",
        "https://www.elmshire.gov.uk/send/priority-action-plan",
        "Priority action plan",
        None,
        """Following the area SEND inspection in April 2024, the Elmshire local area partnership has written a priority action plan.

The plan was agreed by Ofsted and the CQC in September. It answers the two areas for priority action in the report: the timeliness of plans and the oversight of health services.

An improvement board meets each month and publishes what has been done.""",
    ),
    Publication(
        "icb-outcome",
        "inspection_outcome",
        "health_body",
        "Northvale",
        "https://www.northvaleandmoors.icb.nhs.uk/news/send",
        "Health partners respond to SEND inspection report",
        "2025-03-14",
        """NHS partners have responded to the area SEND inspection report on Northvale published today.

Ofsted and the CQC recognised the commitment of therapists and the joint work of health and education. The report also highlights gaps in the neurodevelopmental pathway.

The chief nurse said: "We are sorry that some families wait too long." """,
    ),
    Publication(
        "announced-new",
        "inspection_announced",
        "council_news",
        "Stonebridge",
        "https://www.stonebridge.gov.uk/news/inspection-under-way",
        "Area SEND inspection under way in Stonebridge",
        "2025-09-10",
        """Ofsted and the Care Quality Commission have told the Stonebridge local area partnership that an area SEND inspection has begun.

The inspection lasts three weeks. Inspectors will be on site from 22 to 26 September.

They want to hear from children, young people, parents and carers. A survey is open until Friday.

The report is expected to be published in December.""",
    ),
    Publication(
        "announced-forum",
        "inspection_announced",
        "parent_carer_forum",
        "Kelby, City of",
        "https://kelbyparentcarerforum.example/inspection-starts",
        "The SEND inspection has started: have your say",
        None,
        """We have been notified that inspectors are coming to Kelby for a local area SEND inspection.

The inspectors will meet parents next week. Please share your views in the online survey; it closes on Sunday.

We will tell you more as soon as we know the timetable.""",
    ),
    Publication(
        "announced-prepare",
        "inspection_announced",
        "council_news",
        "East Marlow",
        "https://www.eastmarlow.gov.uk/send/inspection",
        "Preparing for our area SEND inspection",
        None,
        """East Marlow has not yet been inspected under the area SEND framework, and we expect to be notified at any time.

This page explains how the inspection will work and how schools, health services and families can prepare for it.

Inspectors will look at how well the partnership identifies and meets the needs of children.""",
    ),
    Publication(
        "school",
        "other",
        "press",
        None,
        "https://www.elmshiregazette.example/news/school-good",
        "Special school in Elmshire rated good by Ofsted",
        "2025-02-02",
        """Beechdown special school has kept its good rating after a visit by Ofsted inspectors in January.

The report says that pupils with special educational needs and disabilities enjoy coming to school and that leaders are ambitious for them.

Headteacher Carol Ince said she was delighted. "Our staff work very hard," she said.""",
    ),
    Publication(
        "ilacs",
        "other",
        "council_news",
        None,
        "https://www.northvale.gov.uk/news/childrens-services-good",
        "Northvale children's services rated good",
        "2024-10-30",
        """Ofsted has rated Northvale's children's services as good after an inspection of local authority children's services (ILACS).

Inspectors found that social workers know children well and that care leavers are supported into work. Disabled children receive timely help.

The report identifies areas for improvement, among them the quality of supervision and the recording of return interviews.""",
    ),
    Publication(
        "jtai",
        "other",
        "council_news",
        None,
        "https://www.kelby.gov.uk/news/jtai",
        "Joint targeted area inspection of Kelby published",
        "2024-05-02",
        """Ofsted, the CQC, the police inspectorate and the probation inspectorate have published a letter on their joint targeted area inspection of Kelby.

They looked at how partners respond to serious youth violence and found that children benefit from strong partnership working.

Areas for improvement include information sharing with schools about pupils with special educational needs.""",
    ),
    Publication(
        "statistics",
        "other",
        "press",
        None,
        "https://www.schoolspaper.example/send-statistics",
        "Two in three councils fall short on SEND, figures show",
        "2025-01-30",
        """Of 60 local areas inspected since January 2023, 14 had positive outcomes, 31 were inconsistent and 15 had widespread or systemic failings, Ofsted and CQC statistics show.

Regions differ. Ministers say that the system needs reform, and charities called for more money across England.

Elmshire, Northvale, Kelby and Stonebridge were among the areas visited last year.""",
    ),
    Publication(
        "explainer",
        "other",
        "other",
        None,
        "https://www.sendguide.example/area-inspections",
        "Area SEND inspections explained",
        None,
        """How does an area SEND inspection work? Ofsted and the Care Quality Commission inspect every local area partnership under a framework that began in January 2023.

There are three possible outcomes. Areas with widespread or systemic failings must write a priority action plan.

The handbook says how inspectors track cases. Each area is inspected at least once in five years.""",
    ),
    Publication(
        "peer",
        "other",
        "committee",
        None,
        "https://democracy.kelby.gov.uk/mgAi.aspx?ID=77",
        "Agenda item - SEND peer review",
        "2024-01-15",
        """Agenda item

The Committee considered the findings of a peer review of SEND services by the Local Government Association.

The reviewers found committed staff and recommended a clearer strategy. Members noted the report.""",
    ),
    Publication(
        "ombudsman",
        "other",
        "press",
        None,
        "https://www.kelbytimes.example/ombudsman",
        "Council to pay family £4,000 after SEND failings",
        "2024-08-08",
        """Kelby City Council must pay a family £4,000 after the Local Government and Social Care Ombudsman upheld a complaint.

The Ombudsman found fault in delays to an education, health and care plan that caused injustice to a boy with special educational needs.""",
    ),
    Publication(
        "transport",
        "other",
        "committee",
        None,
        "https://democracy.elmshire.gov.uk/mgAi.aspx?ID=812",
        "Agenda item - SEND transport budget",
        "2024-09-09",
        """Minutes: Members considered a report on the high needs block deficit and on the cost of transport for pupils with SEND.

The deficit is forecast to grow. A safety valve agreement with the Department for Education is being negotiated.""",
    ),
    Publication(
        "consultation",
        "other",
        "council_news",
        None,
        "https://www.northvale.gov.uk/news/send-strategy",
        "Have your say on our draft SEND strategy",
        "2023-10-01",
        """We are asking families for their views on a draft strategy for children with special educational needs and disabilities.

The consultation is open until 12 November. Drop-in sessions will be held in libraries.""",
    ),
    Publication(
        "wales",
        "other",
        "council_news",
        None,
        "https://www.glanmor.gov.wales/news/estyn",
        "Estyn report on education services published",
        "2023-07-07",
        """Estyn has published its report on the inspection of local government education services in Glanmor.

Inspectors found that additional learning needs reform is well led. The report makes three recommendations.""",
    ),
    Publication(
        "verb",
        "other",
        "council_news",
        None,
        "https://www.kelby.gov.uk/news/bins",
        "We will send new bins after inspection of rounds",
        "2024-03-03",
        """We will send every household in Kelby a new bin after an inspection of collection rounds found that many were broken.

Please send us a message if yours is missing.""",
    ),
    Publication(
        "care-home",
        "other",
        "press",
        None,
        "https://www.kelbytimes.example/care-home",
        "Care home for adults with learning disabilities inadequate, says CQC",
        "2024-02-12",
        """The Care Quality Commission has rated a Kelby care home for adults with learning disabilities inadequate.

Inspectors found poor management of medicines, and a warning notice was issued.""",
    ),
    Publication(
        "job",
        "other",
        "other",
        None,
        "https://jobs.example/send-officer",
        "SEND inspection and improvement officer, Northvale",
        None,
        """Salary: grade 9. Northvale County Council is looking for an officer to join the team that prepares for area SEND inspections.

You will support the director, collect data and write reports. Closing date 3 May.""",
    ),
)
