// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.business.Organisation;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.Problem;

/** What a plan names of its parties is not dangling where the plan is read alone; what it names of its own is. */
class PlanIdsTest {

    private static final String CHANGE = "xmlns:change=\"https://landskab.dk/model/change\"";

    private static Landscape read(String elements) {
        return Parts.assemble(new String(Parts.file(elements), StandardCharsets.UTF_8).replace("xmlns:core",
                CHANGE + "\n    xmlns:core"));
    }

    private static List<Optional<String>> dangling(String elements) {
        return read(elements).problems().stream()
                .filter(each -> each.kind() == Problem.Kind.DANGLING_REFERENCE)
                .map(Problem::feature).toList();
    }

    private static String plan(String parties, String element) {
        return """
                <elements xsi:type="change:Merger" id="ny.merger" name="M" effectiveDate="2028-01-01" parties="%s"/>
                <elements xsi:type="change:Plateau" id="ny.plateau" name="P" date="2028-01-01">
                  <items id="ny.plateau.1" element="%s"/>
                </elements>""".formatted(parties, element);
    }

    @ParameterizedTest
    @CsvSource({"aa.app.x, 0", "bb.app.x, 0", "aa, 0", "aax.app, 0", "dk.prod.x, 0", "ny.app.x, 1", "ny, 1"})
    void aPlanThatStandsAloneMustHaveWhatBeginsLikeItsMergerAndNothingElse(String id, int dangling) {
        assertEquals(dangling, dangling(plan("aa bb", id)).size());
    }

    @ParameterizedTest
    @CsvSource({"aa.app.x, 1", "bb.app.x, 0", "bb, 0", "bbx.app, 1", "dk.prod.x, 1", "ny.app.x, 1"})
    void aPlanInTheLandscapeOfOnePartyLeavesOnlyTheIdsOfTheOtherToIt(String id, int dangling) {
        String party = "<elements xsi:type=\"business:Organisation\" id=\"aa\" name=\"A\"/>\n";
        assertEquals(dangling, dangling(party + plan("aa bb", id)).size());
    }

    @Test
    void whereThereIsNoMergerOrItHasNoPartiesEveryIdMustBeThere() {
        assertEquals(List.of(Optional.of("element")), dangling(plan("", "aa.app.x")));
        assertEquals(List.of(Optional.of("owner")),
                dangling("<elements xsi:type=\"application:Application\" id=\"a\" name=\"A\" owner=\"aa.unit\"/>"));
    }

    @ParameterizedTest
    @CsvSource({"aa.app.x, Pay (A)", "bb.app.y, bb.app.y", "cc.app.z, cc.app.z"})
    void whatIsNotThereIsCalledByTheNameThatTheMergerKeepsOrElseByItsId(String id, String label) {
        String names = """
                ><properties id="ny.name.1" key="aa.app.x" value=" Pay (A) "/>
                <properties id="ny.name.2" key="bb.app.y" value=" "/></elements>""";
        Landscape plan = read(plan("aa bb", id).replaceFirst("/>", names));

        assertEquals(label, Labels.in(Language.EN).of(plan.all(PlateauItem.class).getFirst().getElement()));
    }

    @Test
    void whatIsThereKeepsItsOwnNameWhateverTheMergerSays() {
        Landscape plan = read("<elements xsi:type=\"business:Organisation\" id=\"aa\" name=\"A\"/>\n"
                + plan("aa bb", "aa").replaceFirst("/>",
                        "><properties id=\"ny.name.1\" key=\"aa\" value=\"Old\"/></elements>"));

        assertEquals("A", plan.find("aa", Organisation.class).orElseThrow().getName());
        assertEquals("A", Labels.in(Language.EN).of(plan.all(PlateauItem.class).getFirst().getElement()));
    }
}
