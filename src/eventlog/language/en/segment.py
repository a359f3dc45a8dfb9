"""English: where sentences end, and what surrounds an article on its page."""

from eventlog.language.schema.segment import SegmentData

__all__ = ["DATA"]

DATA = SegmentData(
    titles=frozenset(
        "Mr Mrs Ms Mx Messrs Dr Prof Rev Fr Hon Gen Maj Col Lt Capt Cmdr Cpl Sgt Pvt Adm Brig Gov Sen Rep Reps Sens Pres"
        " St Ste Mt Ft Supt Insp Det Atty Amb Sec Ald Dep Asst Lt.Gen Maj.Gen Brig.Gen Lt.Col Ph vs cf viz e.g i.e".split()
    ),
    before_number=frozenset(
        "No Nos no nos p pp para Art art Sec sec Fig fig vol Vol ch Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
        " approx ca Rs".split()
    ),
    abbreviations=frozenset(
        "Inc Ltd Corp Co Cos Bros LLC etc al Jr Sr Ave Blvd Rd Dept Univ Assn Calif Mass Fla Ill Tex Ariz Ala Ark Colo"
        " Conn Del Ga Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Va Vt Wash Wis Wyo a.m p.m".split()
    ),
    starters=frozenset(
        "the a an he she it they we i you this that these those in on at but and or so as if when while after before"
        " since for from with by to there here his her its their our my one some many most all both no not what who how"
        " why where however meanwhile officials police according about also".split()
    ),
)
