"""What a date is the date of, in the sentences of councils, committees and newspapers."""

import pytest

from pipeline.analysis.told.dates.date_roles import Dated, role_of
from pipeline.analysis.told.dates.found_dates import dates_of_sentence
from pipeline.analysis.vocabulary.date_phrases import Role

ROLES = [
    ("Inspectors visited Northvale in ⟨May 2021⟩.", Role.VISIT),
    ("The inspectors who monitored its work in ⟨May 2021⟩ are critical.", Role.VISIT),
    ("The CQC monitored the children's home in ⟨May 2021⟩ and said so.", Role.OTHERS),
    (
        "From ⟨4 to 8 May⟩ support for SEND was put under scrutiny in a local inspection.",
        Role.VISIT,
    ),
    ("From ⟨4 to 8 May⟩ support for SEND was examined in a peer review.", Role.OTHERS),
    ("It was in ⟨May 2021⟩ that Northvale had its inspection.", Role.VISIT),
    ("⟨November 2019⟩ was when we last had an inspection.", Role.VISIT),
    ("Ofsted and the CQC were here for a week in ⟨March⟩.", Role.VISIT),
    ("SEND services were examined by Ofsted in ⟨March⟩, and a letter was published.", Role.VISIT),
    ("The partnership was put under scrutiny by inspectors in ⟨May 2025⟩.", Role.VISIT),
    ("The letter follows the visit that Ofsted and the CQC paid in ⟨March⟩.", Role.VISIT),
    ("What Ofsted and CQC came upon in Kelby in ⟨May 2019⟩ needs a statement.", Role.VISIT),
    ("Support services were examined in ⟨May 2025⟩ by an adviser to us.", Role.OTHERS),
    ("The report that Ofsted published on ⟨4 May 2021⟩ is critical.", Role.PUBLICATION),
    ("The findings of the inspection, published on ⟨8 October 2021⟩, are mixed.", Role.PUBLICATION),
    ("Ofsted has today (⟨2 April⟩) published its inspection report.", Role.PUBLICATION),
    ("The outcome of Northvale's inspection was made public on ⟨9 June 2017⟩.", Role.PUBLICATION),
    ("What inspectors say of Northvale came out on ⟨4 May 2021⟩.", Role.PUBLICATION),
    ("What the CQC found went online on ⟨Tuesday 4 May 2021⟩.", Role.PUBLICATION),
    ("Ofsted's view of Northvale went on the council's website on ⟨4 May⟩.", Role.PUBLICATION),
    ("The inspection letter appeared on ⟨Friday 7 July 2017⟩.", Role.PUBLICATION),
    ("The inspectors' judgement was released on ⟨4 May 2021⟩.", Role.PUBLICATION),
    ("The CQC's conclusions have been available online since ⟨May 2021⟩.", Role.DEADLINE),
    (
        "Ofsted and the CQC published the findings of our area SEND inspection in ⟨July 2026⟩.",
        Role.PUBLICATION,
    ),
    ("Ofsted released the outcome of the SEND inspection of Elmshire in ⟨May⟩.", Role.PUBLICATION),
    ("We received the report on our joint visit in ⟨March 2024⟩.", Role.PUBLICATION),
    ("The CQC today published the report of its SEND inspection in ⟨May⟩.", Role.VISIT),
    ("Ofsted has published the findings of its SEND inspection in ⟨May⟩.", Role.VISIT),
    ("Ofsted published the report of its inspection made in ⟨May⟩.", Role.VISIT),
    ("⟨20/01/2022⟩ - SEND Inspection Outcome", Role.PUBLICATION),
    ("Scrutiny Report SEND Inspection ⟨February 2019⟩", Role.PUBLICATION),
    ("The council was notified of the inspection on ⟨6 January 2025⟩.", Role.NOTICE),
    ("On ⟨Monday 3 June 2024⟩ Ofsted let Northvale know of its inspection.", Role.NOTICE),
    ("The council's offices are closed from ⟨23 December to 1 January⟩.", Role.OTHERS),
    ("All improvements will be made by ⟨December 2026⟩, inspectors heard.", Role.DEADLINE),
    ("The plan has to be submitted to Ofsted by ⟨16 February⟩.", Role.DEADLINE),
    ("Cabinet met on ⟨12 March 2020⟩ and discussed the inspection.", Role.MEETING),
    ("In ⟨June 2019⟩ the inspectorates approved the plan.", Role.APPROVAL),
    ("The framework for inspections started in ⟨January 2023⟩.", Role.FRAMEWORK),
    ("Inspections of a new kind began in ⟨May 2016⟩.", Role.FRAMEWORK),
    ("Ofsted and the CQC will bring in new inspections of areas in ⟨March⟩.", Role.FRAMEWORK),
    ("The DfE made its monitoring visit in ⟨July 2023⟩.", Role.OTHERS),
    ("Children's services were rated good in ⟨July 2019⟩ by Ofsted.", Role.OTHERS),
    ("Other reports: Hill School (Ofsted, ⟨November 2023⟩).", Role.PUBLICATION),
    ("Results of the Area SEND Inspection (Ofsted/CQC, ⟨November 2023⟩) are out.", Role.VISIT),
    ("A mock inspection by a consultant took place in ⟨October⟩.", Role.OTHERS),
    ("We met a good many of you in ⟨March⟩, when Ofsted and the CQC inspected Kelby.", Role.VISIT),
    ("Our SEND inspection came to an end on ⟨Friday 24 November⟩.", Role.VISIT),
    ("Inspections by Ofsted in our places (as at ⟨31 October 2025⟩)", Role.FIGURE),
    ("His team had been in the borough in the last week of ⟨January⟩.", Role.VISIT),
    ("Their team is due on ⟨Monday 4 March 2024⟩.", Role.VISIT),
    ("The letter on a visit of four days in ⟨June⟩ ends with thanks.", Role.VISIT),
    ("In a joint review, six days in ⟨June⟩, inspectors reported good will.", Role.VISIT),
    ("When Ofsted inspected the services of Elmshire in ⟨May⟩, weaknesses came out.", Role.VISIT),
    ("The watchdogs examined services in ⟨March⟩ and spoke to families.", Role.VISIT),
    (
        "The board was told that in ⟨May 2018⟩ Ofsted and the CQC had inspected the area.",
        Role.VISIT,
    ),
    ("Ofsted and the CQC confirmed in ⟨May 2020⟩ that leaders are on their way.", Role.PUBLICATION),
    ("The report of the inspection that began on ⟨4 May 2026⟩ is out.", Role.VISIT),
    ("This notice follows the inspection, which started on ⟨4 May 2026⟩.", Role.VISIT),
    ("We have the outcome of the visit that took place in ⟨May⟩.", Role.VISIT),
    ("The council was told that the inspection would begin on ⟨4 May⟩.", Role.VISIT),
    ("After the inspection a newly commissioned service started in ⟨May⟩.", Role.PLAN),
    ("The new inspection framework started in ⟨May⟩.", Role.FRAMEWORK),
    ("When inspectors came to Elmshire in ⟨May⟩ they reported what families said.", Role.VISIT),
    ("Inspectors had been here from ⟨4 to 8 May 2026⟩ and told us so.", Role.VISIT),
    ("Inspectors have been in Elmshire since ⟨4 May⟩.", Role.VISIT),
    ("A monitoring team came in the week commencing ⟨4 May⟩.", Role.VISIT),
    ("Inspectors came to a meeting of the forum on ⟨4 May⟩.", Role.MEETING),
    ("They returned in ⟨May 2026⟩ to see what had changed.", Role.VISIT),
    ("They came on ⟨4 May⟩ and left on the 8th.", Role.VISIT),
    ("Forty parents met inspectors in ⟨May⟩.", Role.VISIT),
    ("In ⟨May⟩ some of you met inspectors at the youth club.", Role.VISIT),
    ("Forty parents met inspectors on ⟨4 May⟩.", Role.MEETING),
    ("In ⟨2018⟩ fewer than one in six had a plan.", None),
    ("Inspectors came from ⟨4 to 8 May⟩ and judged how good help in Elmshire is.", Role.VISIT),
    ("Ofsted and the CQC inspected Elmshire in ⟨May⟩ and published their report.", Role.VISIT),
    ("Ofsted inspected children's services in Elmshire in ⟨May⟩.", Role.OTHERS),
    ("Failings that came out at an inspection by Ofsted, in ⟨May⟩, call for a plan.", Role.VISIT),
    ("The inspection by the CQC that led to these findings was in ⟨May⟩.", Role.VISIT),
    ("Our letter follows a visit by Ofsted and the CQC in ⟨May⟩, under a new law.", Role.VISIT),
    ("Ofsted looked at how we go about meeting pupils' needs, from ⟨4 to 8 May⟩.", Role.VISIT),
    ("Between ⟨4 to 8 May⟩ the inspectors met governors and parents.", Role.VISIT),
    ("When they had been there in ⟨May⟩, Ofsted found failings.", Role.VISIT),
    ("Inspectors will begin touring our schools on ⟨4 May⟩ after a call.", Role.VISIT),
    ("The monitoring report (visit: ⟨May⟩) is out.", Role.VISIT),
    ("Since the inspectors were here we found money, and nurses begin in ⟨May⟩.", Role.PLAN),
    ("There was progress since Ofsted and the CQC visited in ⟨May⟩.", Role.VISIT),
    ("What Ofsted found appears on its website tomorrow, ⟨Tuesday 6 May⟩.", Role.PUBLICATION),
    ("Ofsted said in ⟨May⟩ that services were better.", Role.PUBLICATION),
    ("The CQC and Ofsted were sent the statement in ⟨May⟩.", Role.DEADLINE),
    ("Ofsted published the report of its inspection on the ⟨4 May⟩.", Role.PUBLICATION),
    ("In ⟨September 2017⟩ a SEND Ofsted inspection working group was set up.", Role.PLAN),
    ("After four days in Elmshire in ⟨May⟩, Ofsted and the CQC told leaders so.", Role.VISIT),
    ("After a week in which Elmshire's schools closed in ⟨May⟩, Ofsted spoke.", None),
    ("The report on Elmshire, where the inspectors had been in ⟨May⟩, is out.", Role.VISIT),
    ("The report on Elmshire, where Ofsted had been asked in ⟨May⟩, is out.", Role.PUBLICATION),
    ("Members had the report on the inspection of Elmshire in ⟨May⟩ by Ofsted.", Role.VISIT),
    ("We were notified of the inspection on ⟨6 January⟩ by Ofsted.", Role.NOTICE),
    ("We were told on ⟨6 January⟩ that Ofsted and the CQC will inspect Elmshire.", Role.NOTICE),
    ("On ⟨6 January⟩ we were told by Ofsted that Elmshire is to be inspected.", Role.NOTICE),
    ("We were told on ⟨6 January⟩ of an area SEND inspection that will begin in May.", Role.NOTICE),
    ("We heard from Ofsted on ⟨6 January⟩ that there will be a revisit of Elmshire.", Role.NOTICE),
    ("On ⟨6 January⟩ Ofsted came; we were told that Elmshire is to be inspected.", Role.VISIT),
    ("Ofsted inspected Elmshire and the Clinical Commissioning Group in ⟨May⟩.", Role.VISIT),
    (
        "The outcome of the inspection of SEND in Elmshire by Ofsted and CQC in ⟨May⟩, is out.",
        Role.VISIT,
    ),
    (
        "The report on the SEND inspection of Elmshire in ⟨May 2025⟩ came out this morning.",
        Role.VISIT,
    ),
    ("The report on the SEND inspection that appeared in ⟨May 2025⟩ is out now.", Role.PUBLICATION),
    ("At the previous inspection, in ⟨May 2021⟩, Ofsted had praised ministers.", Role.VISIT),
    ("To hear how our recent (⟨May 2025⟩) area SEND inspection went, with the plan.", Role.VISIT),
    ("The inspectors looked at what we – a council and a trust – do in ⟨May 2025⟩.", Role.VISIT),
    ("Re-visit of Elmshire, which had to write a plan, from ⟨3 to 5 May 2021⟩.", Role.VISIT),
    ("Inspectors put Elmshire's SEND services under the microscope in ⟨May 2021⟩.", Role.VISIT),
    ("The council set up its SEND commissioning in ⟨May⟩; Ofsted was told.", Role.PLAN),
    ("Six weaknesses were tested by Ofsted and the CQC in ⟨May⟩.", Role.VISIT),
    ("What Elmshire does for children with SEND was examined in ⟨May⟩.", Role.VISIT),
    ("Elmshire's SEND services were looked into by Ofsted and the CQC in ⟨May⟩.", Role.VISIT),
    ("Elmshire's SEND services were looked into by a scrutiny panel in ⟨May⟩.", Role.MEETING),
    ("The SEND strategy of the council was examined in ⟨May⟩.", Role.PLAN),
    ("The report on the inspection that Ofsted held in Elmshire in ⟨May 2025⟩ is out.", Role.VISIT),
    ("Hence the visit that the CQC and Ofsted paid in ⟨May⟩ and the letter on it.", Role.VISIT),
    ("The report on the inspection that Ofsted published in ⟨May 2025⟩ is out.", Role.PUBLICATION),
    ("The statement of action went to Ofsted, the NHS and the CQC on ⟨3 May 2018⟩.", Role.NOTICE),
    ("Inspectors went to Elmshire to see the plan on ⟨3 May 2018⟩.", Role.VISIT),
    ("Re-visit of Elmshire after its statement of action from ⟨3 to 5 May 2021⟩.", Role.VISIT),
    ("The report on the inspection of Elmshire published in ⟨May⟩ by Ofsted.", Role.PUBLICATION),
    (
        "A revisit follows 18 months after approval. For Elmshire that was ⟨18 October 2019⟩.",
        Role.APPROVAL,
    ),
]


def dated(sentence: str) -> Dated:
    lead, _, rest = sentence.partition("⟨")
    date, _, trail = rest.partition("⟩")
    return Dated(lead, date, trail, ranged=" to " in date)


@pytest.mark.parametrize(("sentence", "role"), ROLES)
def test_a_date_is_what_its_nearest_word_says(sentence: str, role: Role | None) -> None:
    assert role_of(dated(sentence)) is role


def test_two_ends_speak_for_a_visit() -> None:
    told = "After the inspection, over three days, ⟨1 to 3 November 2021⟩, it was reported."
    assert role_of(dated(told)) is Role.VISIT


def test_of_a_table_of_days_the_first_are_read() -> None:
    days = " ".join(f"{day} May 2024" for day in range(1, 29))
    table = f"Inspectors visited on {days}"
    found = [*dates_of_sentence(table, 0, len(table), "")]
    assert [one.dated.date for one in found][:2] == ["1 May 2024", "2 May 2024"]
    assert len(found) < 28
