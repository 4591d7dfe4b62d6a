// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.library;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.Body;
import dk.landskab.model.procurement.ProcessDefinition;

/**
 * An organisation's own process before anybody has said who its bodies are: it can be read and used as it is.
 *
 * @param process that it adopts
 * @param organisation the id of the organisation
 * @param language of its comments
 */
record Skeleton(LibraryProcess process, String organisation, Language language) {

    /** The id of the organisation's own process. */
    String id() {
        return organisation + "." + process.name();
    }

    /** Where its file belongs within the landscape. */
    String path() {
        return organisation + "/" + process.name() + ".acq";
    }

    String text() {
        ProcessDefinition adopted = process.definition();
        StringBuilder text = new StringBuilder();
        text.append("// ").append(say("skeleton.who", adopted.getName())).append('\n');
        text.append("// ").append(say("skeleton.how", organisation + ".unit.it")).append('\n');
        text.append("process ").append(id()).append(' ').append(quoted(adopted.getName()))
                .append(" adopts ").append(process.id()).append(" {\n");
        text.append("  organisation ").append(organisation).append('\n');
        text.append("  version \"1\"\n\n");
        int width = adopted.getBodies().stream().mapToInt(body -> name(body).length()).max().orElse(1);
        for (Body body : adopted.getBodies()) {
            text.append("  body ").append(("%-" + width + "s").formatted(name(body))).append(' ')
                    .append(quoted(body.getLabel())).append('\n');
        }
        return text.append("}\n").toString();
    }

    private String say(String key, Object argument) {
        return Message.of(Skeleton.class, key, argument).in(language);
    }

    private static String name(Body body) {
        return body.getId().substring(body.getId().lastIndexOf('.') + 1);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
