// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.PropertyGroup;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.ui.forms.ElementForm;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class FormPicturesTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({"town.contract.pay,DA", "town.app.pay,EN", "town.data.wage,SV"})
    void whatIsUnfoldedAndWhatIsWrongIsShown(String id, Language language) throws Exception {
        try (Town town = FormTown.in(temporary, language); Window window = new Window(1000, 1150)) {
            ElementForm form = new ElementForm(window.shell(), new TestDesk(town, language));
            FormHand hand = new FormHand(window);
            window.open();
            form.show(town.find(id));
            window.settle();
            form.problems(findings(town));
            Window.all(window.shell(), Section.class).filter(each -> !each.isExpanded()).map(Section::getText).toList()
                    .forEach(hand::toggle);
            hand.toggle(PropertyGroup.LIFECYCLE.in(language));
            hand.toggle(PropertyGroup.FACTS.in(language));
            hand.type(Labels.in(language).of(CorePackage.Literals.ELEMENT__NAME) + " *", "");
            window.picture("unfolded-" + id + "-" + language.tag());
            assertFalse(form.commit());
        }
    }

    private static List<Finding> findings(Town town) {
        return Check.run(town.open().landscape(), LocalDate.of(2026, 11, 25)).findings();
    }

    @ParameterizedTest
    @CsvSource({"town.app.pay,DA,1000", "town.app.pay,EN,1000", "town.app.pay,SV,500", "town.contract.pay,SV,1000",
        "town.contract.pay.licence,DA,1000", "town.data.wage,EN,1000", "town.role,DA,1000", "town.int.time,SV,1000",
        "town,EN,1000", "town.event,EN,600"})
    void aFormIsShownWideAndNarrowInEveryLanguage(String id, Language language, int width) throws Exception {
        try (Town town = FormTown.in(temporary, language); Window window = new Window(width, 900)) {
            ElementForm form = new ElementForm(window.shell(), new TestDesk(town, language));
            window.open();
            form.show(town.find(id));
            window.settle();
            window.picture("form-" + id + "-" + language.tag() + "-" + width);
            assertEquals(Optional.of(town.find(id)), form.shown());
        }
    }
}
