// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;

import dk.landskab.diagram.editor.window.Choice;
import dk.landskab.model.edit.Icons;
import dk.landskab.model.edit.Labels;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.look.Images;

/**
 * Something of an open landscape that an editor shows.
 *
 * @param input what the editor is given
 * @param editor its id
 */
public record Tab(IEditorInput input, String editor) {

    private static final String DIAGRAM = "diagram ";
    private static final String TEXT = "text ";
    private static final String ELEMENT = "element ";

    /** The landscape at a glance. */
    public static Tab overview(OpenDesk desk) {
        return new Tab(new PartInput(desk, desk.name(), Images.descriptor("landscape")), OverviewEditor.ID);
    }

    /**
     * A diagram.
     *
     * @param name what it is asked for with
     */
    public static Tab diagram(OpenDesk desk, String name, Choice diagram) {
        return new Tab(new PartInput(name, diagram.title(desk.language()), Images.descriptor("diagram")),
                DiagramEditor.ID);
    }

    /** What a diagram was asked for with; empty for the input of another tab. */
    public static Optional<String> diagram(IEditorInput input) {
        return input instanceof PartInput(String diagram, String name, ImageDescriptor image) ? Optional.of(diagram)
                : Optional.empty();
    }

    /** A text of acquisitions. */
    public static Tab text(OpenDesk desk, String path) {
        return new Tab(new TextInput(desk, path), AcquisitionTextEditor.ID);
    }

    /** An element as a form. */
    public static Tab element(OpenDesk desk, EObject element) {
        return new Tab(new PartInput(element, Labels.in(desk.language()).of(element),
                ImageDescriptor.createFromURL(Icons.of(element.eClass()))), ElementEditor.ID);
    }

    /** What an input is remembered as for the next time; empty for what is not, as the picture of a comparison. */
    public static Optional<String> key(IEditorInput input) {
        return switch (input) {
            case TextInput text -> Optional.of(TEXT + text.path());
            case PartInput(String diagram, String name, ImageDescriptor image) -> Optional.of(DIAGRAM + diagram);
            case PartInput(EObject element, String name, ImageDescriptor image) ->
                Optional.ofNullable(EcoreUtil.getID(element)).map(id -> ELEMENT + id);
            default -> Optional.empty();
        };
    }

    /** What was remembered of a landscape; empty where it is there no more. Any thread may ask. */
    public static Optional<Tab> of(OpenDesk desk, String key) {
        String what = key.substring(key.indexOf(' ') + 1);
        return switch (key.substring(0, key.length() - what.length())) {
            case DIAGRAM -> desk.diagrams().named(what).map(each -> diagram(desk, each.name(), each));
            case TEXT -> Optional.of(what).filter(each -> desk.landscape().text(each).isPresent())
                    .map(each -> text(desk, each));
            case ELEMENT -> desk.landscape().find(what).map(each -> element(desk, each));
            default -> Optional.empty();
        };
    }
}
