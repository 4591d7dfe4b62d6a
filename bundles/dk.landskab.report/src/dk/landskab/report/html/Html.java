// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.html;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.landskab.report.document.NoBreak;
import dk.landskab.report.document.Report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * A report as one page that needs nothing else: no network, no other file. It reads well at 360 pixels, at 1,280 and on
 * A4, follows the system's wish for dark or light, can be used by keyboard and screen reader, and sorts its tables.
 *
 * <p>Whatever a name holds is shown as text: every value is escaped by the template engine, a content security policy
 * allows only our own style sheet and script by their hashes, and names are isolated against change of direction.
 */
public final class Html {

    /** Control characters, which no page may hold, and those that turn the direction of what follows. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069&&[^\n\t]]");
    private static final Configuration TEMPLATES = templates();

    private Html() {
    }

    /** The page, in UTF-8 text. */
    public static String of(Report report) {
        return filled("report.ftlh", new Page(report, Optional.empty()));
    }

    /** The page as a window shows it: in its light or dark, and with links that the window follows. */
    public static String hosted(Report report, Host host) {
        return filled("report.ftlh", new Page(report, Optional.of(host)));
    }

    /** The boards of a report and nothing else, as a window shows them; its columns stand beside each other. */
    public static String board(Report report, Host host) {
        return filled("board.ftlh", new Page(report, Optional.of(host)));
    }

    private static String filled(String template, Page content) {
        StringWriter page = new StringWriter();
        try {
            TEMPLATES.getTemplate(template).process(Map.of("page", content), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template of a report is wrong: " + e.getMessageWithoutStackTop(), e);
        }
        return NoBreak.kept(UNSEEN.matcher(page.toString()).replaceAll(""));
    }

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Html.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
        return configuration;
    }
}
