// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * The file in which an organisation sets its own weights and thresholds, within its landscape. Each line is a name, an
 * equals sign and a whole number; what it does not name keeps its default; {@code #} begins a comment.
 */
public final class ParameterFile {

    /** Where it lies, from the folder of the landscape. */
    public static final String PATH = "parameters/consolidation.properties";

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String WEIGHT = "weight.";
    private static final String REUSE = "reuse";
    private static final String EXTEND = "extend";
    private static final String SPECIFIC = "specific";
    private static final int MOST = 100;

    private final String path;
    private final Map<String, Integer> values = new HashMap<>();

    private ParameterFile(String path) {
        this.path = path;
    }

    /**
     * The parameters that a text sets.
     *
     * @param path of the file, for what is wrong with it
     * @throws UnreadableException with the line and what to do, where a name is unknown or given twice, a value is no
     *             whole number from 0 to 100, all weights are 0, or less is needed to reuse than to extend
     */
    public static ConsolidationParameters read(String path, String text) {
        ParameterFile file = new ParameterFile(path);
        List<String> lines = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                file.add(line, i + 1);
            }
        }
        return file.parameters();
    }

    private void add(String line, int number) {
        int equals = line.indexOf('=');
        String name = (equals < 0 ? line : line.substring(0, equals)).strip();
        if (!names().contains(name)) {
            throw refused(number, "file.name", name, names());
        }
        if (values.put(name, value(name, equals < 0 ? "" : line.substring(equals + 1).strip(), number)) != null) {
            throw refused(number, "file.twice", name);
        }
    }

    private int value(String name, String text, int line) {
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) <= MOST) {
            return Integer.parseInt(text);
        }
        throw refused(line, "file.value", name, text);
    }

    private ConsolidationParameters parameters() {
        ConsolidationParameters usual = ConsolidationParameters.DEFAULT;
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        usual.weights().forEach((each, weight) -> weights.put(each, values.getOrDefault(name(each), weight)));
        int reuse = values.getOrDefault(REUSE, usual.reusePercent());
        int extend = values.getOrDefault(EXTEND, usual.extendPercent());
        if (weights.values().stream().allMatch(each -> each == 0)) {
            throw refused(0, "file.weightless");
        }
        if (reuse < extend) {
            throw refused(0, "file.order", reuse, extend);
        }
        return new ConsolidationParameters(weights, reuse, extend,
                values.getOrDefault(SPECIFIC, usual.specificPercent()));
    }

    private static List<String> names() {
        return Stream.concat(Stream.of(Criterion.values()).map(ParameterFile::name),
                Stream.of(REUSE, EXTEND, SPECIFIC)).toList();
    }

    private static String name(Criterion criterion) {
        return WEIGHT + criterion.name().toLowerCase(Locale.ROOT);
    }

    private UnreadableException refused(int line, String key, Object... arguments) {
        return new UnreadableException(line == 0 ? Location.of(path) : new Location(path, line, 1),
                Message.of(ParameterFile.class, key, arguments));
    }
}
