// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.paper;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dk.landskab.model.edit.Language;
import dk.landskab.store.UnreadableException;

/** A paper as files: a page and a text document, of one template. */
public final class PaperFiles {

    private final Templates templates;
    private final PaperTemplate filling;

    /** Files of these templates. */
    public PaperFiles(Templates templates) {
        this.templates = templates;
        this.filling = new PaperTemplate(templates);
    }

    /**
     * The files of a paper, by their names.
     *
     * @param name of the template and of the files, without what stands behind the dot
     * @param model maps, lists and texts; what is not stated is left out of the maps
     * @throws UnreadableException where a file of the organisation is wrong, with file, line and column
     */
    public SortedMap<String, byte[]> of(String name, Map<String, ?> model, Language language) {
        PaperTemplate.Filled filled = filling.fill(name + ".ftlh", model, language);
        Paper paper = PaperReader.read(filled.file(), filled.text(), language);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(name + ".html", PaperPage.of(paper, templates).getBytes(StandardCharsets.UTF_8));
        files.put(name + ".odt", PaperText.of(paper, Letterhead.of(templates)));
        return files;
    }
}
