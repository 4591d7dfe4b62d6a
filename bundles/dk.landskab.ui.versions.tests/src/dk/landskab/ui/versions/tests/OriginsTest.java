// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.edit.Language;
import dk.landskab.ui.versions.story.Origins;
import dk.landskab.ui.versions.story.Setting;

class OriginsTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | Name | B | A | Rename
            DA | Navn | B | A | Rename
            SV | Namn | B | A | Rename
            EN | Version | 2 | 1 | Renew
            EN | In operation from | 2021-01-01 | 2020-01-01 | Later
            EN | Other names | one, three | one, two | Other aliases
            EN | Description | said | '' | A note
            """)
    void eachValueSaysWhoSetItAndWhatItWasBefore(Language language, String said, String value, String before,
            String message) {
        List<Setting> settings = of(story(), language);
        Setting setting = settings.stream().filter(each -> each.said().equals(said)).findFirst()
                .orElseThrow(() -> new AssertionError(settings.toString()));

        assertEquals(List.of(value, before, message, GitTown.AUTHOR),
                List.of(setting.value(), setting.before(), setting.message(), setting.who()));
    }

    @Test
    void thatItIsThereIsToldFirst() {
        Setting first = of(story(), Language.EN).getFirst();

        assertEquals("Application: B", first.said());
        assertEquals(List.of(), first.path());
        assertEquals("Begin", first.message());
        assertEquals("14 Nov 2023, 22:14", first.when());
    }

    @Test
    void whoGivesUpIsToldWhoSetItAndNotWhatWasBefore() {
        List<Setting> settings = Origins.of(story().place(Language.EN), "a", () -> true);

        assertTrue(settings.stream().allMatch(each -> each.before().isEmpty()));
        assertTrue(settings.stream().anyMatch(each -> each.message().equals("Rename")));
    }

    @Test
    void nobodySetAnythingOfAnElementThatIsNotCommitted() {
        assertEquals(List.of(), Origins.of(story().place(Language.EN), "nobody", () -> false));
    }

    private GitTown story() {
        GitTown town = GitTown.in(temporary.resolve("g"));
        String end = " lifecycle.activeFrom=2020-01-01";
        town.sketch("Application a \"A\" aliases=one,two version=1" + end).commit("Begin");
        town.sketch("Application a \"B\" aliases=one,two version=1" + end).commit("Rename");
        town.sketch("Application a \"B\" aliases=one,two version=2" + end).commit("Renew");
        end = " lifecycle.activeFrom=2021-01-01";
        town.sketch("Application a \"B\" aliases=one,two version=2" + end).commit("Later");
        town.sketch("Application a \"B\" aliases=one,three version=2" + end).commit("Other aliases");
        town.sketch("Application a \"B\" aliases=one,three version=2 description=said" + end).commit("A note");
        return town;
    }

    private static List<Setting> of(GitTown town, Language language) {
        return Origins.of(town.place(language), "a", () -> false);
    }
}
