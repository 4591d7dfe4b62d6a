// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.acquisition.ide.workspace.NamedThing;
import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcurementPackage.Literals;

/** The processes and cases of a text, and what a person looks for in them. */
public final class Outline {

    private static final Map<EClass, SymbolKind> SHOWN = Map.ofEntries(
            Map.entry(Literals.PROCESS_DEFINITION, SymbolKind.Module), Map.entry(Literals.BODY, SymbolKind.Interface),
            Map.entry(Literals.CATEGORY_DEF, SymbolKind.EnumMember), Map.entry(Literals.FORM_DEF, SymbolKind.Struct),
            Map.entry(Literals.ASSESSMENT_DEF, SymbolKind.Method), Map.entry(Literals.PHASE_DEF, SymbolKind.Namespace),
            Map.entry(Literals.GATE_DEF, SymbolKind.Event), Map.entry(Literals.ACQUISITION, SymbolKind.Class),
            Map.entry(Literals.REQUIREMENT, SymbolKind.Property),
            Map.entry(Literals.PHASE_RECORD, SymbolKind.Namespace), Map.entry(Literals.GATE_RECORD, SymbolKind.Event));

    private final Labels labels;

    /** Outlines in a language. */
    public Outline(Language language) {
        this.labels = Labels.in(language);
    }

    /** The outline of a text, in its order. */
    public List<DocumentSymbol> of(OpenText text) {
        return below(text, text.read().part());
    }

    private List<DocumentSymbol> below(OpenText text, EObject object) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        for (EObject child : object.eContents()) {
            if (SHOWN.containsKey(child.eClass()) && child instanceof Identified named && named.getId() != null) {
                symbols.add(symbol(text, named));
            }
        }
        symbols.sort((one, other) -> compare(one.getRange(), other.getRange()));
        return symbols;
    }

    private static int compare(Range one, Range other) {
        int lines = Integer.compare(one.getStart().getLine(), other.getStart().getLine());
        return lines != 0 ? lines : Integer.compare(one.getStart().getCharacter(), other.getStart().getCharacter());
    }

    private DocumentSymbol symbol(OpenText text, Identified object) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
        Range all = text.buffer().range(node.getOffset(), node.getLength());
        DocumentSymbol symbol = new DocumentSymbol(name(object), SHOWN.get(object.eClass()), all,
                TextPlaces.nameRange(text, object), labels.of(object.eClass()));
        symbol.setChildren(below(text, object));
        return symbol;
    }

    private static String name(Identified object) {
        EObject named = switch (object) {
            case PhaseRecord record when record.getPhase() != null && !record.getPhase().eIsProxy() -> record.getPhase();
            case GateRecord record when record.getGate() != null && !record.getGate().eIsProxy() -> record.getGate();
            default -> object;
        };
        String label = NamedThing.label(named);
        return label.isEmpty() ? EffectiveProcess.localName((Identified) named) : label;
    }
}
