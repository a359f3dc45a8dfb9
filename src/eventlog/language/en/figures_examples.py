"""English sentences with their figures, at least one for each measure and each rule."""

from eventlog.language.schema.figures import FigureExample

__all__ = ["EXAMPLES"]

EXAMPLES = (
    FigureExample(
        "Seventeen people died in the flood.", (("Seventeen", "killed", 17, None, None, "person"),)
    ),
    FigureExample(
        "The blast killed at least nine workers and wounded 23 others.",
        (("nine", "killed", 9, None, None, "person"), ("23", "injured", 23, None, None, "person")),
    ),
    FigureExample("The death toll rose to 41.", (("41", "killed", 41, None, None, "person"),)),
    FigureExample("No one was hurt in the fire.", (("No one", "injured", 0, None, None, "person"),)),
    FigureExample("Twelve passengers were injured.", (("Twelve", "injured", 12, None, None, "person"),)),
    FigureExample("Six fishermen are still missing.", (("Six", "missing", 6, None, None, "person"),)),
    FigureExample("Police arrested 34 protesters.", (("34", "arrested", 34, None, None, "person"),)),
    FigureExample(
        "About 200 detainees have been released.", (("200", "released", 200, None, None, "person"),)
    ),
    FigureExample(
        "Thousands of residents fled their homes.", (("Thousands", "displaced", None, 2000, None, "person"),)
    ),
    FigureExample("Rescuers evacuated 58 climbers.", (("58", "evacuated", 58, None, None, "person"),)),
    FigureExample("The flood affected 320 houses.", (("320", "affected", 320, None, None, "house"),)),
    FigureExample("At least 75 pupils fell ill after the meal.", (("75", "sick", 75, None, None, "person"),)),
    FigureExample(
        "Some 1,500 people took part in the march.", (("1,500", "participants", 1500, None, None, "person"),)
    ),
    FigureExample("The government deployed 640 soldiers.", (("640", "troops", 640, None, None, "person"),)),
    FigureExample("The quake damaged 83 houses.", (("83", "damaged", 83, None, None, "house"),)),
    FigureExample("The storm destroyed five houses.", (("five", "destroyed", 5, None, None, "house"),)),
    FigureExample("The coastguard rescued 11 sailors.", (("11", "rescued", 11, None, None, "person"),)),
    FigureExample(
        "Prosecutors charged three men with arson.", (("three", "charged", 3, None, None, "person"),)
    ),
    FigureExample(
        "Four defendants were sentenced on Monday.", (("Four", "sentenced", 4, None, None, "person"),)
    ),
    FigureExample(
        "The fire caused losses of $3.5 million.", (("3.5 million", "money", 3.5e6, None, None, "USD"),)
    ),
    FigureExample(
        "Between 20 and 30 houses were damaged.", (("20 and 30", "damaged", None, 20, 30, "house"),)
    ),
    FigureExample(
        "The flood killed 40 people, including 12 children.",
        (("40", "killed", 40, None, None, "person"), ("12", "killed", 12, None, None, "person")),
    ),
    FigureExample(
        "A ferry carrying 340 people sank off Sarvan, killing at least 21.",
        (("340", "other", 340, None, None, "person"), ("21", "killed", 21, None, None, "person")),
    ),
    FigureExample(
        "The coach had 48 pupils on board when it overturned, injuring nine.",
        (("48", "other", 48, None, None, "person"), ("nine", "injured", 9, None, None, "person")),
    ),
    FigureExample(
        "A helicopter carrying 12 soldiers crashed, killing all on board.",
        (("12", "killed", 12, None, None, "person"),),
    ),
    FigureExample("The crash killed all but two of the crew.", ()),
    FigureExample(
        "The president dismissed four ministers after two officials were arrested.",
        (("four", "other", 4, None, None, "person"), ("two", "arrested", 2, None, None, "person")),
    ),
    FigureExample(
        "The families called for the release of 20 students.", (("20", "other", 20, None, None, "person"),)
    ),
    FigureExample("A vigil for the 12 victims was held.", (("12", "other", 12, None, None, "person"),)),
    FigureExample(
        "Dead: 11. Injured: 34.",
        (("11", "killed", 11, None, None, "person"), ("34", "injured", 34, None, None, "person")),
    ),
    FigureExample(
        "The trawler Odell Star 12 burned and three sailors died.",
        (("three", "killed", 3, None, None, "person"),),
    ),
    FigureExample("The 34-year-old driver lives on floor 5.", ()),
    FigureExample("The villages are 12 kilometres apart.", ()),
    FigureExample("The meeting began at 9:30 on 3 March 2019.", ()),
)
