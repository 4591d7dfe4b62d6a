// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Table;
import dk.landskab.report.html.Host;
import dk.landskab.report.html.Html;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.analyses.Analyses;
import dk.landskab.ui.analyses.Analysis;
import dk.landskab.ui.analyses.AnalysisWizard;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.analyses.result.ReportFormat;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

/** Every analysis, asked as its wizard asks and answered, in every language and as every file that it can be. */
@Timeout(120)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class EveryAnswerTest {

    @TempDir
    private Path temporary;
    private Town town;
    private Window window;

    @BeforeEach
    void aTownWithACaseAndTwoPlateaus() {
        town = Town.of(temporary, Sketch.of(Town.TEXT + """
                file town/change.landskab
                Plateau town.plateau.now "Now" kind=AS_IS date=2026-01-01
                Plateau town.plateau.then "Then" kind=TO_BE date=2028-01-01
                Acquisition town.case.clock "A clock" need="Hours."
                """), Language.EN);
        window = new Window(300, 200);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAnalysisIsAnsweredAndItsReportIsEveryFile(Language language) throws Exception {
        for (Analysis each : Analyses.ALL) {
            Report report = asked(each, language).answer(new Free(), language).report();

            assertEquals(language, report.language(), each.name());
            assertFalse(report.title().isBlank(), each.name());
            Optional<Table> shown = report.tables().stream().findFirst();
            Set<ReportFormat> formats = EnumSet.copyOf(ReportFormat.of(report, shown));
            assertTrue(formats.containsAll(Set.of(ReportFormat.HTML, ReportFormat.XLSX, ReportFormat.MARKDOWN,
                    ReportFormat.TEXT, ReportFormat.JSON)), each.name());
            assertEquals(shown.isPresent(), formats.contains(ReportFormat.CSV), each.name());
            for (ReportFormat format : formats) {
                Path file = temporary.resolve(each.name() + "." + format.extension());
                format.write(file, report, shown);
                look(each.name() + " as " + format, format, file, report);
                assertEquals(rights(Files.write(temporary.resolve("any"), new byte[0])), rights(file), each.name());
            }
            parse(Html.hosted(report, new Host(true, id -> true)));
        }
    }

    /** Who may do what with a file; nothing where the disk does not know. */
    private static Set<PosixFilePermission> rights(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? Set.of() : view.readAttributes().permissions();
    }

    @Test
    void stoppedAtWhicheverStageEveryAnalysisHasChangedNothing() throws IOException {
        for (Analysis each : Analyses.ALL) {
            Question question = asked(each, Language.EN);
            Free whole = new Free();
            question.answer(whole, Language.EN);
            assertEquals(question.stages(), whole.stages().size(), () -> each.name() + whole.stages());
            Map<String, Long> before = files();
            for (int stage = 0; stage < question.stages(); stage++) {
                Free stopped = new Free(stage);
                assertThrows(CancellationException.class, () -> question.answer(stopped, Language.EN), each.name());
                assertEquals(stage, stopped.stages().size(), each.name());
            }
            assertEquals(before, files(), each.name());
            assertEquals(Set.of(), town.open().dirty(), each.name());
        }
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(temporary)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(each.toString(), Files.size(each));
            }
        }
        return files;
    }

    private Question asked(Analysis analysis, Language language) {
        List<Question> asked = new ArrayList<>();
        AnalysisWizard wizard = new AnalysisWizard(new TestDesk(town, language), analysis, new HashMap<>(), asked::add);
        WizardDialog dialog = new WizardDialog(window.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Window.all((Composite) wizard.getPages()[0].getControl(), Combo.class)
                .filter(each -> each.isEnabled() && each.getText().isEmpty() && each.getItemCount() == 1).limit(1)
                .forEach(each -> each.setText(temporary.resolve("town").toString()));
        assertTrue(wizard.canFinish(), analysis.name() + ": " + wizard.getPages()[0].getErrorMessage());
        wizard.performFinish();
        dialog.close();
        return asked.getFirst();
    }

    private static void look(String what, ReportFormat format, Path file, Report report) throws Exception {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        switch (format) {
            case HTML -> parse(Files.readString(file));
            case XLSX -> assertEquals("PK", text.substring(0, 2), what);
            case JSON -> assertTrue(text.strip().startsWith("{") && text.strip().endsWith("}"), what);
            case CSV -> assertEquals(report.tables().getFirst().rows().size(), rows(file) - 1, what);
            case MARKDOWN, TEXT -> assertTrue(Files.readString(file).contains(report.title()), what);
            case CALENDAR -> assertTrue(text.startsWith("BEGIN:VCALENDAR"), what);
        }
    }

    /** No cell of these landscapes has more than one line. */
    private static int rows(Path file) throws IOException {
        return Files.readAllLines(file).size();
    }

    private static void parse(String page) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }
}
