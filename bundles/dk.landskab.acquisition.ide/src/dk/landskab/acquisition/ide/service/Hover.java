// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

import dk.landskab.acquisition.ide.workspace.NamedThing;
import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.model.StatusAt;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;

/**
 * What stands behind a name: what people call it, what it is, who owns it, how it is doing, what is said of it; and what
 * a word of the language is for.
 */
public final class Hover {

    private static final int LONGEST = 600;

    private final Workspace workspace;
    private final Labels labels;
    private final LocalDate today;

    /** Hovers in a language, at a date. */
    public Hover(Workspace workspace, Language language, LocalDate today) {
        this.workspace = workspace;
        this.labels = Labels.in(language);
        this.today = today;
    }

    /** What is to be said of the name or the word at a position, in Markdown. */
    public Optional<MarkupContent> at(String path, Position position) {
        return workspace.text(path).flatMap(text -> word(text, text.buffer().offset(position)))
                .or(() -> new Definition(workspace).meant(path, position).map(this::text))
                .map(text -> new MarkupContent(MarkupKind.MARKDOWN, text));
    }

    private Optional<String> word(OpenText text, int offset) {
        return text.nameAt(offset).isPresent() ? Optional.empty() : new WordHover(labels).at(text, offset);
    }

    private String text(EObject object) {
        StringJoiner text = new StringJoiner("\n\n");
        String label = NamedThing.label(object);
        text.add((label.isEmpty() ? "" : "**" + escaped(label) + "** – ") + labels.of(object.eClass()) + "  \n`"
                + EcoreUtil.getID(object) + "`");
        if (object instanceof Element element) {
            owner(element).ifPresent(text::add);
            status(element).ifPresent(text::add);
            Optional.ofNullable(element.getDescription()).map(Hover::shortened).ifPresent(text::add);
        }
        new Facts(labels).of(object).map(Hover::shortened).forEach(text::add);
        return text.toString();
    }

    private Optional<String> owner(Element element) {
        return Optional.ofNullable(element.getOwner()).filter(owner -> !owner.eIsProxy())
                .map(owner -> labels.of(CorePackage.Literals.ELEMENT__OWNER) + ": " + escaped(labels.of(owner)));
    }

    private Optional<String> status(Element element) {
        LifecycleStatus status = StatusAt.of(element, today);
        return element.getLifecycle() == null ? Optional.empty()
                : Optional.of(labels.of(CorePackage.Literals.LIFECYCLE_STATUS) + ": " + labels.of(status));
    }

    private static String shortened(String text) {
        return escaped(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    /** A text of the landscape is shown as it is, whatever it holds. */
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]()#+!|<>~-])", "\\\\$1");
    }
}
