// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.paper;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.NoBreak;
import dk.landskab.store.Location;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.disk.DiskReason;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;

/**
 * Fills templates. A template sees the maps, lists and texts that it is given, and may include its neighbours; it gets
 * at no class, no method and no other file. Every value is escaped. For a language there may be a template of its own,
 * such as {@code decision-paper_da.ftlh}, which comes before {@code decision-paper.ftlh}.
 */
public final class PaperTemplate {

    private static final int LONGEST = 16 << 20;
    /** Characters that no XML may hold, and those that turn the direction of what follows. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069&&[^\n\t]]");

    private final Templates templates;
    private final Configuration configuration;

    /** Fills these templates. */
    public PaperTemplate(Templates templates) {
        this.templates = templates;
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new Loader(templates));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
    }

    /** What came out of a template, and which file it came out of. */
    record Filled(String file, String text) {
    }

    /**
     * Fills a template.
     *
     * @param name such as {@code decision-paper.ftlh}
     * @param model maps, lists, texts, numbers and truth values
     * @throws UnreadableException where a template of the organisation is wrong, with file, line and column
     */
    Filled fill(String name, Map<String, ?> model, Language language) {
        Bounded out = new Bounded();
        try {
            Template template = configuration.getTemplate(name, language.locale());
            template.createProcessingEnvironment(model, out).process();
            return new Filled(file(template.getSourceName()), NoBreak.kept(UNSEEN.matcher(out.toString()).replaceAll("")));
        } catch (ParseException e) {
            throw wrong(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        } catch (TemplateException e) {
            throw wrong(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(),
                    e.getMessageWithoutStackTop(), e);
        } catch (TemplateNotFoundException e) {
            throw wrong(name, 0, 0, e.getMessage(), e);
        } catch (TooMuch e) {
            throw unreadable(name, 0, 0, Message.of(PaperTemplate.class, "tooMuch", LONGEST), e);
        } catch (IOException e) {
            throw unreadable(name, 0, 0, Message.of(Templates.class, "unreadable", DiskReason.of(e)), e);
        } catch (StackOverflowError e) {
            throw unreadable(name, 0, 0, Message.of(PaperTemplate.class, "circle"), e);
        }
    }

    private UnreadableException wrong(String template, Integer line, Integer column, String what, Exception cause) {
        String name = template == null ? "" : template;
        if (name.isEmpty() || templates.own(name).isEmpty() && Templates.ours(name).isPresent()) {
            throw new IllegalStateException("the template " + name + " that we ship is wrong: " + what, cause);
        }
        return unreadable(name, line, column, Message.of(PaperTemplate.class, "wrong", firstLine(what)), cause);
    }

    private UnreadableException unreadable(String name, Integer line, Integer column, Message what, Throwable cause) {
        return new UnreadableException(new Location(file(name), line == null ? 0 : Math.max(line, 0),
                column == null ? 0 : Math.max(column, 0)), what, cause);
    }

    private String file(String name) {
        return templates.own(name).map(PartSource::path).orElse(name);
    }

    /** The engine tells at length; what is wrong stands in the first lines, before the tips. */
    private static String firstLine(String what) {
        String told = what.strip();
        int tips = told.indexOf("\n----");
        return (tips < 0 ? told : told.substring(0, tips)).replaceAll("\\s+", " ").strip();
    }

    /** That a template makes more than any paper has. */
    private static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** A text that does not grow without end. */
    private static final class Bounded extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] more, int from, int length) throws IOException {
            if (text.length() + length > LONGEST) {
                throw new TooMuch();
            }
            text.append(more, from, length);
        }

        @Override
        public void flush() {
            // It is in memory.
        }

        @Override
        public void close() {
            // It is in memory.
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** Finds templates by their names; there are no folders. */
    private record Loader(Templates templates) implements TemplateLoader {

        private record Source(String name, byte[] bytes) {
        }

        @Override
        public Object findTemplateSource(String name) throws IOException {
            Optional<PartSource> own = templates.own(name);
            if (own.isPresent()) {
                return new Source(name, own.get().bytes());
            }
            return Templates.ours(name).map(bytes -> new Source(name, bytes)).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return -1;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(new String(((Source) source).bytes(), StandardCharsets.UTF_8));
        }

        @Override
        public void closeTemplateSource(Object source) {
            // Nothing is open.
        }
    }
}
