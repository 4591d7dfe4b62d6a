// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.acquisition;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.model.edit.Language;
import dk.landskab.report.paper.PaperFiles;
import dk.landskab.report.paper.Templates;
import dk.landskab.store.Landscape;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.NewFolder;

/**
 * The decision paper and the requirement specification of a case, each as a page and as an OpenDocument text. The same
 * landscape, date, templates and language give the same bytes.
 */
public final class CaseDocuments {

    /** What a decision is taken on: the name of its template and of its files, without what stands behind the dot. */
    public static final String DECISION = "decision-paper";
    /** What a supplier is asked for. */
    public static final String REQUIREMENTS = "requirement-specification";

    private CaseDocuments() {
    }

    /**
     * The files, by their names.
     *
     * @param landscape that the state was read from
     * @throws UnreadableException where a file of the organisation's templates is wrong, with file, line and column
     */
    public static SortedMap<String, byte[]> of(Landscape landscape, CaseState state, Templates templates,
            Language language) {
        Map<String, Object> model = CaseModel.of(landscape, state, language);
        PaperFiles files = new PaperFiles(templates);
        SortedMap<String, byte[]> all = new TreeMap<>(files.of(DECISION, model, language));
        all.putAll(files.of(REQUIREMENTS, model, language));
        return all;
    }

    /**
     * Writes the files into a folder of their own, all or none. What lies in a folder may have been edited since, so
     * that one that holds anything is not touched.
     *
     * @param folder is not there yet, or is empty
     * @throws UnreadableException as {@link #of} does; nothing has been written then
     * @throws WriteRefusedException where the folder holds something, or the disk refuses
     */
    public static void write(Path folder, Landscape landscape, CaseState state, Templates templates,
            Language language) {
        NewFolder.refuseUnlessFree(folder);
        NewFolder.write(folder, of(landscape, state, templates, language));
    }
}
