// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.change.Plateau;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;

/**
 * What a diagram is drawn for: the day, the reader's language, the subject. Whoever draws may tell them by features of
 * the diagram, the root of every view; where it does not, as in Sirius, it is today, and the language of the process.
 *
 * @param date the day that the landscape is shown at; never null
 * @param language of the reader; never null
 * @param subject what the diagram is about, where the view tells
 * @param plateau the state that is shown instead of a day, where one was chosen
 * @param memory of what was found out for the same picture
 */
public record Scene(LocalDate date, Language language, Optional<EObject> subject, Optional<Plateau> plateau,
        Memory memory) {

    /**
     * The scene of a diagram.
     *
     * @param view the diagram or anything shown on it; null stands for a diagram that tells nothing
     */
    public static Scene of(EObject view) {
        if (view == null) {
            return new Scene(LocalDate.now(), spoken(), Optional.empty(), Optional.empty(), new Memory(null));
        }
        EObject diagram = EcoreUtil.getRootContainer(view);
        Memory memory = new Memory(room(diagram));
        return memory.once(Scene.class, diagram, () -> told(diagram, memory));
    }

    private static Scene told(EObject diagram, Memory memory) {
        return new Scene(told(diagram, "date", LocalDate.class).orElseGet(LocalDate::now),
                told(diagram, "language", String.class).flatMap(Language::ofTag).orElseGet(Scene::spoken),
                told(diagram, "target", EObject.class), told(diagram, "plateau", Plateau.class),
                memory);
    }

    /** What the reader calls an element. */
    public String name(EObject element) {
        return memory.once(Name.class, element, () -> new Name(Labels.in(language).of(element))).text();
    }

    private record Name(String text) {
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<Object, Object> room(EObject diagram) {
        return Scene.<Map>told(diagram, "memory", Map.class).orElse(null);
    }

    private static Language spoken() {
        return Language.of(Locale.getDefault());
    }

    private static <T> Optional<T> told(EObject diagram, String name, Class<T> type) {
        EStructuralFeature feature = diagram.eClass().getEStructuralFeature(name);
        return feature == null ? Optional.empty()
                : Optional.ofNullable(diagram.eGet(feature)).filter(type::isInstance).map(type::cast);
    }
}
