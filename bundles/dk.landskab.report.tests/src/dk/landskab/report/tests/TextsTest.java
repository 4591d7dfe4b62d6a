// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.report.ReportFolder;
import dk.landskab.report.acquisition.CaseDocuments;
import dk.landskab.report.calendar.NoticeCalendar;
import dk.landskab.report.html.Html;
import dk.landskab.report.paper.Templates;
import dk.landskab.report.text.Plain;
import dk.landskab.report.writing.GapReportWriter;
import dk.landskab.testkit.TextsCheck;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = {ReportFolder.class, Html.class, Plain.class, GapReportWriter.class,
        NoticeCalendar.class, CaseDocuments.class, Templates.class})
    void everyTextIsThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }

    @Test
    void whatTheTemplateSaysIsThere() {
        TextsCheck.has(Html.class, Set.of("skip", "conclusions", "contents", "elements", "elementsAnswer", "unknown",
                "unprinted", "hidden", "sortAscending", "sortDescending", "footer"));
    }
}
