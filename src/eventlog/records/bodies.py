"""International bodies by all the names under which several languages know them.

An acronym alone joins two articles only when it stands here: elsewhere the same letters mean another body
in another country.
"""

from eventlog.records.names import fold

__all__ = ["body_forms"]

_BODIES: tuple[tuple[str, ...], ...] = (
    ("United Nations", "UN", "U.N.", "PBB", "Perserikatan Bangsa-Bangsa", "ООН"),
    ("United Nations Security Council", "UN Security Council", "Dewan Keamanan PBB", "DK PBB", "UNSC"),
    ("North Atlantic Treaty Organization", "NATO", "Pakta Pertahanan Atlantik Utara", "НАТО"),
    ("Collective Security Treaty Organization", "CSTO", "Organisasi Perjanjian Keamanan Kolektif", "ОДКБ"),
    ("European Union", "EU", "Uni Eropa", "UE", "Европейский союз"),
    ("European Commission", "Komisi Eropa"),
    ("African Union", "AU", "Uni Afrika"),
    ("Arab League", "League of Arab States", "Liga Arab"),
    ("Association of Southeast Asian Nations", "ASEAN", "Perhimpunan Bangsa-Bangsa Asia Tenggara"),
    ("Organization for Security and Co-operation in Europe", "OSCE"),
    ("Organisation of Islamic Cooperation", "OIC", "Organisasi Kerja Sama Islam", "OKI"),
    ("Shanghai Cooperation Organisation", "Shanghai Cooperation Organization", "SCO"),
    ("Commonwealth of Independent States", "CIS"),
    ("World Health Organization", "WHO", "Organisasi Kesehatan Dunia"),
    ("International Monetary Fund", "IMF", "Dana Moneter Internasional"),
    ("World Bank", "Bank Dunia"),
    ("World Trade Organization", "WTO", "Organisasi Perdagangan Dunia"),
    ("International Criminal Court", "ICC", "Mahkamah Pidana Internasional"),
    ("International Court of Justice", "ICJ", "Mahkamah Internasional"),
    ("International Atomic Energy Agency", "IAEA", "Badan Energi Atom Internasional"),
    ("International Committee of the Red Cross", "ICRC", "Komite Palang Merah Internasional"),
    ("United Nations Children's Fund", "UNICEF"),
    ("United Nations High Commissioner for Refugees", "UNHCR"),
    ("World Food Programme", "WFP", "Program Pangan Dunia"),
    ("International Labour Organization", "ILO", "Organisasi Perburuhan Internasional"),
    ("Organization of the Petroleum Exporting Countries", "OPEC"),
    ("Amnesty International",),
    ("Human Rights Watch", "HRW"),
    ("Interpol", "International Criminal Police Organization"),
)

_FORMS: dict[str, frozenset[str]] = {
    form: forms for names in _BODIES for forms in [frozenset(map(fold, names))] for form in forms
}


def body_forms(folded: str) -> frozenset[str]:
    """All folded names of the body that goes by this one, empty where there is none."""
    return _FORMS.get(folded, frozenset())
