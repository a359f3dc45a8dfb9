"""Indonesian: where sentences end, and what surrounds an article on its page."""

from eventlog.language.schema.segment import SegmentData

__all__ = ["DATA"]

DATA = SegmentData(
    titles=frozenset(
        "Dr dr Drs Dra Drg drg Ir Prof H Hj KH K.H Tn Ny Nn Sdr Sdri Bpk Yth Jend Letjen Mayjen Brigjen Kol Letkol May Kapt"
        " Lettu Letda Sertu Serma Kom Komjen Irjen Brigjen Kombes AKBP AKP Iptu Ipda Aiptu Bripka St Mr Mrs Ms Gus R Rd"
        " RM RA Tgk Tb Jl Jln Gg Kec Kel Kab Prov".split()
    ),
    before_number=frozenset(
        "No no Nomor Hal hal hlm Ps ps Jan Feb Mar Apr Jun Jul Agt Agu Agust Sep Sept Okt Nov Des Rp Pkl pkl Blok Lt Km Th".split()
    ),
    abbreviations=frozenset(
        "dll dsb dkk dst tsb yg dgn utk a.n d.a u.p a.l S.H S.E S.Sos S.T S.IP S.Pd M.Si M.H M.M M.Sc M.Hum M.Pd Ph.D Sp"
        " Tbk Ltd Inc Co PT CV Bhd Sdn Jr Sr".split()
    ),
    starters=frozenset(
        "ia dia mereka kami kita saya namun tetapi tapi sementara sedangkan selain menurut pada di dari dalam untuk"
        " setelah sebelum ketika saat sejak hingga hal itu ini para dengan karena jika bila kemudian adapun meski"
        " sebab akibat bahkan juga oleh kata ujar sebelumnya seperti sebanyak tak tidak ada sang".split()
    ),
)
