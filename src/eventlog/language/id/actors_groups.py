"""Indonesian noun phrases for the classes of unnamed people that articles on one country share."""

from eventlog.language.schema.actors import phrases
from eventlog.ontology import Population

__all__ = ["POPULATIONS", "POPULATION_EXAMPLES"]

POPULATIONS = {
    **dict.fromkeys(
        phrases(
            """massa, pengunjuk rasa, demonstran, pendemo, pedemo, massa aksi, massa demonstran, massa pendemo,
            massa pengunjuk rasa, peserta aksi, peserta unjuk rasa, peserta demo, peserta demonstrasi, kerumunan massa"""
        ),
        Population.PROTESTERS,
    ),
    **dict.fromkeys(
        phrases(
            """aparat, aparat keamanan, aparat setempat, pasukan keamanan, personel keamanan, petugas keamanan,
            aparat penegak hukum, penegak hukum, petugas penegak hukum, anggota pasukan keamanan"""
        ),
        Population.SECURITY_FORCES,
    ),
    **dict.fromkeys(
        phrases(
            "warga, warga setempat, warga sekitar, warga sipil, penduduk, penduduk setempat, masyarakat setempat"
        ),
        Population.RESIDENTS,
    ),
    **dict.fromkeys(
        phrases(
            """penyerang, para penyerang, perusuh, penjarah, teroris, kelompok bersenjata, orang bersenjata,
            pria bersenjata, massa bersenjata, kelompok teroris, geng bersenjata"""
        ),
        Population.ATTACKERS,
    ),
}

POPULATION_EXAMPLES = (
    ("ribuan pengunjuk rasa", Population.PROTESTERS),
    ("aparat keamanan itu", Population.SECURITY_FORCES),
    ("puluhan warga setempat", Population.RESIDENTS),
    ("para perusuh", Population.ATTACKERS),
)
