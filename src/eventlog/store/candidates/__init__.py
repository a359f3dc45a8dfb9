"""What is stored that arriving rows may belong to: read before they are written, in one transaction.

Each neighbourhood is closed: whatever could change a group's fate is in it, so that groups made from it are
those that all rows together would give.
"""

from eventlog.store.candidates.accounts import Accounts, account_neighbourhood
from eventlog.store.candidates.articles import Known, find_article
from eventlog.store.candidates.figures import Figures, figure_neighbourhood
from eventlog.store.candidates.profiles import Profiles, profile_neighbourhood, profiles_with
from eventlog.store.candidates.reports import events_told, report_facts

__all__ = [
    "Accounts",
    "Figures",
    "Known",
    "Profiles",
    "account_neighbourhood",
    "events_told",
    "figure_neighbourhood",
    "find_article",
    "profile_neighbourhood",
    "profiles_with",
    "report_facts",
]
