// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.guide.Chapter;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.html.Asset;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/** The pages of the guide. They load nothing; a content security policy names the style sheet by its hash. */
public final class Pages {

    /** The page that lists the others. */
    public static final String INDEX = "index.html";

    /** What every page of the guide holds, and nothing else. */
    public static final String SIGNATURE = "<meta name=\"generator\" content=\"Landskab guide\"/>";

    private static final Asset STYLE = Asset.styled(style());
    private static final Configuration TEMPLATES = templates();

    private Pages() {
    }

    /** The page of a chapter, with the way to the others. */
    public static String of(Chapter chapter, List<Chapter> all) {
        Map<String, Object> model = model(chapter.title(), chapter.language(), all);
        model.putAll(Body.of(chapter.markdown()).model());
        return page(model);
    }

    /** The page that lists the chapters. */
    public static String index(List<Chapter> chapters, Language language) {
        Map<String, Object> model = model(say("guide", language), language, chapters);
        model.put("html", "");
        model.put("contents", List.of());
        return page(model);
    }

    private static Map<String, Object> model(String title, Language language, List<Chapter> chapters) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", title);
        model.put("language", language.tag());
        model.put("chapters", chapters);
        model.put("style", STYLE);
        model.put("signature", SIGNATURE);
        List.of("guide", "skip", "contents", "chapters.title", "footer")
                .forEach(key -> model.put("say_" + key.replace('.', '_'), say(key, language)));
        return model;
    }

    private static String say(String key, Language language) {
        return Message.of(Pages.class, key).in(language);
    }

    private static String page(Map<String, Object> model) {
        StringWriter page = new StringWriter();
        try {
            TEMPLATES.getTemplate("guide.ftlh").process(model, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template of the guide is wrong: " + e.getMessageWithoutStackTop(), e);
        }
        return page.toString();
    }

    private static String style() {
        try (InputStream in = Pages.class.getResourceAsStream("guide.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Pages.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
        return configuration;
    }
}
