// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.procurement.Variable;

/** What a case says about each variable. A slash in a table begins a new line of the sketch. */
class CaseFactsTest {

    private static void check(String says, String rest, String condition, Truth expected) {
        assertEquals(expected, Case.of(says == null ? "" : says, rest == null ? null : rest.replace('/', '\n'))
                .truth(condition));
    }

    @ParameterizedTest(name = "{1} with {0} is {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            information.personal=SENSITIVE          | personalData >= sensitive    | TRUE
            information.personal=SENSITIVE          | personalData > sensitive     | FALSE
            information.personal=ORDINARY,SENSITIVE | personalData = sensitive     | TRUE
            information.personal=NONE               | personalData > none          | FALSE
            information.personal=CPR                | personalData >= confidential | TRUE
            information.personal=CPR                | personalData = cpr           | TRUE
            information.personal=CRIMINAL           | personalData <= sensitive    | FALSE
            -                                       | personalData > none          | UNKNOWN
            -                                       | personalData >= none         | TRUE
            information.personal=CONFIDENTIAL       | personalData != ordinary     | TRUE
            """)
    void ranksPersonalData(String says, String condition, Truth expected) {
        check(says, null, condition, expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            its data are sensitive | d / DataObject d "D" personal=SENSITIVE                              | TRUE
            one of two is          | d,e / DataObject d "D" personal=SENSITIVE/DataObject e "E"           | TRUE
            one is open            | d,e / DataObject d "D" personal=ORDINARY/DataObject e "E"            | UNKNOWN
            none is                | d,e / DataObject d "D" personal=NONE/DataObject e "E" personal=NONE  | FALSE
            they are elsewhere     | x / DataObject d "D" personal=SENSITIVE                              | UNKNOWN
            """)
    void asksTheDataWhereTheCaseIsSilent(String why, String lines, Truth expected) {
        String[] parts = lines.split(" / ");
        check("information.containsAI=NO", "  InformationNeed/    DataNeed a.n data=" + parts[0] + "/" + parts[1],
                "personalData >= sensitive", expected);
    }

    @Test
    void believesTheDataWhereTheySayMoreThanTheCase() {
        check("", "  InformationNeed personal=ORDINARY/    DataNeed a.n data=d/DataObject d \"D\" personal=CRIMINAL",
                "personalData = criminal", Truth.TRUE);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            confidentiality=3 integrity=2 | confidentiality >= 3 | TRUE
            confidentiality=3 integrity=2 | integrity > 2        | FALSE
            confidentiality=3 integrity=2 | availability >= 1    | UNKNOWN
            data=d                        | availability >= 4    | TRUE
            data=d,e                      | integrity >= 2       | TRUE
            data=d,e                      | integrity < 2        | FALSE
            data=d,e                      | integrity = 2        | UNKNOWN
            data=e integrity=1            | integrity = 1        | TRUE
            """)
    void takesTheHighestLevelOfTheData(String need, String condition, Truth expected) {
        check("", "  InformationNeed/    DataNeed a.n " + need
                + "/DataObject d \"D\" availability=4 integrity=2/DataObject e \"E\"", condition, expected);
    }

    @ParameterizedTest(name = "{0} {1}: {2} is {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            information.containsAI=NO      | -                 | ai               | FALSE
            information.containsAI=NO      | -                 | aiClass = none   | TRUE
            information.containsAI=YES     | -                 | ai               | TRUE
            information.containsAI=YES     | -                 | aiClass >= high  | UNKNOWN
            information.aiClass=LIMITED    | -                 | ai               | TRUE
            information.aiClass=LIMITED    | -                 | aiClass >= high  | FALSE
            information.aiClass=HIGH_RISK  | -                 | aiClass >= high  | TRUE
            information.aiClass=NONE       | -                 | ai               | FALSE
            -                              | containsAI=YES    | ai               | TRUE
            -                              | containsAI=NO     | ai               | FALSE
            -                              | aiClass=HIGH_RISK | aiClass = high   | TRUE
            -                              | -                 | aiClass < high   | UNKNOWN
            """)
    void knowsWhetherThereIsAi(String says, String target, String condition, Truth expected) {
        check(says, "  Target a.t application=t/Application t \"T\"" + (target == null ? "" : " " + target), condition,
                expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            category=p.category.pilot  | category = pilot          | TRUE
            category=p.category.pilot  | category != pilot         | FALSE
            category=p.category.buy    | category = pilot          | FALSE
            kindOfBuy=SOFTWARE         | buy = software            | TRUE
            kindOfBuy=SERVICE          | buy != software           | TRUE
            procurement=MINI_TENDER    | procurement = mini-tender | TRUE
            procurement=FRAMEWORK_SKI  | procurement = framework   | TRUE
            procurement=DIRECT         | tender                    | FALSE
            procurement=TENDER         | tender                    | TRUE
            procurement=TENDER         | tender = no               | FALSE
            procurement=JOINT          | tender                    | UNKNOWN
            newSupplier=YES            | newSupplier               | TRUE
            newSupplier=NO             | newSupplier               | FALSE
            replaces=x                 | replaces                  | TRUE
            """)
    void readsWhatTheCaseStates(String says, String condition, Truth expected) {
        check(says, "Application x \"X\"", condition, expected);
    }

    @ParameterizedTest(name = "{0}: {2} is {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            high       | level=HIGH                        | risk >= high   | TRUE
            medium     | level=MEDIUM                      | risk >= high   | FALSE
            no level   | outcome=GO                        | risk >= high   | UNKNOWN
            too late   | level=HIGH date=2026-07-01        | risk >= high   | UNKNOWN
            on the day | level=CRITICAL date=2026-06-30    | risk > high    | TRUE
            any is low | outcome=GO                        | risk >= low    | TRUE
            answered   | answer="DPIA recommended "        | answer(risk) = "dpia recommended" | TRUE
            answered   | answer=no                         | answer(risk) = "dpia recommended" | FALSE
            answered   | answer=no                         | answer(risk) != "dpia recommended" | TRUE
            silent     | outcome=GO                        | answer(risk) = no | UNKNOWN
            of another | answer=no                         | answer(look) = no | UNKNOWN
            """)
    void readsTheResultsUpToTheDate(String why, String result, String condition, Truth expected) {
        check("", "  PhaseRecord a.phase.a phase=p.phase.a/    Assessment a.phase.a.result.risk "
                + "definition=p.assessment.risk " + result, condition, expected);
    }

    @Test
    void takesTheLatestResult() {
        check("", "  PhaseRecord a.phase.a phase=p.phase.a/"
                + "    Assessment r2 definition=p.assessment.risk level=LOW date=2026-05-02/"
                + "    Assessment r1 definition=p.assessment.risk level=HIGH date=2026-05-01/"
                + "    Assessment r0 definition=p.assessment.risk level=CRITICAL", "risk = low", Truth.TRUE);
    }

    @ParameterizedTest(name = "{0}: {2} is {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            once          | 900 ONCE                               | cost.total >= 900       | TRUE
            once          | 900 ONCE                               | cost.total > 900 DKK    | FALSE
            48 months     | 10 MONTH                               | cost.total = 480        | TRUE
            to its end    | 10 MONTH to=2026-12-31                 | cost.total = 120        | TRUE
            both          | 900 ONCE;120 YEAR to=2027-12-31        | cost.total = 1140       | TRUE
            a year        | 900 ONCE;10 MONTH                      | cost.yearly = 120       | TRUE
            nothing runs  | 900 ONCE                               | cost.yearly = 0         | TRUE
            begins later  | 10 MONTH;30 QUARTER from=2028-01-01    | cost.yearly = 240       | TRUE
            SEK           | 900 ONCE currency=SEK                  | cost.total > 1          | UNKNOWN
            SEK           | 900 ONCE currency=SEK                  | cost.total > 10 SEK     | TRUE
            mixed         | 900 ONCE;900 ONCE currency=SEK         | cost.total > 1          | UNKNOWN
            no period     | 900 UNSPECIFIED                        | cost.total > 1          | UNKNOWN
            no money      | -                                      | cost.total > 1          | UNKNOWN
            """)
    void addsUpMoneyOfOneCurrency(String why, String lines, String condition, Truth expected) {
        StringBuilder rest = new StringBuilder();
        int number = 0;
        for (String line : lines == null ? new String[0] : lines.split(";")) {
            String[] words = line.split(" ", 2);
            rest.append("  Cost a.c").append(number++).append(" amount=").append(words[0])
                    .append(line.contains("currency") ? "" : " currency=DKK")
                    .append(line.contains("from") ? "" : " from=2026-01-01").append(" period=").append(words[1])
                    .append('/');
        }
        check("", rest.toString(), condition, expected);
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            same zone           | t,in  | FALSE
            another zone        | t,out | TRUE
            by its application  | t,app | TRUE
            zone of the parent  | t,sub | FALSE
            zone not known      | t,bare | UNKNOWN
            system not placed   | u,out | UNKNOWN
            """)
    void knowsWhetherAConnectionCrossesZones(String why, String ends, Truth expected) {
        String[] both = ends.split(",");
        check("", "  Target a.t application=" + both[0] + "/  Connection a.k to=" + both[1]
                + "/Application t \"T\" runsOn=in/Application u \"U\"/Application app \"App\" runsOn=out"
                + "/Zone z \"Z\"/Zone y \"Y\"/Component in \"In\" zone=z/Component sub \"Sub\" parent=in"
                + "/Component out \"Out\" zone=y/Component bare \"Bare\"", "crossesZone", expected);
    }

    @Test
    void crossesNoZoneWithoutConnections() {
        check("", null, "crossesZone", Truth.FALSE);
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            by its kind        | kind=SELF_SERVICE                  | TRUE
            another kind       | kind=ESDH                          | FALSE
            by its service     | kind=PORTAL provides=s             | TRUE
            kind not stated    | version=1                          | UNKNOWN
            """)
    void knowsSelfService(String why, String target, Truth expected) {
        check("", "  Target a.t application=t/Application t \"T\" " + target
                + "/BusinessService s \"S\" channels=PHONE,SELF_SERVICE", "selfService", expected);
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody we know   | CHOSEN vendor=new   | TRUE
            an old supplier  | CHOSEN vendor=old   | FALSE
            not chosen       | OPEN vendor=old     | UNKNOWN
            no vendor        | CHOSEN              | UNKNOWN
            """)
    void knowsASupplierByItsContracts(String why, String candidate, Truth expected) {
        String[] words = candidate.split(" ");
        check("", "  Candidate a.c product=q verdict=" + words[0] + "/Organisation old \"Old\"/Organisation new \"New\""
                + "/Contract k \"K\" supplier=old/Product q \"Q\" " + (words.length > 1 ? words[1] : ""),
                "newSupplier", expected);
    }

    @Test
    void answersForFlagsAlone() {
        assertEquals(Truth.TRUE, Case.of("replaces=x", "Application x \"X\"").facts().isTrue(Variable.REPLACES));
    }
}
