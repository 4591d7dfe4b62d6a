// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.editor.edit.Toolbox;
import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.diagram.tool.OperationException;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.application.Application;

/** A tool that fails midway, whatever it did before. */
class FailingToolTest {

    private static final String SPECIFICATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
            xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
            xmlns:tool="http://www.eclipse.org/sirius/description/tool/1.1.0" \
            xmlns:tool_1="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0" name="t" \
            version="12.0.0.2017041100"><ownedViewpoints name="T" modelFileExtension="landskab">
            <ownedRepresentations xsi:type="diagram:DiagramDescription" name="D" domainClass="business::Organisation">
            <defaultLayer name="Default"><toolSections name="S">
            <ownedTools xsi:type="tool_1:DirectEditLabel" name="Do"><mask mask="{0}"/><initialOperation>
            <firstModelOperations xsi:type="tool:Let" variableName="n" valueExpression="var:arg0">%s
            </firstModelOperations></initialOperation></ownedTools>
            </toolSections></defaultLayer></ownedRepresentations></ownedViewpoints></description:Group>
            """;

    private static final String RENAME = "<subModelOperations xsi:type=\"tool:SetValue\" featureName=\"name\" "
            + "valueExpression=\"var:n\"/>";
    private static final String FAIL = "<subModelOperations xsi:type=\"tool:SetValue\" featureName=\"criticality\" "
            + "valueExpression=\"NEVER\"/>";

    @TempDir
    Path temporary;

    @RegisterExtension
    final Opened opened = new Opened(() -> Served.town(temporary));

    private static EObject tool(String operations) {
        return Specification.read("t.odesign", SPECIFICATION.formatted(operations).getBytes(StandardCharsets.UTF_8))
                .all("DirectEditLabel").findFirst().orElseThrow();
    }

    private Application pay() {
        return (Application) opened.served().landscape().find("town.app.pay").orElseThrow();
    }

    private void use(String operations) {
        new Toolbox(opened.served().landscape(), new Interpreter(Services.of())).use(tool(operations), pay(),
                Map.of("arg0", "New"));
    }

    private boolean canUndo() {
        return opened.served().landscape().domain().getCommandStack().canUndo();
    }

    @ParameterizedTest
    @ValueSource(strings = {RENAME + FAIL, "<subModelOperations xsi:type=\"tool:Unset\" featureName=\"owner\"/>" + FAIL,
        "<subModelOperations xsi:type=\"tool:RemoveElement\"/>" + FAIL,
        "<subModelOperations xsi:type=\"tool:CreateInstance\" typeName=\"core::Lifecycle\" referenceName=\"lifecycle\"/>",
        RENAME + RENAME + FAIL})
    void whatItDidBeforeItFailedIsTakenBack(String operations) {
        opened.served().landscape().reading(() -> {
            String owner = pay().getOwner().getId();
            Object lifecycle = pay().getLifecycle();
            assertThrows(OperationException.class, () -> use(operations));
            assertEquals("Pay", pay().getName());
            assertEquals(owner, pay().getOwner().getId());
            assertEquals(lifecycle, pay().getLifecycle());
            assertFalse(canUndo());
            assertTrue(opened.served().landscape().dirty().isEmpty());
            return null;
        });
    }

    @Test
    void whatItDoesIsOneStepThatIsUndoneAndDoneAgain() {
        opened.served().landscape().reading(() -> {
            use(RENAME + "<subModelOperations xsi:type=\"tool:Unset\" featureName=\"owner\"/>");
            assertEquals("New", pay().getName());
            opened.served().landscape().undo();
            assertEquals("Pay", pay().getName());
            assertEquals("town.unit.hr", pay().getOwner().getId());
            assertFalse(canUndo());
            opened.served().landscape().redo();
            assertEquals("New", pay().getName());
            assertEquals(null, pay().getOwner());
            return null;
        });
    }

    @Test
    void aToolWhosePreconditionIsFalseIsNotUsed() {
        EObject tool = tool(RENAME);
        tool.eSet(tool.eClass().getEStructuralFeature("precondition"), "false");
        assertThrows(EditRefusedException.class, () -> new Toolbox(opened.served().landscape(), new Interpreter(Services.of()))
                .use(tool, pay(), Map.of("arg0", "New")));
        assertEquals("Pay", pay().getName());
    }
}
