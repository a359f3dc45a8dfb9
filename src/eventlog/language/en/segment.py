"""English: where sentences end, and what surrounds an article on its page."""

from eventlog.language.schema.segment import FurnitureExample, SegmentData, SentenceExample, words

__all__ = ["DATA"]

DATA = SegmentData(
    titles=words(
        "Barr Drs Mr Mrs Ms Mx Messrs Dr Prof Rev Fr Hon Gen Maj Col Lt Capt Cmdr Cpl Sgt Pvt Adm"
        " Brig Gov Sen Rep Reps Sens Pres St Ste Mt Ft Supt Insp Det Atty Amb Sec Ald Asst Lt.Gen"
        " Maj.Gen Brig.Gen Lt.Col vs cf viz e.g i.e eg ie"
    ),
    before_number=words(
        "No Nos no nos p pp para Art art Sec sec Fig fig vol Vol ch Jan Feb Mar Apr Jun Jul Aug"
        " Sep Sept Oct Nov Dec approx ca Rs"
    ),
    abbreviations=words(
        "ret Inc Ltd Corp Co Cos Bros etc al Jr Sr Ave Blvd Rd Dept Dep Univ Assn Calif Mass Fla"
        " Ill Tex Ariz Ala Ark Colo Conn Del Ga Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev"
        " Okla Ore Pa Tenn Va Vt Wash Wis Wyo a.m p.m Ph.D Jan Feb Mar Apr Jun Jul Aug Sep Sept"
        " Oct Nov Dec"
    ),
    starters=words(
        "the a an he she it they we i you this that these those in on at but and or so as if when"
        " while after before since for from with by to there here his her its their our my one"
        " some many most all both no not what who how why where however meanwhile officials police"
        " according about also several two three four five"
    ),
    sections=words(
        "news world business politics sport sports opinion technology tech health science"
        " entertainment local national international regional asia africa europe americas home"
        " latest breaking economy culture"
    )
    | {"breaking news", "world news", "asia pacific", "middle east", "top stories", "latest news"},
    listings=frozenset(
        {
            "related",
            "related articles",
            "related stories",
            "related news",
            "related topics",
            "related content",
            "most read",
            "most popular",
            "popular",
            "trending",
            "trending now",
            "latest",
            "latest news",
            "read more",
            "read also",
            "more on this story",
            "more from this section",
            "more stories",
            "you may also like",
            "recommended",
            "recommended for you",
            "editor's picks",
            "editors' picks",
            "top stories",
            "update",
            "updates",
            "see also",
            "more news",
            "don't miss",
            "up next",
            "in this section",
        }
    ),
    promotions=frozenset(
        {
            "advertisement",
            "advertising",
            "sponsored",
            "continue reading",
            "continue reading the main story",
            "advertisement continue reading the main story",
            "story continues below advertisement",
            "read more",
            "scroll to continue with content",
            "scroll down to continue",
            "video",
            "photo",
            "photos",
            "gallery",
            "watch",
            "listen",
            "share",
            "share this",
            "tweet",
            "print",
            "email",
            "comments",
            "next",
            "prev",
            "subscribe",
            "sign up",
            "follow us",
            "click here",
            "load more",
            "show more",
            "skip advertisement",
            "article continues below",
            "article continues after this advertisement",
            "back to top",
        }
    ),
    promotion_starts=frozenset(
        {
            "read more:",
            "read also:",
            "read next:",
            "see also:",
            "also read:",
            "related:",
            "watch:",
            "watch live:",
            "listen:",
            "more:",
            "video:",
            "don't miss:",
            "sign up for",
            "subscribe to our",
            "keep up with this story",
            "follow us on",
            "download our app",
            "join our",
            "click here to",
            "read or share this story",
            "[video",
            "[graphic",
            "[read",
            "[watch",
            "advertisement ",
            "share this article",
            "get our newsletter",
        }
    ),
    caption_starts=frozenset(
        {
            "file -",
            "file --",
            "file –",
            "file —",
            "file photo",
            "photo:",
            "photo by",
            "image:",
            "picture:",
            "caption:",
            "media caption",
            "image caption",
            "enlarge this image",
            "image copyright",
            "image source",
            "credit:",
            "media playback is unsupported",
            "screengrab",
            "(photo:",
            "(photo by",
            "(image:",
            "(picture:",
            "(file photo",
        }
    ),
    credits=frozenset(
        {
            "net",
            "ap",
            "afp",
            "reuters",
            "epa",
            "epa-efe",
            "getty",
            "getty images",
            "ap photo",
            "pa",
            "dpa",
            "tass",
            "xinhua",
            "bloomberg",
            "anadolu",
            "shutterstock",
            "istock",
            "upi",
            "handout",
            "twitter",
            "facebook",
            "youtube",
            "instagram",
            "file",
            "pool",
            "landov",
            "ria novosti",
            "sputnik",
            "kyodo",
            "yonhap",
            "ansa",
            "alamy",
        }
    ),
    byline_labels=frozenset(
        {
            "by",
            "reported by",
            "reporting by",
            "written by",
            "reporter",
            "author",
            "words by",
            "story by",
            "report",
        }
    ),
    editor_labels=frozenset(
        {"editor", "edited by", "editing by", "editors", "photographer", "photographs by"}
    ),
    publication_words=words("published updated posted modified last at on first date issued created"),
    footer_starts=frozenset(
        {
            "copyright",
            "©",
            "(c) 20",
            "all rights reserved",
            "contact the writer",
            "contact the reporter",
            "tags:",
            "topics:",
            "keywords:",
            "filed under",
            "follow the author",
            "terms of use",
            "privacy policy",
            "this material may not be",
            "our standards:",
        }
    ),
    kickers=words(
        "FILE UPDATE UPDATED BREAKING EXCLUSIVE LIVE CORRECTION CORRECTED OPINION ANALYSIS VIDEO"
        " PHOTOS WATCH FACTBOX TIMELINE EXPLAINER WRAPUP Q A BIO POOL NEW RECAP REVIEW INTERVIEW"
    ),
    outlet_words=words(
        "news post times press wire herald tribune daily gazette chronicle journal agency weekly observer"
        " courier examiner inquirer telegraph guardian sentinel argus"
    ),
    outlets=frozenset(
        {
            "ap",
            "associated press",
            "the associated press",
            "afp",
            "agence france-presse",
            "reuters",
            "thomson reuters foundation",
            "bbc",
            "cnn",
            "upi",
            "united press international",
            "dpa",
            "epa",
            "xinhua",
            "tass",
            "itar-tass",
            "interfax",
            "ria novosti",
            "bloomberg",
            "bernama",
            "anadolu",
            "yonhap",
            "kyodo",
            "pti",
            "ians",
            "aap",
            "ansa",
            "efe",
            "voa",
            "npr",
            "al jazeera",
            "the guardian",
            "the economist",
            "usa today",
            "the straits times",
        }
    ),
    desk_words=words(
        "writer writers correspondent correspondents staff bureau contributor stringer reporter editor"
    ),
    function_words=words(
        "the of and to in a that is for on was with as by at from it he his said has be have are"
        " were an not who which but they had their its will been after this or more than when"
        " about one would"
    ),
    sentence_examples=(
        SentenceExample("titles", ("Dr. Amara Okoye met Gen. Peter Lowe.", "Mrs. Lowe stayed at home.")),
        SentenceExample("before_number", ("The bridge, built as No. 7, fell on Jan. 5.", "Nobody was hurt.")),
        SentenceExample("abbreviations", ("Harrow Mills Inc. Chairman Tom Birch left at 5 p.m. Friday.",)),
        SentenceExample(
            "starters", ("Rebels reached the U.S. border.", "They were sent back to the U.S.", "He left.")
        ),
    ),
    furniture_examples=(
        FurnitureExample("sections", "World", "section"),
        FurnitureExample("promotions", "Advertisement", "promotion"),
        FurnitureExample("promotion_starts", "Read more: Ferry sinks off the northern cape", "promotion"),
        FurnitureExample(
            "caption_starts", "FILE - In this Tuesday photo, a ferry leaves the harbour.", "caption"
        ),
        FurnitureExample("credits", "A ferry leaves the northern harbour. (Ann Smith/Reuters)", "caption"),
        FurnitureExample("byline_labels", "By Jane Harrow", "byline"),
        FurnitureExample("editor_labels", "Editor: Tom Birch", "byline"),
        FurnitureExample("outlets", "Reuters", "masthead"),
        FurnitureExample("outlet_words", "The Harbour Courier", "masthead"),
        FurnitureExample("desk_words", "By Jane Harrow, Harbour Staff Writer", "byline"),
        FurnitureExample("publication_words", "Updated: 3 May 2021 14:05 GMT", "publication"),
        FurnitureExample("footer_starts", "Copyright 2021 The Harbour Press. All rights reserved.", "footer"),
        FurnitureExample(
            "promotions", "Read more widely, he told the pupils, and you will argue better.", ""
        ),
    ),
)
