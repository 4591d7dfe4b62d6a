// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;
import dk.landskab.store.ShortName;
import dk.landskab.store.TextEdit;
import dk.landskab.store.TextFormat;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.WrittenReferences;

/**
 * A small language of lines, with all that makes texts hard: comments, names short for ids after a prefix, and names of
 * phases that are local to the process of a case or to what that adopts.
 *
 * <pre>
 * # a comment
 * use town
 * process town.process.buy adopts process.all phases ask choose
 * case town.case.pay Pay runs process.buy replaces app.pay,app.time in ask,choose
 * </pre>
 *
 * <p>A line with {@code !!} is a mistake; one with {@code <<} makes the whole no text at all.
 */
public final class LineFormat implements TextFormat {

    private static final Pattern WORD = Pattern.compile("[^ ,\\n]+");

    @Override
    public String extension() {
        return "acq";
    }

    @Override
    public byte[] write(String path, EObject root) {
        throw new UnsupportedOperationException("a text is saved as it is");
    }

    @Override
    public LoadedPart read(PartSource source) {
        return new Reading(source).part();
    }

    @Override
    public Map<String, List<TextEdit>> renamed(Collection<PartSource> texts,
            Function<String, Optional<Identified>> model, String old, String id) {
        Map<String, List<TextEdit>> edits = new TreeMap<>();
        texts.forEach(source -> {
            String text = text(source);
            List<String> prefixes = text.lines().filter(line -> line.strip().startsWith("use "))
                    .map(line -> line.strip().split(" +")[1] + ".").toList();
            for (Matcher word = WORD.matcher(text); word.find();) {
                String name = word.group();
                Stream<String> shorter = prefixes.stream().filter(prefix -> old.equals(prefix + name))
                        .map(prefix -> id.startsWith(prefix) ? id.substring(prefix.length()) : id);
                Stream.concat(Stream.of(id).filter(each -> name.equals(old)), shorter).findFirst()
                        .filter(each -> !isSaid(text, word.start()))
                        .ifPresent(each -> edits.computeIfAbsent(source.path(), path -> new ArrayList<>())
                                .add(new TextEdit(word.start(), name.length(), each)));
            }
        });
        return edits;
    }

    /** Whether a word is no id: in a comment, a prefix, the name of a case, or a local name of a phase. */
    private static boolean isSaid(String text, int at) {
        String before = text.substring(text.lastIndexOf('\n', at - 1) + 1, at).strip();
        return before.contains("#") || before.equals("use") || before.matches(".* (in|phases)( .*)?") || before.split(" +").length == 2 && before.startsWith("case");
    }

    private static String text(PartSource source) {
        try {
            return new String(source.bytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reading {

        private final PartSource source;
        private final Part root = CoreFactory.eINSTANCE.createPart();
        private final WrittenReferences references = new WrittenReferences();
        private final List<Problem> problems = new ArrayList<>();
        private int line;

        Reading(PartSource source) {
            this.source = source;
            root.setId(source.path());
            references.identified(root, 1);
        }

        LoadedPart part() {
            for (String each : text(source).split("\n", -1)) {
                line++;
                if (each.contains("<<")) {
                    throw new UnreadableException(new Location(source.path(), line, 1),
                            Message.of(LineFormat.class, "noSentence"));
                }
                if (each.contains("!!")) {
                    problems.add(new Problem(Problem.Kind.SYNTAX, new Location(source.path(), line, 1), null,
                            Optional.empty(), Message.of(LineFormat.class, "noSentence")));
                } else {
                    sentence(each.strip().split(" +"));
                }
            }
            return new LoadedPart(source, List.of(root), problems, references);
        }

        private void sentence(String[] words) {
            switch (words[0]) {
                case "use" -> root.getNamespaces().add(words[1]);
                case "process" -> process(words);
                case "case" -> acquisition(words);
                default -> {
                    return;
                }
            }
        }

        private void process(String[] words) {
            ProcessDefinition process = ProcurementFactory.eINSTANCE.createProcessDefinition();
            identified(process, words[1]);
            root.getElements().add(process);
            for (int at = 2; at < words.length; at++) {
                if (words[at].equals("adopts")) {
                    names(process, Literals.PROCESS_DEFINITION__ADOPTS, words[++at]);
                } else if (!words[at].equals("phases")) {
                    PhaseDef phase = ProcurementFactory.eINSTANCE.createPhaseDef();
                    identified(phase, words[1] + ".phase." + words[at]);
                    process.getPhases().add(phase);
                }
            }
        }

        private void acquisition(String[] words) {
            Acquisition acquisition = ProcurementFactory.eINSTANCE.createAcquisition();
            identified(acquisition, words[1]);
            acquisition.setName(words[2]);
            root.getElements().add(acquisition);
            for (int at = 3; at + 1 < words.length; at += 2) {
                switch (words[at]) {
                    case "runs" -> names(acquisition, Literals.ACQUISITION__PROCESS, words[at + 1]);
                    case "replaces" -> names(acquisition, Literals.ACQUISITION__REPLACES, words[at + 1]);
                    case "in" -> phases(acquisition, words[at + 1]);
                    default -> {
                        return;
                    }
                }
            }
        }

        private void phases(Acquisition acquisition, String names) {
            for (String each : names.split(",")) {
                PhaseRecord phase = ProcurementFactory.eINSTANCE.createPhaseRecord();
                identified(phase, acquisition.getId() + ".in." + (acquisition.getPhaseRecords().size() + 1));
                acquisition.getPhaseRecords().add(phase);
                references.reference(phase, Literals.PHASE_RECORD__PHASE, new Phase(each, acquisition), line, 1);
            }
        }

        private void identified(Identified object, String id) {
            object.setId(id);
            references.identified(object, line);
        }

        private void names(EObject from, EReference reference, String names) {
            for (String each : names.split(",")) {
                references.reference(from, reference, new Name(each, root), line, 1);
            }
        }
    }

    private record Name(String text, Part root) implements ShortName {

        @Override
        public boolean isLate() {
            return false;
        }

        @Override
        public List<String> candidates() {
            List<String> ids = new ArrayList<>(List.of(text));
            root.getNamespaces().forEach(prefix -> ids.add(prefix + "." + text));
            return ids;
        }
    }

    private record Phase(String text, Acquisition acquisition) implements ShortName {

        @Override
        public boolean isLate() {
            return true;
        }

        @Override
        public List<String> candidates() {
            List<String> ids = new ArrayList<>();
            dependsOn().forEach(process -> ids.add(process + ".phase." + text));
            ids.add(text);
            return ids;
        }

        @Override
        public List<String> dependsOn() {
            List<String> chain = new ArrayList<>();
            ProcessDefinition each = acquisition.getProcess();
            while (each != null && !each.eIsProxy() && !chain.contains(each.getId())) {
                chain.add(each.getId());
                each = each.getAdopts();
            }
            return chain;
        }
    }
}
