// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.MergerParameters;
import dk.landskab.analysis.merger.result.MergerAnalysis;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.writing.MergerReportWriter;
import dk.landskab.testkit.Sketch;

/** Two invented municipalities that merge on 1 January 2028, in a few lines each. */
final class Mergers {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    static final Run RUN = new Run("landskab merger a b", Instant.parse("2026-12-01T10:00:00Z"), Optional.empty());

    private static final String CATALOGUE = """
            Organisation dk.vend "Vendor A/S" kind=VENDOR
            Subject kle.27 "Social" number=27 level=MAIN_GROUP
            Subject kle.27.36 "Elderly" number=27.36 level=GROUP parent=kle.27
            Subject kle.27.36.04 "Care" number=27.36.04 level=SUBJECT parent=kle.27.36
            Subject kle.32 "Benefits" number=32 level=MAIN_GROUP
            Subject kle.54 "Education" number=54 level=MAIN_GROUP
            Product dk.prod.x "X" vendor=dk.vend subjects=kle.27.36.04
            """;
    /** Care in X at 120,000 a year, left with three months to the end of a quarter; and benefits. */
    static final String A = CATALOGUE + """
            Organisation aa "Aaby" kind=MUNICIPALITY
              OrgUnit aa.unit "Care unit"
            BusinessService aa.edu "Schools" subjects=kle.54 statutory=YES
            Application aa.care "Care One" owner=aa.unit product=dk.prod.x version=2 lifecycle.activeFrom=2015-01-01
              DataUse aa.care.use role=MASTER data=aa.data.care volume=1000 correctness=60
            DataObject aa.data.care "Care data" personal=SENSITIVE
            Application aa.pay "Pay" owner=aa.unit subjects=kle.32 lifecycle.activeFrom=2015-01-01
            Contract aa.k "Contract One" covers=aa.care supplier=dk.vend noticeMonths=3 noticeAt=QUARTER_END \
            assignable=YES from=2015-01-01
              Cost aa.k.cost amount=120000 currency=DKK period=YEAR from=2020-01-01
            Strategy aa.strat "Digital" kind=DIGITALISATION state=ADOPTED
            """;
    /** Care in another version of X at 60,000 a year. */
    static final String B = CATALOGUE + """
            Organisation bb "Bølle" kind=MUNICIPALITY
              OrgUnit bb.unit "Unit"
            Application bb.care "Care Two" owner=bb.unit product=dk.prod.x version=3 lifecycle.activeFrom=2015-01-01
            Contract bb.k "Contract Two" covers=bb.care noticeMonths=3 noticeAt=QUARTER_END from=2015-01-01
              Cost bb.k.cost amount=60000 currency=DKK period=YEAR from=2020-01-01
            """;
    /** Care One is replaced by Care Two, which a person has said to be the same. */
    static final String PLAN = """
            Merger cc.merger "Fusion" parties=aa,bb effectiveDate=2028-01-01 target=cc.target
              Correspondence cc.c left=aa.care right=bb.care kind=SAME state=ACCEPTED reason="Seen together"
            Plateau cc.target "Target" kind=TO_BE date=2028-01-01
              PlateauItem cc.t.1 element=aa.care disposition=REPLACE successors=bb.care reason="One care system"
              PlateauItem cc.t.2 element=bb.care disposition=RETAIN
              PlateauItem cc.t.3 element=aa.pay disposition=UNDECIDED
            Initiative cc.init "Move the care data" start=2027-06-01 end=2027-12-31 state=APPROVED
              Cost cc.init.cost amount=50000 currency=DKK period=ONCE kind=MIGRATION from=2027-09-01
            """;

    private Mergers() {
    }

    static MergerInput input(String a, String b) {
        return MergerInput.of(Sketch.of(a), Sketch.of(b),
                MergerParameters.at(TODAY).effective(LocalDate.of(2028, 1, 1)));
    }

    static MergerReport unplanned() {
        return MergerAnalysis.of(input(A, B));
    }

    static MergerReport planned() {
        return MergerAnalysis.of(input(A, B).planned(Sketch.of(PLAN)));
    }

    static Report report(MergerReport result, Language language) {
        return MergerReportWriter.write(result, language, RUN);
    }
}
