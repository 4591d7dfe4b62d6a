// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.model.edit.Language;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.analyses.Analyses;
import dk.landskab.ui.analyses.AnalysisWizard;
import dk.landskab.ui.analyses.question.MergerQuestion;
import dk.landskab.ui.analyses.question.MergerTerms;
import dk.landskab.ui.analyses.question.PlanPlace;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.analyses.question.Source;
import dk.landskab.ui.analyses.result.Results;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

/** Whatever goes wrong with a question or a report is said in a sentence, in every language, and has changed nothing. */
@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class WrongTest {

    /** What goes wrong, and what the sentence must name. */
    private enum Wrong {
        THE_OTHER_LANDSCAPE_IS_DELETED_MEANWHILE("gone") {
            @Override
            void act(WrongTest test, Results results) throws IOException {
                Files.createDirectories(test.temporary.resolve("gone"));
                Question question = test.asked("difference", page -> combo(page, 0)
                        .setText(test.temporary.resolve("gone").toString()));
                Files.delete(test.temporary.resolve("gone"));
                results.begin(question);
            }
        },
        A_PLACE_HOLDS_NO_LANDSCAPE("picture.png") {
            @Override
            void act(WrongTest test, Results results) throws IOException {
                Files.write(test.temporary.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
                results.begin(test.asked("difference", page -> combo(page, 0)
                        .setText(test.temporary.resolve("picture.png").toString())));
            }
        },
        THERE_IS_NO_SUCH_REVISION("town") {
            @Override
            void act(WrongTest test, Results results) {
                results.begin(test.asked("difference", page -> {
                    combo(page, 0).setText(test.temporary.resolve("town").toString());
                    combo(page, 1).setText("no-such-branch");
                }));
            }
        },
        THE_PLATEAU_IS_NOT_THERE("town.plateau.gone") {
            @Override
            void act(WrongTest test, Results results) {
                results.begin(test.asked("gap", page -> {
                    combo(page, 0).select(1);
                    Window.happens(combo(page, 0), SWT.Selection);
                    combo(page, 5).setText("town.plateau.now");
                    combo(page, 6).setText("town.plateau.gone");
                }));
            }
        },
        THE_ACQUISITION_IS_NOT_THERE("town.case.gone") {
            @Override
            void act(WrongTest test, Results results) {
                results.begin(test.asked("case", page -> combo(page, 0).setText("town.case.gone")));
            }
        },
        SOMETHING_ELSE_LIES_WHERE_THE_PLAN_GOES("plan") {
            @Override
            void act(WrongTest test, Results results) throws IOException {
                Path plan = Files.createDirectories(test.temporary.resolve("plan"));
                Files.writeString(plan.resolve("letter.txt"), "Dear");
                results.begin(test.merger(Optional.of(new PlanPlace(plan, Optional.empty(), false))));
            }
        },
        AMOUNTS_ARE_OF_SEVERAL_CURRENCIES("SEK") {
            @Override
            void act(WrongTest test, Results results) {
                results.begin(test.merger(Optional.empty()));
            }
        },
        THE_REPORT_GOES_WHERE_NO_FOLDER_IS("nowhere") {
            @Override
            void act(WrongTest test, Results results) {
                write(test, results, "nowhere/report.html");
            }
        },
        THE_REPORT_GOES_BELOW_A_FILE("letter") {
            @Override
            void act(WrongTest test, Results results) throws IOException {
                Files.writeString(test.temporary.resolve("letter"), "Dear");
                write(test, results, "letter/report.xlsx");
            }
        },
        A_FOLDER_LIES_WHERE_THE_REPORT_GOES("taken.json") {
            @Override
            void act(WrongTest test, Results results) throws IOException {
                Files.writeString(Files.createDirectories(test.temporary.resolve("taken.json")).resolve("x"), "x");
                write(test, results, "taken.json");
            }
        },
        THE_FOLDER_OF_THE_REPORT_HOLDS_SOMETHING_ELSE("mine") {
            @Override
            void act(WrongTest test, Results results) throws IOException {
                Files.writeString(Files.createDirectories(test.temporary.resolve("mine")).resolve("x"), "x");
                write(test, results, "mine");
            }
        };

        private final String named;

        Wrong(String named) {
            this.named = named;
        }

        abstract void act(WrongTest test, Results results) throws IOException;

        private static Combo combo(Composite page, int index) {
            return Window.all(page, Combo.class).skip(index).findFirst().orElseThrow();
        }

        private static void write(WrongTest test, Results results, String place) {
            results.show(Tables.report(test.desk.language(), "Costs"));
            results.write(test.temporary.resolve(place));
        }
    }

    @TempDir
    private Path temporary;

    private Town town;
    private TestDesk desk;
    private Window window;

    @BeforeEach
    void open() {
        town = Town.of(temporary, Sketch.of(Town.TEXT + """
                file town/change.landskab
                Plateau town.plateau.now "Now" kind=AS_IS date=2026-01-01
                Acquisition town.case.clock "A clock" need="Hours."
                Contract town.contract "Pay" covers=town.app.pay from=2020-01-01
                  Cost town.contract.one kind=LICENCE amount=10 currency=DKK period=YEAR from=2021-01-01
                  Cost town.contract.two kind=LICENCE amount=10 currency=SEK period=YEAR from=2021-01-01
                """), Language.EN);
        window = new Window(900, 500);
        window.open();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    void itIsSaidInEveryLanguageAndNothingIsOtherwise(Wrong wrong) throws IOException {
        Set<String> said = new HashSet<>();
        for (Language language : Language.values()) {
            desk = new TestDesk(town, language);
            Results results = new Results(window.shell(), desk);
            window.shell().layout();
            wrong.act(this, results);
            Set<String> before = files();
            // A report is written beside its place first, and may be being written already.
            before.removeIf(each -> each.contains("/.landskab"));
            window.until(() -> sentence(wrong).isPresent()
                    && Window.all(window.shell(), ProgressBar.class).noneMatch(ProgressBar::isVisible));
            String sentence = sentence(wrong).orElseThrow();
            assertFalse(sentence.contains("Exception") || sentence.matches("(?s).*\\{\\d.*"), sentence);
            assertTrue(sentence.endsWith(".") || sentence.endsWith(")"), sentence);
            assertTrue(said.add(sentence), () -> "the same in two languages: " + sentence);
            assertEquals(before, files());
            results.control().dispose();
        }
    }

    /** What is said, but for what was only begun. */
    private Optional<String> sentence(Wrong wrong) {
        return Window.all(window.shell(), Label.class).filter(Label::isVisible).map(Label::getText)
                .filter(each -> each.contains(wrong.named) && !each.endsWith("…")).findFirst();
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(temporary)) {
            Set<String> files = new HashSet<>();
            for (Path each : all.sorted(Comparator.naturalOrder()).toList()) {
                files.add(each + (Files.isRegularFile(each) ? " " + Files.size(each) : ""));
            }
            return files;
        }
    }

    private Question asked(String analysis, Consumer<Composite> filling) {
        List<Question> asked = new ArrayList<>();
        AnalysisWizard wizard = new AnalysisWizard(desk, Analyses.named(analysis).orElseThrow(), new HashMap<>(),
                asked::add);
        WizardDialog dialog = new WizardDialog(window.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        filling.accept((Composite) wizard.getPages()[0].getControl());
        assertTrue(wizard.canFinish(), () -> "" + wizard.getPages()[0].getErrorMessage());
        wizard.performFinish();
        dialog.close();
        return asked.getFirst();
    }

    private Question merger(Optional<PlanPlace> plan) {
        Source town = Source.at(temporary.resolve("town").toString());
        return new MergerQuestion(town, town, plan, Optional.empty(), new MergerTerms(LocalDate.of(2026, 11, 25),
                Optional.of(LocalDate.of(2028, 1, 1)), Optional.empty(), Optional.of("DKK"), new TreeMap<>(), Optional.empty(),
                Optional.empty()), PartFormats.standard());
    }
}
