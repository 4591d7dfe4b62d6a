// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dk.landskab.exchange.BoundedFile;
import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importer;
import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * Brings editions of KLE into a landscape. Subjects carry the ids {@code kle.NUMBER} in every landscape, whatever the
 * organisation, and new ones go into {@value #FILE}.
 */
public final class KleImporter implements Importer {

    private static final String FILE = "kle/kle.landskab";

    @Override
    public String name() {
        return "kle";
    }

    @Override
    public ImportResult run(ImportRequest request) {
        List<KleEdition> editions = request.inputs().stream().map(KleImporter::read).toList();
        WorkingCopy copy = WorkingCopy.of(request.into());
        ImportReport.Builder report = new ImportReport.Builder();
        Set<Element> added = new HashSet<>();
        for (KleEdition edition : editions) {
            added.addAll(new KleUpdate(copy, FILE, edition, report).run());
        }
        List<Element> updated = new ArrayList<>(copy.changedElements());
        updated.removeAll(added);
        report.count(Section.CHANGED, Message.of(KleImporter.class, "added"), added.size());
        report.count(Section.CHANGED, Message.of(KleImporter.class, "updated"), updated.size());
        return new ImportResult(copy.drafts(), report.build());
    }

    private static KleEdition read(String input) {
        byte[] bytes = BoundedFile.read(Path.of(input));
        return looksLikeJson(bytes) ? KleJson.read(input, bytes) : KleXml.read(input, bytes);
    }

    private static boolean looksLikeJson(byte[] bytes) {
        for (byte each : bytes) {
            // white space and the byte order mark
            if (each > ' ') {
                return each == '{' || each == '[';
            }
        }
        return false;
    }
}
