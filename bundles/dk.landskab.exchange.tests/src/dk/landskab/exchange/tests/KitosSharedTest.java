// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.ImportResult;
import dk.landskab.model.application.Application;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Contract;
import dk.landskab.store.UnreadableException;

/** Files of KITOS itself. */
class KitosSharedTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it-system-usage/it-system-usages.json | systems in use | 3
            it-system-usage/it-system-usages-v2.json | systems in use | 1
            it-system-usage/it-system-usages-internal.json | systems in use | 3
            it-system-usage/it-system-usage.json | relations between systems | 2
            it-system-usage/gdpr/it-system-usage-gdpr-sensitive-data.json | systems in use | 1
            it-contracts/it-contracts.json | contracts | 3
            it-contracts/it-contracts-by-it-system-usage-uuid.json | contracts | 2
            it-contracts/it-contract-system-relations.json | relations between systems | 1
            dpr/data-processing-registrations.json | registrations of data processing | 1
            dpr/data-processings-odata.json | registrations of data processing | 3
            it-interfaces/it-interfaces.json | interfaces | 2
            it-interfaces/odata/it-interfaces.json | interfaces | 2
            it-system-catalog/it-systems.json | systems of the catalogue | 4
            it-system-catalog/it-systems-v2.json | systems of the catalogue | 3
            """)
    void eachAnswerIsKnownForWhatItIs(String file, String what, int number) {
        ImportFolder folder = new ImportFolder(temporary, "kk");
        String input = SharedData.file("kitos/fixtures/" + file).toString();
        ImportResult result = folder.run("kitos", input);
        assertEquals(number, result.report().counts(Section.READ).stream()
                .filter(each -> each.what().in(Language.EN).equals(what)).findFirst().orElseThrow().number());
        assertEquals(List.of(), folder.landscape().problems());
        Map<String, String> before = folder.files();
        folder.run("kitos", input);
        assertEquals(before, folder.files());
        assertTrue(before.values().stream().noneMatch(each -> each.contains("Automatisk oprettet")));
    }

    @ParameterizedTest
    @CsvSource({"organizations/organizations.json", "shared/user.json",
            "it-contracts/choice-types/contract-types.json"})
    void whatIsNoneOfItIsRefused(String file) {
        ImportFolder folder = new ImportFolder(temporary, "kk");
        String input = SharedData.file("kitos/fixtures/" + file).toString();
        assertThrows(UnreadableException.class, () -> folder.run("kitos", input));
        assertEquals(Map.of(), folder.files());
    }

    @ParameterizedTest
    @CsvSource({"valid_it_contract_example.xlsx", "invalid_contract_example.xlsx"})
    void theWorkbookThatKitosTakesIsReadToo(String file) {
        ImportFolder folder = new ImportFolder(temporary, "kk");
        folder.run("kitos", SharedData.file("kitos/" + file).toString());
        Contract contract = folder.find("kk.contract.testkontrakt1", Contract.class);
        assertEquals(List.of("test-kommune testkontrakt1", "bm1", LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 2)),
                List.of(contract.getName(), contract.getDescription(), contract.getSignedOn(),
                        contract.getIrrevocableTo()));
    }

    @Test
    void allAnswersOfOneSystemMakeOneLandscape() {
        ImportFolder folder = new ImportFolder(temporary, "kk");
        folder.run("kitos", List.of("it-system-usage/it-system-usage", "it-contracts/it-contract",
                "dpr/data-processing-registrations", "it-interfaces/it-interface", "it-system-catalog/it-system")
                .stream().map(each -> SharedData.file("kitos/fixtures/" + each + ".json").toString())
                .toArray(String[]::new));
        assertEquals(List.of(), folder.landscape().problems());
        assertEquals("System 3", folder.landscape().all(Application.class).getFirst().getName());
    }
}
