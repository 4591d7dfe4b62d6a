// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.paper;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import dk.landskab.model.edit.Message;
import dk.landskab.report.html.Asset;
import dk.landskab.store.Location;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.disk.DiskReason;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * A paper as one page in the hand of the reports, which needs nothing else. An organisation adds rules of its own to
 * the style sheet with {@value #STYLE} in its folder of templates; they can load nothing either.
 */
final class PaperPage {

    /** The file in the folder of templates. */
    static final String STYLE = "paper.css";

    private static final Configuration PAGE = page();

    private PaperPage() {
    }

    /**
     * The page, in UTF-8 text.
     *
     * @throws UnreadableException where the style sheet of the organisation cannot be used
     */
    static String of(Paper paper, Templates templates) {
        String ours = new String(Templates.resource(STYLE), StandardCharsets.UTF_8);
        StringWriter page = new StringWriter();
        try {
            PAGE.getTemplate("paper.ftlh").process(Map.of("paper", paper, "language", paper.language().tag(),
                    "look", Asset.styled(ours + templates.own(STYLE).map(PaperPage::read).orElse("")),
                    "kinds", paper.blocks().stream().map(each -> each.getClass().getSimpleName()).toList(),
                    "footer", Message.of(PaperPage.class, "footer").in(paper.language())), page);
            return page.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the page of a paper is wrong: " + e.getMessageWithoutStackTop(), e);
        }
    }

    private static String read(PartSource file) {
        try {
            String style = new String(file.bytes(), StandardCharsets.UTF_8);
            if (style.contains("</")) {
                throw new UnreadableException(Location.of(file.path()), Message.of(PaperPage.class, "style"));
            }
            return style;
        } catch (IOException e) {
            throw new UnreadableException(Location.of(file.path()), Message.of(Templates.class, "unreadable",
                    DiskReason.of(e)), e);
        }
    }

    private static Configuration page() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(PaperPage.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
        return configuration;
    }
}
